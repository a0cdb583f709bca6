package org.treatmentfaq.content;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A text in the default language and its translations.
 *
 * <p>Translations are keyed as Magnolia keys them: {@code fr}, {@code de_CH}. A blank translation
 * counts as missing, so that a reader gets the default language rather than nothing. Never null,
 * immutable.
 *
 * @param original the text in the site's default language, empty if there is none
 * @param translations the other languages, by locale key
 */
public record LocalizedText(String original, Map<String, String> translations) {

    public static final LocalizedText EMPTY = new LocalizedText("", Map.of());

    public LocalizedText {
        translations = Collections.unmodifiableMap(new TreeMap<>(translations));
    }

    public static LocalizedText of(String original) {
        return new LocalizedText(original, Map.of());
    }

    /**
     * The same translations under another original: for an import, which only knows the default
     * language.
     */
    public LocalizedText withOriginal(String newOriginal) {
        return new LocalizedText(newOriginal, translations);
    }

    /**
     * The text for readers of a language: that of their country, then of their language, then that
     * of the site's default language. Empty if there is nothing to see in it.
     */
    public Localized<String> in(ContentLocale locale) {
        Optional<Localized<String>> translation = translation(locale.wanted());
        if (translation.isPresent()) {
            return translation.get();
        }
        if (WhiteSpace.isBlank(original)) {
            return new Localized<>("", locale.wanted().toLanguageTag(), false);
        }
        String language = locale.defaultLocale().toLanguageTag();
        return new Localized<>(original, language, !locale.isDefaultLanguage());
    }

    /**
     * The text that is stored for a locale key; empty for none. The default language has no key.
     */
    String stored(String language) {
        return language.isEmpty() ? original : translations.getOrDefault(language, "");
    }

    /** Whether there is a translation for readers of {@code locale}. */
    public boolean isTranslatedInto(Locale locale) {
        return translation(locale).isPresent();
    }

    private Optional<Localized<String>> translation(Locale locale) {
        return Stream.of(locale, Locale.forLanguageTag(locale.getLanguage()))
                .flatMap(each -> translatedInto(each).stream())
                .findFirst();
    }

    private Optional<Localized<String>> translatedInto(Locale locale) {
        String text = translations.getOrDefault(locale.toString(), "");
        return WhiteSpace.isBlank(text)
                ? Optional.empty()
                : Optional.of(new Localized<>(text, locale.toLanguageTag(), false));
    }

    /** Whether no language has a text. */
    public boolean isBlank() {
        return WhiteSpace.isBlank(original)
                && translations.values().stream().allMatch(WhiteSpace::isBlank);
    }
}
