package org.treatmentfaq.workbench.rendering;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.context.MgnlContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The languages of the site, read from where Magnolia's default site keeps them. The language of a
 * request is in its address: {@code /fr/…}, none for the default language (cases D01 and D03).
 */
public final class Languages implements I18nContentSupport {

    private static final String CONFIGURATION = "/modules/site/config/site/i18n";

    private final List<Locale> locales = new ArrayList<>();

    /**
     * English only, unless the site says otherwise. What it says does not count without the class
     * that Magnolia makes of it, or while it is disabled (seen on 6.2.45).
     */
    public Languages(Session config) throws RepositoryException {
        if (isThere(config) && config.nodeExists(CONFIGURATION + "/locales")) {
            NodeIterator all = config.getNode(CONFIGURATION + "/locales").getNodes();
            while (all.hasNext()) {
                locales.add(locale(all.nextNode()));
            }
        }
        if (locales.isEmpty()) {
            locales.add(Locale.ENGLISH);
        }
    }

    @Override
    public Locale getLocale() {
        Locale locale = MgnlContext.getAggregationState().getLocale();
        return locale == null ? getDefaultLocale() : locale;
    }

    @Override
    public Collection<Locale> getLocales() {
        return List.copyOf(locales);
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    @Override
    public Locale getDefaultLocale() {
        return locales.get(0);
    }

    /** The language that an address starts with. */
    public Optional<Locale> ofAddress(String path) {
        return locales.stream()
                .filter(locale -> path.equals("/" + locale) || path.startsWith("/" + locale + "/"))
                .findFirst();
    }

    /** What an address in that language starts with. */
    String prefix(Locale locale) {
        return locale.equals(getDefaultLocale()) ? "" : "/" + locale;
    }

    private static boolean isThere(Session config) throws RepositoryException {
        String enabled = CONFIGURATION + "/enabled";
        return config.propertyExists(CONFIGURATION + "/class")
                && config.propertyExists(enabled)
                && config.getProperty(enabled).getBoolean();
    }

    private static Locale locale(Node configured) throws RepositoryException {
        String country =
                configured.hasProperty("country")
                        ? configured.getProperty("country").getString()
                        : "";
        return new Locale(configured.getProperty("language").getString(), country);
    }
}
