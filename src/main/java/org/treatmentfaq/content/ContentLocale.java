package org.treatmentfaq.content;

import java.util.Locale;

/**
 * The language in which content is wanted, and the site's default language, in which a text is that
 * has not been translated. Magnolia's {@code I18nContentSupport} knows both.
 *
 * @param wanted the readers' language
 * @param defaultLocale the site's default language
 * @param stale what readers get of stale translations
 */
public record ContentLocale(Locale wanted, Locale defaultLocale, StalePolicy stale) {

    /** With stale translations. */
    public ContentLocale(Locale wanted, Locale defaultLocale) {
        this(wanted, defaultLocale, StalePolicy.SHOW);
    }

    /** For readers of the default language itself. */
    public static ContentLocale of(Locale defaultLocale) {
        return new ContentLocale(defaultLocale, defaultLocale);
    }

    /** Whether a text that has not been translated is in the readers' language all the same. */
    boolean isDefaultLanguage() {
        return wanted.getLanguage().equals(defaultLocale.getLanguage());
    }
}
