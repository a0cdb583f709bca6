package org.treatmentfaq.importing.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a line states it. Without a day it is the first of the month; a year alone, and digits
 * that may be day and month either way, are no day.
 *
 * @param day empty if the words leave more than one open
 */
record StatedDate(Optional<LocalDate> day) {

    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";

    /** {@code 3 March 2024}, {@code March 2024}, {@code 3. März 2024}, {@code le 1er août 2024} */
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?iu)(?:(?:on|le|am|el|en|im|in) )?(?:(?<day>\\d{1,2})(?:er|st|nd|rd|th|\\.)? (?:de )?)?"
                            + "(?<month>\\p{L}{3,10})\\.?,? (?:(?<behind>\\d{1,2})(?:st|nd|rd|th)?,? )?(?:de )?"
                            + YEAR
                            + "\\.?");

    private static final Pattern ISO =
            Pattern.compile(YEAR + "-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2}))?\\.?");
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?:(?<day>\\d{1,2})(?<mark>[./-]))?(?<month>\\d{1,2})[./-]" + YEAR + "\\.?");
    private static final Pattern YEAR_ALONE = Pattern.compile(YEAR + "\\.?");

    /** The beginnings of the months' names. */
    private static final List<String> MONTHS =
            List.of(
                    "jan|ene|jän",
                    "feb|fév|fev",
                    "mar|mär|maer",
                    "apr|avr|abr",
                    "may|mai",
                    "jun|juin",
                    "jul|juil",
                    "aug|aoû|aou|ago",
                    "sep|set",
                    "oct|okt",
                    "nov",
                    "dec|déc|dez|dic");

    /** Empty if there is no date at all. */
    static Optional<StatedDate> read(String text) {
        for (Pattern form : List.of(ISO, DIGITS)) {
            Matcher date = form.matcher(text);
            if (date.matches()) {
                return Optional.of(new StatedDate(ofDigits(date)));
            }
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches() && month(words.group("month")) > 0) {
            return Optional.of(new StatedDate(ofWords(words)));
        }
        return YEAR_ALONE.matcher(text).matches()
                ? Optional.of(new StatedDate(Optional.empty()))
                : Optional.empty();
    }

    private static Optional<LocalDate> ofWords(Matcher date) {
        String behind = date.group("behind");
        return of(date, month(date.group("month")), behind == null ? date.group("day") : behind);
    }

    /** Days and months above twelve tell which is which, and so does the German full stop. */
    private static Optional<LocalDate> ofDigits(Matcher date) {
        int month = Integer.parseInt(date.group("month"));
        String day = date.group("day");
        boolean iso = date.pattern() == ISO;
        if (day == null || iso || date.group("mark").equals(".")) {
            return of(date, month, day);
        }
        int first = Integer.parseInt(day);
        if (first > 12 || first == month) {
            return of(date, month, day);
        }
        return month > 12 ? of(date, first, String.valueOf(month)) : Optional.empty();
    }

    private static Optional<LocalDate> of(Matcher date, int month, String day) {
        try {
            int year = Integer.parseInt(date.group("year"));
            return Optional.of(LocalDate.of(year, month, day == null ? 1 : Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 0 if it is none. */
    private static int month(String name) {
        String begun = name.toLowerCase(Locale.ROOT);
        for (int month = 12; month > 0; month--) {
            for (String start : MONTHS.get(month - 1).split("[|]", -1)) {
                if (begun.startsWith(start)) {
                    return month;
                }
            }
        }
        return 0;
    }
}
