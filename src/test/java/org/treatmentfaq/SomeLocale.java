package org.treatmentfaq;

import java.util.Locale;
import java.util.stream.Stream;

/** The languages of servers whose calendars, digits or letters are not those of English. */
public final class SomeLocale implements AutoCloseable {

    private final Locale before = Locale.getDefault();

    /** The server speaks that language until this is closed. */
    public SomeLocale(Locale locale) {
        Locale.setDefault(locale);
    }

    /** The Buddhist calendar, Arabic and Thai digits, the Turkish i, years of emperors. */
    public static Stream<Locale> all() {
        return Stream.of(
                Locale.forLanguageTag("th-TH"),
                Locale.forLanguageTag("th-TH-u-nu-thai"),
                Locale.forLanguageTag("ar"),
                Locale.forLanguageTag("tr-TR"),
                Locale.forLanguageTag("ja-JP-u-ca-japanese-x-lvariant-JP"),
                Locale.forLanguageTag("fa-IR"));
    }

    @Override
    public void close() {
        Locale.setDefault(before);
    }
}
