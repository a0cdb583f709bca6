package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClinicTextTest {

    @Test
    void hasTheTextOfTheCountry_elseThatOfTheLanguage() {
        ClinicText underTest = ClinicText.of(Map.of("fr", " Appelez\n nous ", "fr_CA", "Tél. 1"));

        assertThat(underTest.in(Locale.CANADA_FRENCH)).contains("Tél. 1");
        assertThat(underTest.in(Locale.FRANCE)).contains("Appelez nous");
        assertThat(underTest.in(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void hasNoText_whereTheClinicsIsBlank() {
        assertThat(ClinicText.of(Map.of("en", "\u00A0")).in(Locale.ENGLISH)).isEmpty();
        assertThat(ClinicText.of(Map.of("en", 911L)).in(Locale.ENGLISH)).contains("911");
    }

    @Test
    void rejectsNamesThatAreNoLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClinicText.of(Map.of("english", "Call us")))
                .withMessageContaining("'english' is no language such as en or pt_BR");
    }
}
