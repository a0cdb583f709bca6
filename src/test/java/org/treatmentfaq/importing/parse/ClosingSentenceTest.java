package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentfaq.importing.parse.HandoutSample.block;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingSentenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b\nCall us.", "1. a\n2. b\nCall us when in\ndoubt!"})
    void closesList(String text) {
        assertThat(ClosingSentence.cut(block(text))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\nCall us.",
                "- a.\n- b\nCall us.",
                "- a\n- b\ncall us.",
                "- a\n- b\nCall us",
                "- a\n- b",
                "Call us.\nNow."
            })
    void leavesEverythingElseTogether(String text) {
        assertThat(ClosingSentence.cut(block(text))).containsExactly(block(text));
    }
}
