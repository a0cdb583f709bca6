package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    private final LocalizedText underTest =
            new LocalizedText(
                    "Hello", Map.of("fr", "Salut", "fr_CA", "Allô", "de", "  ", "de_CH", "Grüezi"));

    @ParameterizedTest
    @CsvSource({
        "en,    Hello",
        "fr,    Salut",
        "fr-CA, Allô",
        "fr-CH, Salut",
        "de,    Hello",
        "de-AT, Hello",
        "de-CH, Grüezi",
        "ar,    Hello",
    })
    void choosesCountryThenLanguageThenOriginal(String tag, String expected) {
        assertThat(underTest.in(Locale.forLanguageTag(tag))).isEqualTo(expected);
    }

    @Test
    void choosesTheOriginal_whenThereIsNoLanguage() {
        assertThat(underTest.in(Locale.ROOT)).isEqualTo("Hello");
    }

    @Test
    void keepsTranslations_whenTheOriginalIsReplaced() {
        assertThat(underTest.withOriginal("Hi"))
                .isEqualTo(new LocalizedText("Hi", underTest.translations()));
    }

    @Test
    void isBlank_whenNoLanguageHasAText() {
        assertThat(new LocalizedText(" ", Map.of("fr", "")).isBlank()).isTrue();
        assertThat(new LocalizedText(" ", Map.of("fr", "Salut")).isBlank()).isFalse();
        assertThat(LocalizedText.of("Hello").isBlank()).isFalse();
    }

    @Test
    void doesNotChange_whenTheMapItWasMadeOfDoes() {
        Map<String, String> translations = new HashMap<>(Map.of("fr", "Salut"));
        LocalizedText made = new LocalizedText("Hello", translations);

        translations.put("de", "Hallo");

        assertThat(made.translations()).containsExactly(Map.entry("fr", "Salut"));
        assertThatThrownBy(() -> made.translations().put("de", "Hallo"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({"fr, false", "fr-CA, false", "de, true", "en, true"})
    void isAFallback_whenThereIsNoTranslation(String language, boolean fallback) {
        LocalizedText text = new LocalizedText("Massage", Map.of("fr", "Massage doux", "de", " "));

        assertThat(text.isFallback(Locale.forLanguageTag(language))).isEqualTo(fallback);
    }

    @Test
    void isNoFallback_whenThereIsNoTextAtAll() {
        assertThat(LocalizedText.EMPTY.isFallback(Locale.FRENCH)).isFalse();
    }
}
