package info.magnolia.cms.i18n;

import java.util.Collection;
import java.util.Locale;

/** The languages of content. */
public interface I18nContentSupport {

    /** The language of the content that is being rendered. */
    Locale getLocale();

    Collection<Locale> getLocales();

    boolean isEnabled();

    Locale getDefaultLocale();
}
