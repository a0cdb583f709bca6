package org.treatmentfaq.workbench.rendering;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.workbench.module.ModuleResources;

/**
 * {@code i18n} for scripts: the bundles of all modules in one key space, in the language of the
 * content, English as fallback, the key itself when there is none (case D02).
 */
public final class Messages {

    private static final Pattern BUNDLE =
            Pattern.compile("/[^/]+/i18n/.+_([a-z]{2}(?:_[A-Z]{2})?)\\.properties");

    private final Map<String, Properties> byLocale = new HashMap<>();

    Messages(ModuleResources resources, List<String> modules) {
        for (String module : modules) {
            for (String path : resources.below("/" + module + "/i18n/")) {
                Matcher bundle = BUNDLE.matcher(path);
                if (bundle.matches()) {
                    load(resources.text(path).orElse(""), bundle.group(1));
                }
            }
        }
    }

    public String get(String key) {
        return get(key, List.of());
    }

    /** The message with its numbered places filled. */
    public String get(String key, List<?> arguments) {
        Locale locale = MgnlContext.getAggregationState().getLocale();
        String pattern = pattern(key, locale);
        return arguments.isEmpty()
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    /** The first of these messages in the language of the user interface (case D06). */
    String forEditors(List<String> keys, String otherwise) {
        Locale locale = MgnlContext.getInstance().getLocale();
        return keys.stream()
                .flatMap(key -> find(key, locale).stream())
                .findFirst()
                .orElse(otherwise);
    }

    private String pattern(String key, Locale locale) {
        return find(key, locale).orElse(key);
    }

    private Optional<String> find(String key, Locale locale) {
        for (String candidate : List.of(locale.toString(), locale.getLanguage(), "en")) {
            Properties bundle = byLocale.get(candidate);
            if (bundle != null && bundle.containsKey(key)) {
                return Optional.of(bundle.getProperty(key));
            }
        }
        return Optional.empty();
    }

    private void load(String text, String locale) {
        try {
            byLocale.computeIfAbsent(locale, key -> new Properties()).load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
