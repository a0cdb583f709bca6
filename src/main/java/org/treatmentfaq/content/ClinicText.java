package org.treatmentfaq.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A text of the user interface as the clinic words it in its configuration. A language without one
 * has the wording of the message bundle. Immutable.
 *
 * @param byLanguage text by language, written as in names of properties: {@code fr}, {@code pt_BR}
 */
public record ClinicText(Map<String, String> byLanguage) {

    /** The wording of the message bundle in every language. */
    public static final ClinicText DEFAULT = new ClinicText(Map.of());

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(_[A-Z]{2})?");

    public ClinicText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * The wording of a configuration.
     *
     * @param configured texts by language; blank ones do not count
     * @throws IllegalArgumentException if a name is no language
     */
    public static ClinicText of(Map<?, ?> configured) {
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
        return new ClinicText(texts);
    }

    /** The clinic's text for readers of a language: for its country, or else for the language. */
    public Optional<String> in(Locale locale) {
        return Optional.ofNullable(byLanguage.get(locale.toString()))
                .or(() -> Optional.ofNullable(byLanguage.get(locale.getLanguage())));
    }
}
