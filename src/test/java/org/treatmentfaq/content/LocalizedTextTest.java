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

    /** The site's default language is English. */
    @ParameterizedTest
    @CsvSource({
        "en,    Hello,  en,    false",
        "en-CA, Hello,  en,    false",
        "fr,    Salut,  fr,    false",
        "fr-CA, Allô,   fr-CA, false",
        "fr-CH, Salut,  fr,    false",
        "de,    Hello,  en,    true",
        "de-AT, Hello,  en,    true",
        "de-CH, Grüezi, de-CH, false",
        "ar,    Hello,  en,    true",
    })
    void choosesCountryThenLanguageThenOriginal(
            String wanted, String text, String language, boolean fallback) {
        ContentLocale locale = new ContentLocale(Locale.forLanguageTag(wanted), Locale.ENGLISH);

        assertThat(underTest.in(locale)).isEqualTo(new Localized<>(text, language, fallback));
    }

    @Test
    void choosesTheOriginal_whenThereIsNoLanguage() {
        assertThat(underTest.in(ContentLocale.of(Locale.ROOT)).text()).isEqualTo("Hello");
    }

    @Test
    void isNoFallback_whenThereIsNoTextAtAll() {
        ContentLocale french = new ContentLocale(Locale.FRENCH, Locale.ENGLISH);

        assertThat(LocalizedText.EMPTY.in(french)).isEqualTo(new Localized<>("", "fr", false));
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "fr-CA, true", "fr-CH, true", "de, false", "de-CH, true", "en, false"})
    void isTranslated_whenThereIsATextForTheCountryOrItsLanguage(
            String language, boolean translated) {
        assertThat(underTest.isTranslatedInto(Locale.forLanguageTag(language)))
                .isEqualTo(translated);
    }

    @Test
    void keepsTranslations_whenTheOriginalIsReplaced() {
        assertThat(underTest.withOriginal("Hi"))
                .isEqualTo(new LocalizedText("Hi", underTest.translations()));
    }

    @Test
    void isBlank_whenNoLanguageHasAText() {
        assertThat(new LocalizedText(" ", Map.of("fr", "\u00A0\u200B")).isBlank()).isTrue();
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
}
