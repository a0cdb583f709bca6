package org.treatmentfaq.rendering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * A day as a page shows it.
 *
 * @param iso for machines, such as {@code 2026-03-31}
 * @param text for readers, in the words of their language
 */
public record Day(String iso, String text) {

    static Day of(LocalDate day, Locale locale) {
        return new Day(
                day.toString(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day));
    }
}
