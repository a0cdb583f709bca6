package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 3 -",
                "– 3 –",
                "—3—",
                "3/4",
                "3 / 4",
                "Page 3",
                "PAGE 3",
                "page: 3",
                "Page | 3",
                "Page 3 of 4",
                "Page 3/4",
                "Seite 3 von 4",
                "Página 3 de 4",
                "Page 3 sur 4",
                "p. 3",
                "S. 3",
                "Page 120 of 999"
            })
    void isLabelled(String text) {
        assertThat(PageNumber.isLabelled(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "- 3",
                "3 of 4",
                "Page",
                "Page three",
                "Page 3 of",
                "Page 1234",
                "3-4",
                "x 3/4"
            })
    void isNotLabelled(String text) {
        assertThat(PageNumber.isLabelled(text)).isFalse();
    }

    @Test
    void isBare_whenThereAreUpToThreeDigitsAlone() {
        assertThat(List.of("1", "12", "123")).allMatch(PageNumber::isBare);
        assertThat(List.of("", "1234", "1.", "a1", "1 2")).noneMatch(PageNumber::isBare);
    }
}
