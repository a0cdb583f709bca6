package org.treatmentfaq.content;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
     * The text for a reader of {@code locale}: its country, then its language, then the default
     * language.
     */
    public String in(Locale locale) {
        return translation(locale).orElse(original);
    }

    /**
     * Whether a reader of {@code locale} gets the default language because there is no translation.
     */
    public boolean isFallback(Locale locale) {
        return translation(locale).isEmpty() && !original.isBlank();
    }

    private Optional<String> translation(Locale locale) {
        String own = translations.getOrDefault(locale.toString(), "");
        String text = own.isBlank() ? translations.getOrDefault(locale.getLanguage(), "") : own;
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** Whether no language has a text. */
    public boolean isBlank() {
        return original.isBlank() && translations.values().stream().allMatch(String::isBlank);
    }
}
