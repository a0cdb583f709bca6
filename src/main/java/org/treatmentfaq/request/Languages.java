package org.treatmentfaq.request;

import info.magnolia.cms.i18n.I18nContentSupport;
import jakarta.inject.Provider;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.StalePolicy;

/** The languages of the site, and that of the request. */
public class Languages {

    private final Provider<I18nContentSupport> i18n;
    private final Provider<StalePolicy> stale;

    public Languages(Provider<I18nContentSupport> i18n, Provider<StalePolicy> stale) {
        this.i18n = i18n;
        this.stale = stale;
    }

    /** The language of the content, which is not the language of the user interface. */
    public Locale current() {
        return i18n.get().getLocale();
    }

    /** The languages of the site, its default language first. */
    public Set<Locale> all() {
        Set<Locale> locales = new LinkedHashSet<>(Set.of(i18n.get().getDefaultLocale()));
        locales.addAll(i18n.get().getLocales());
        return locales;
    }

    /** The language of the content, and the one in which untranslated texts are. */
    public ContentLocale contentLocale() {
        return new ContentLocale(current(), i18n.get().getDefaultLocale(), stale.get());
    }
}
