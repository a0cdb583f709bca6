package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhiteSpaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\t", "\r", "\f", "\u00A0", "\u202F", "\u2007", "\u3000", "\uFEFF", "\u001F"
            })
    void isTrimmedAndSeparates(String blank) {
        String text = blank + "a" + blank + blank + "b" + blank;

        assertThat(WhiteSpace.trim(text)).isEqualTo("a" + blank + blank + "b");
        assertThat(WhiteSpace.words("a" + blank + blank + "b")).containsExactly("a", "b");
        assertThat(WhiteSpace.trim(blank)).isEmpty();
    }
}
