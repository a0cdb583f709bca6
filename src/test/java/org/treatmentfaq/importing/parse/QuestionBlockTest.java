package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.TreatmentFaq;

class QuestionBlockTest {

    @Test
    void leavesQuestionMarksWithinAnswer() throws HandoutRefusedException {
        String text =
                """
                Massage

                Does it hurt?

                Who knows? You may ask: why me?
                Does it matter?
                It does not.

                Why? Well
                it is so?
                """;

        TreatmentFaq faq = HandoutParser.parse(text).faq();

        assertThat(HandoutSample.questions(faq)).containsExactly("Does it hurt?");
        assertThat(HandoutSample.answers(faq))
                .containsExactly(
                        "<p>Who knows? You may ask: why me? Does it matter? It does not.</p>"
                                + "<p>Why? Well it is so?</p>");
    }

    @Test
    void findsQuestionsAboveTheirAnswers_whenNoneStandsAlone() throws HandoutRefusedException {
        String text =
                """
                Massage

                Does it hurt?
                Not at
                all.

                More of that.

                Why?
                Because.
                """;

        TreatmentFaq faq = HandoutParser.parse(text).faq();

        assertThat(HandoutSample.questions(faq)).containsExactly("Does it hurt?", "Why?");
        assertThat(HandoutSample.answers(faq))
                .containsExactly("<p>Not at all.</p><p>More of that.</p>", "<p>Because.</p>");
    }

    @Test
    void leavesFirstLineOfParagraph_whenAnotherQuestionStandsAlone()
            throws HandoutRefusedException {
        String text =
                """
                Massage

                Does it hurt?

                Why would it?
                Massage is gentle.
                """;

        TreatmentFaq faq = HandoutParser.parse(text).faq();

        assertThat(HandoutSample.answers(faq))
                .containsExactly("<p>Why would it? Massage is gentle.</p>");
    }
}
