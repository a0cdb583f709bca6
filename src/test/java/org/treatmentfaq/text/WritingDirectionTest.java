package org.treatmentfaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingDirectionTest {

    @ParameterizedTest
    @CsvSource({
        "en, ltr",
        "fr-CA, ltr",
        "ar, rtl",
        "ar-EG, rtl",
        "he, rtl",
        "fa-IR, rtl",
        "dv, rtl",
        "ur, rtl",
        "yi, rtl",
        "az-Arab, rtl",
        "ur-Latn, ltr",
        "ku, ltr",
    })
    void isThatOfTheLanguageOrOfItsScript(String language, String direction) {
        assertThat(WritingDirection.of(language)).isEqualTo(direction);
    }
}
