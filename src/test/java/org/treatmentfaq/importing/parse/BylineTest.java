package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.TurkishLocale;
import org.treatmentfaq.content.Person;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amanda Sin MPT | Amanda Sin | MPT",
                "Amanda Sin, MPT | Amanda Sin | MPT",
                "Amanda Sin, MPT, CGIMS | Amanda Sin | MPT, CGIMS",
                "By Amanda Sin, BScPT | Amanda Sin | BScPT",
                "Written by Amanda Sin | Amanda Sin | ''",
                "Author: Amanda Sin M.Sc. | Amanda Sin | M.Sc.",
                "Dr. Amanda J. Sin PhD | Dr. Amanda J. Sin | PhD",
                "Mary Ann McDonald PT | Mary Ann McDonald | PT",
                "Ludwig van der Berg PT | Ludwig van der Berg | PT",
                "Élodie O’Neil-Roy BSc(PT) | Élodie O’Neil-Roy | BSc(PT)",
                "AMANDA SIN MPT | AMANDA SIN | MPT",
                "N. de Surname, M.Sc., P.T. | N. de Surname | M.Sc., P.T.",
                "Dr. Name Surname, PT, PhD | Dr. Name Surname | PT, PhD",
                "Name Surname, pht, M. Sc. | Name Surname | pht, M. Sc.",
                "Prof. Dr. med. Name d’Surname, Dipl. PT | Prof. Dr. med. Name d’Surname | Dipl. PT",
                "Amanda Sin (MPT) | Amanda Sin | MPT",
                "Amanda Sin (MPT, CGIMS) | Amanda Sin | MPT, CGIMS",
                "Amanda Sin, Physiotherapist | Amanda Sin | Physiotherapist",
                "Amanda Sin, physiothérapeute | Amanda Sin | physiothérapeute",
                "Par Amanda Sin, Directrice | Amanda Sin | Directrice",
                "Rédigé par Amanda Sin | Amanda Sin | ''",
                "Von Amanda Sin | Amanda Sin | ''",
                "Verfasst von: Amanda Sin | Amanda Sin | ''",
                "Por Amanda Sin y Eva Roe | Amanda Sin y Eva Roe | ''",
                "Amanda Sin and Eva Roe, PT | Amanda Sin and Eva Roe, PT | ''",
                "**Amanda Sin MPT** | Amanda Sin | MPT",
                "Amanda\u00A0Sin  MPT | Amanda Sin | MPT",
                "By A Bee Cee Dee Eff | A Bee Cee Dee Eff | ''"
            })
    void takesApartNameAndCredentials(String line, String name, String credentials) {
        assertThat(Byline.read(HandoutSample.line(line)).map(Byline::person))
                .contains(new Person(name, credentials));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amanda Sin",
                "Sin MPT",
                "Ask your physiotherapist.",
                "Ask your PT",
                "Ask Your PT.",
                "Call Amanda Sin MPT today",
                "Written by the whole team",
                "One Two Three Four Five Six PT",
                "By Appointment Only.",
                "By A Bee Cee Dee Eff Gee",
                "Amanda Sin PT.",
                "Amanda Sin pht",
                "Amanda Sin, Directrice",
                "Amanda McDonald",
                "Amanda Sin PhysioTherapy",
                "Amanda Sin and Eva Roe",
                "amanda sin MPT",
                "Ice and Heat, PT"
            })
    void findsNobody_whenLineIsNoSignature(String line) {
        assertThat(Byline.read(HandoutSample.line(line))).isEmpty();
    }

    @Test
    void takesApartBarAndCredentials() {
        assertThat(Byline.read(HandoutSample.line("Amanda Sin | MPT")).map(Byline::person))
                .contains(new Person("Amanda Sin", "MPT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Reviewed by A Bee; true",
                "Medically reviewed by: A Bee; true",
                "Reviewer A Bee; true",
                "Révisé par A Bee; true",
                "Relu par A Bee; true",
                "Geprüft von A Bee; true",
                "Revisado por A Bee; true",
                "Written by A Bee; false",
                "A Bee, PT; false"
            })
    void tellsReviewersFromAuthors(String line, boolean reviews) {
        assertThat(Byline.read(HandoutSample.line(line)).map(Byline::reviews)).contains(reviews);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By A Bee, March 2024; March 2024",
                "By A Bee (2024); 2024",
                "By A Bee, 3. März 2024; 3. März 2024",
                "By A Bee, le 1er août 2024; le 1er août 2024",
                "By A Bee, 3 de enero de 2024; 3 de enero de 2024",
                "By A Bee, Sept. 2024; Sept. 2024",
                "By A Bee, 2024-03-01; 2024-03-01",
                "By A Bee 3/4/2024; 3/4/2024",
                "By A Bee; ''"
            })
    void leavesOutDate(String line, String date) {
        Byline byline = Byline.read(HandoutSample.line(line)).orElseThrow();

        assertThat(byline.date()).isEqualTo(date);
        assertThat(byline.person()).isEqualTo(new Person("A Bee", ""));
    }

    @Test
    void namesAllAuthors_whenSeveralSign() throws HandoutRefusedException {
        ParsedHandout handout =
                HandoutParser.parse(
                        HandoutSample.withEnd("By A Bee, PT\nBy B Cee\nReviewed by C Dee, MD"));

        assertThat(handout.faq().author()).isEqualTo(new Person("A Bee, PT; B Cee", ""));
        assertThat(handout.faq().reviewer()).isEqualTo(new Person("C Dee", "MD"));
    }

    @Test
    @ExtendWith(TurkishLocale.class)
    void readsPrefixTheSameEverywhere() {
        assertThat(Byline.read(HandoutSample.line("WRITTEN BY Ida Irwin")).map(Byline::person))
                .contains(new Person("Ida Irwin", ""));
    }

    @Test
    void endsHandoutWithoutRights() throws HandoutRefusedException {
        ParsedHandout handout = HandoutParser.parse(HandoutSample.withEnd("Amanda Sin MPT\n"));

        assertThat(handout.faq().author()).isEqualTo(new Person("Amanda Sin", "MPT"));
        assertThat(HandoutSample.answers(handout.faq())).containsExactly("<p>Not at all.</p>");
        assertThat(HandoutSample.texts(handout, LineRole.BYLINE)).containsExactly("Amanda Sin MPT");
    }

    @Test
    void leavesClosingSentenceToAnswer() throws HandoutRefusedException {
        ParsedHandout handout =
                HandoutParser.parse(HandoutSample.withEnd("Ask Amanda Sin MPT for more.\n"));

        assertThat(handout.faq().author()).isEqualTo(Person.NOBODY);
        assertThat(HandoutSample.answers(handout.faq()))
                .containsExactly("<p>Not at all.</p><p>Ask Amanda Sin MPT for more.</p>");
    }

    @Test
    void leavesNameWithinAnswer() throws HandoutRefusedException {
        ParsedHandout handout =
                HandoutParser.parse(HandoutSample.withEnd("Amanda Sin MPT\n\nwill help you.\n"));

        assertThat(handout.faq().author()).isEqualTo(Person.NOBODY);
        assertThat(HandoutSample.answers(handout.faq()))
                .containsExactly("<p>Not at all.</p><p>Amanda Sin MPT</p><p>will help you.</p>");
    }

    @Test
    void leavesShortTextBeforeRightsUnplaced() throws HandoutRefusedException {
        ParsedHandout handout =
                HandoutParser.parse(
                        HandoutSample.withEnd(
                                "Amanda Sin MPT\n\n12 Main St.\n\n© 2020 Infinity\n"));

        assertThat(handout.faq().author().name()).isEqualTo("Amanda Sin");
        assertThat(handout.unplaced())
                .containsExactly(new HandoutLine(9, "12 Main St.", LineRole.UNPLACED, ""));
    }

    @Test
    void leavesNameAboveLongParagraphToAnswer() throws HandoutRefusedException {
        String paragraph = "She knows a lot about needles. ".repeat(5).trim();

        ParsedHandout handout =
                HandoutParser.parse(
                        HandoutSample.withEnd("Amanda Sin MPT\n\n" + paragraph + "\n\n© 2020 X\n"));

        assertThat(handout.faq().author()).isEqualTo(Person.NOBODY);
        assertThat(handout.unplaced()).isEmpty();
        assertThat(HandoutSample.texts(handout, LineRole.ANSWER))
                .containsExactly("Not at all.", "Amanda Sin MPT", paragraph);
    }
}
