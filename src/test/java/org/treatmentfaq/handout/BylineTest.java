package org.treatmentfaq.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                "AMANDA SIN MPT | AMANDA SIN | MPT"
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
                "By Appointment Only."
            })
    void findsNobody_whenLineIsNoSignature(String line) {
        assertThat(Byline.read(HandoutSample.line(line))).isEmpty();
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
