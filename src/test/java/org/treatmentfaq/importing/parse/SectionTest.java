package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionTest {

    private static final HandoutOptions SAFETY = new HandoutOptions(true);

    @Test
    void becomesSafetyPartOnce() throws HandoutRefusedException {
        String text =
                "Massage\n\nWhen should I call <us>?\n\nIn pain.\n\n- or so\n\nWho should not have it?\n\nYou.\n";

        ParsedHandout handout = HandoutParser.parse(text, SAFETY);

        assertThat(handout.faq().safety().original())
                .isEqualTo(
                        "<p><strong>When should I call &lt;us&gt;?</strong></p><p>In pain.</p><ul><li>or so</li></ul>");
        assertThat(HandoutSample.questions(handout.faq()))
                .containsExactly("Who should not have it?");
        assertThat(HandoutSample.texts(handout, LineRole.SAFETY))
                .containsExactly("When should I call <us>?", "In pain.", "- or so");
    }

    @Test
    void staysQuestion_whenItHasNoAnswer() throws HandoutRefusedException {
        ParsedHandout handout =
                HandoutParser.parse("Massage\n\nWhen should I call?\n\nWhy?\n\nSo.", SAFETY);

        assertThat(handout.faq().safety().original()).isEmpty();
        assertThat(HandoutSample.questions(handout.faq())).hasSize(2);
    }
}
