package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentfaq.TurkishLocale;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.TreatmentFaq;

class HandoutParserTest {

    private static final String PLAIN =
            """
            Massage

            Does it hurt?

            Not at all.
            """;

    /** The real handout, as a clinic hands it out. */
    static class Ims {

        private final ParsedHandout underTest = parseIms();

        private static ParsedHandout parseIms() {
            try {
                return HandoutParser.parse(HandoutSample.ims());
            } catch (HandoutRefusedException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void findsNames() {
            TreatmentFaq faq = underTest.faq();

            assertThat(faq.title().original()).isEqualTo("Intramuscular Stimulation");
            assertThat(faq.abbreviation()).isEqualTo("IMS");
            assertThat(faq.alternateNames()).containsExactly("Functional Dry Needling");
            assertThat(faq.summary().original()).isEmpty();
        }

        @Test
        void findsQuestions() {
            assertThat(HandoutSample.questions(underTest.faq()))
                    .containsExactly(
                            "What is IMS or Functional Dry Needling?",
                            "Is it the same as Acupuncture?",
                            "What are the benefits of IMS?",
                            "What can I expect during and after treatment?");
            assertThat(HandoutSample.anchors(underTest.faq()))
                    .containsExactly(
                            "what-is-ims-or-functional-dry-needling",
                            "is-it-the-same-as-acupuncture",
                            "what-are-the-benefits-of-ims",
                            "what-can-i-expect-during-and-after-treatment");
        }

        @Test
        void reflowsAnswers() {
            List<String> answers = HandoutSample.answers(underTest.faq());

            assertThat(answers.stream().map(answer -> answer.split("<p>", -1).length - 1))
                    .containsExactly(1, 1, 1, 2);
            assertThat(answers.get(2))
                    .isEqualTo(
                            "<p>When a needle is inserted into tight a muscle, this causes a"
                                    + " relaxation effect. This increases the resting length of the"
                                    + " muscle and improves range of movement. As well, blood flow"
                                    + " increases, which aids healing. Chemical changes also occur in"
                                    + " the body impacting our nervous system, which decreases our"
                                    + " body’s sensitivity to pain.</p>");
        }

        @Test
        void findsAuthorAndRights() {
            assertThat(underTest.faq().author()).isEqualTo(new Person("Amanda Sin", "MPT"));
            assertThat(underTest.faq().rights())
                    .isEqualTo(
                            new Rights(
                                    2020,
                                    "Infinity Physiotherapy",
                                    "Copyright 2020 Infinity Physiotherapy | All Rights Reserved"));
        }

        @Test
        void placesEveryLine() {
            assertThat(underTest.lines()).hasSize(30);
            assertThat(underTest.unplaced()).isEmpty();
            assertThat(underTest.warnings()).isEmpty();
            assertThat(underTest.lines().get(1))
                    .isEqualTo(
                            new HandoutLine(
                                    3,
                                    "What is IMS or Functional Dry Needling?",
                                    LineRole.QUESTION,
                                    ""));
        }

        @Test
        void keepsHandoutWithItsHash() {
            assertThat(underTest.faq().handout().text()).isEqualTo(HandoutSample.ims());
            assertThat(underTest.faq().handout().hash()).hasSize(64).matches("[0-9a-f]+");
        }
    }

    @Nested
    class ImsInEnglish extends Ims {}

    @Nested
    @ExtendWith(TurkishLocale.class)
    class ImsInTurkey extends Ims {}

    @Test
    void givesHashOfText() throws HandoutRefusedException {
        TreatmentFaq faq = HandoutParser.parse("A\n\nB?\n\nC\n").faq();

        assertThat(faq.handout().hash())
                .isEqualTo("271aa0b72686f473b2441361152ddcc6037da73f7dbb21f90c532e933dcc794b");
    }

    @Test
    void givesSameFaq_whenParsedTwice() throws HandoutRefusedException {
        assertThat(HandoutParser.parse(HandoutSample.ims()))
                .isEqualTo(HandoutParser.parse(HandoutSample.ims()));
    }

    @Test
    void joinsSummaryParagraphs() throws HandoutRefusedException {
        String text =
                """
                Massage

                It loosens
                muscles.

                And minds & more.

                Does it hurt?

                No.
                """;

        ParsedHandout handout = HandoutParser.parse(text);

        assertThat(handout.faq().summary().original())
                .isEqualTo("It loosens muscles.\n\nAnd minds & more.");
        assertThat(HandoutSample.texts(handout, LineRole.SUMMARY))
                .containsExactly("It loosens", "muscles.", "And minds & more.");
    }

    @Test
    void takesNoBreakSpacesForBlank() throws HandoutRefusedException {
        String text = PLAIN.replace("\n\n", "\n\u00A0 \u2007\u202F\u200B\uFEFF\t\n");

        ParsedHandout handout = HandoutParser.parse(text);

        assertThat(handout.lines())
                .containsExactly(
                        new HandoutLine(1, "Massage", LineRole.TITLE, ""),
                        new HandoutLine(3, "Does it hurt?", LineRole.QUESTION, ""),
                        new HandoutLine(5, "Not at all.", LineRole.ANSWER, ""));
    }

    @Test
    void warnsOfQuestionWithoutAnswer() throws HandoutRefusedException {
        ParsedHandout handout = HandoutParser.parse("Massage\n\nWhy?\n\nHow?\n\nSlowly.\n");

        assertThat(HandoutSample.answers(handout.faq())).containsExactly("", "<p>Slowly.</p>");
        assertThat(handout.warnings())
                .containsExactly(
                        "line 3: \"Why?\" has no answer; add one, or readers will not see the"
                                + " question");
    }

    @Test
    void givesEqualQuestionsAnchorsOfTheirOwn() throws HandoutRefusedException {
        ParsedHandout handout = HandoutParser.parse("Massage\n\nWhy?\n\nA.\n\nWhy?\n\nB.\n");

        assertThat(HandoutSample.anchors(handout.faq())).containsExactly("why", "why-2");
    }

    @Test
    void refusesHandoutWithoutTitle() {
        assertThatThrownBy(() -> HandoutParser.parse("\nDoes it hurt?\n\nNo.\n"))
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessage(
                        "no title before the first question in line 2. The first lines must be the"
                                + " treatment's name, for example \"IMS - Intramuscular"
                                + " Stimulation\", followed by a blank line: add them and import"
                                + " again.");
    }

    @Test
    void refusesParagraphAsTitle() {
        String paragraph = "Massage loosens muscles, and not only those.\n".repeat(5);

        assertThatThrownBy(() -> HandoutParser.parse(paragraph + "\nDoes it hurt?\n\nNo.\n"))
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessageStartingWith(
                        "no title: line 1 begins a paragraph. The first lines must");
    }

    @Test
    void refusesHandoutWithoutQuestion() {
        assertThatThrownBy(() -> HandoutParser.parse("Massage\n\nIt helps.\n"))
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessageStartingWith(
                        "no question found. A question is a line of its own that ends")
                .hasMessageContaining("import again");
    }

    @Test
    void refusesBlankText() {
        assertThatThrownBy(() -> HandoutParser.parse(" \n\u00A0\n"))
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessage("nothing but blank lines: put the handout's text in.");
    }

    @Test
    void acceptsSmallestHandout() throws HandoutRefusedException {
        TreatmentFaq faq = HandoutParser.parse(PLAIN).faq();

        assertThat(faq.title().original()).isEqualTo("Massage");
        assertThat(HandoutSample.answers(faq)).containsExactly("<p>Not at all.</p>");
        assertThat(faq.author()).isEqualTo(Person.NOBODY);
        assertThat(faq.rights()).isEqualTo(Rights.NONE);
    }
}
