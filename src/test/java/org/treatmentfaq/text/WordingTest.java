package org.treatmentfaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gröss - Électrothérapie",
                " GRÖSS\u00A0 -\tÉLECTROTHÉRAPIE\n",
                "Gro\u0308ss - E\u0301lectrothe\u0301rapie",
                "Gröss \u2013 Électro\u00ADthérapie",
                "\uFEFFGröss\u2009\u2014 Électrothérapie\u200B",
                "Gröss \u2212 \u200EÉlectrothérapie",
            })
    void isTheSame_whateverAnEditorDoesToIt(String other) {
        assertThat(Wording.isSame("Gröss - Électrothérapie", other)).isTrue();
        assertThat(Wording.isSame(other, "Gröss - Électrothérapie")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Gross - Electrotherapie",
                "Gröss Électrothérapie",
                "Gröss - Électrothérapie²",
                "Gröss - Électrothérapie?"
            })
    void differs_whereItSaysSomethingElse(String other) {
        assertThat(Wording.isSame("Gröss - Électrothérapie", other)).isFalse();
    }

    @Test
    void keepsPowersApartFromNumbers() {
        assertThat(Wording.isSame("10⁹/l", "109/l")).isFalse();
        assertThat(Wording.isSame("½ dose", "1⁄2 dose")).isFalse();
    }
}
