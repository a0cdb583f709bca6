package org.treatmentfaq.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * The heading that a clinic gives the safety parts of all its FAQs. One wording for the whole
 * clinic, so that patients know the part again on every page. A language without one has the
 * wording of the message bundle.
 *
 * @param byLanguage text by language, written as in names of properties: {@code fr}, {@code pt_BR}
 */
public record SafetyHeading(Map<String, String> byLanguage) {

    /** The wording of the message bundle in every language. */
    public static final SafetyHeading DEFAULT = new SafetyHeading(Map.of());

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(_[A-Z]{2})?");

    public SafetyHeading {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * The wording of a configuration.
     *
     * @param configured texts by language; blank ones do not count
     * @throws IllegalArgumentException if a name is no language
     */
    public static SafetyHeading of(Map<?, ?> configured) {
        Map<String, String> texts = new TreeMap<>();
        configured.forEach(
                (name, value) -> {
                    String language = String.valueOf(name);
                    if (!LANGUAGE.matcher(language).matches()) {
                        throw new IllegalArgumentException(
                                "'%s' is no language such as en or pt_BR".formatted(language));
                    }
                    String text = WhiteSpace.collapse(String.valueOf(value));
                    if (!WhiteSpace.isBlank(text)) {
                        texts.put(language, text);
                    }
                });
        return new SafetyHeading(texts);
    }

    /** The clinic's text for readers of a language: for its country, or else for the language. */
    public Optional<String> in(Locale locale) {
        return Optional.ofNullable(byLanguage.get(locale.toString()))
                .or(() -> Optional.ofNullable(byLanguage.get(locale.getLanguage())));
    }
}
