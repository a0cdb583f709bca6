package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicTextTest {

    @Test
    void isThatOfTheCountry_orElseOfTheLanguage() {
        ClinicText underTest =
                ClinicText.of(Map.of("fr", "Arrêtez", "fr_CA", "Appelez-nous", "pt_BR", "Pare"));

        assertThat(underTest.in(Locale.CANADA_FRENCH)).contains("Appelez-nous");
        assertThat(underTest.in(Locale.FRANCE)).contains("Arrêtez");
        assertThat(underTest.in(Locale.FRENCH)).contains("Arrêtez");
        assertThat(underTest.in(Locale.forLanguageTag("pt-BR"))).contains("Pare");
        assertThat(underTest.in(Locale.forLanguageTag("pt"))).isEmpty();
        assertThat(underTest.in(Locale.GERMAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\n", "\u200b", "\u00ad"})
    void isThatOfTheBundle_whenThereIsNothingToSee(String blank) {
        assertThat(ClinicText.of(Map.of("en", blank)).in(Locale.ENGLISH)).isEmpty();
        assertThat(ClinicText.of(Map.of("en", "Stop" + blank)).in(Locale.ENGLISH)).isPresent();
    }

    @Test
    void isOneLine_andTakesWhateverIsStored() {
        assertThat(ClinicText.of(Map.of("en", " Stop\n and  call ")).in(Locale.ENGLISH))
                .contains("Stop and call");
        assertThat(ClinicText.of(Map.of("en", 911L)).in(Locale.ENGLISH)).contains("911");
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "en-GB", "EN", "en_gb", "", "e", "en_GB_x"})
    void saysWhichNameIsNoLanguage(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClinicText.of(Map.of(name, "Stop")))
                .withMessage("'%s' is no language such as en or pt_BR", name);
    }
}
