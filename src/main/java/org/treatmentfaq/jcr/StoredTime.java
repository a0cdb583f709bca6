package org.treatmentfaq.jcr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFormatException;

/**
 * Days and moments, as their stored text says. The repository reads that text into the calendar of
 * the server's language: on a server that runs in Thai, the year 2026 becomes one of the 15th
 * century. Magnolia itself writes the years of that calendar there. Stateless.
 */
final class StoredTime {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*+)?");

    /** What the Buddhist calendar is ahead. */
    private static final int BUDDHIST = 543;

    /** Years in which nobody notes what happens now, but in that calendar. */
    private static final int FIRST_YEAR = 2400;

    private static final int LAST_YEAR = 2700;

    private StoredTime() {}

    /**
     * A day such as {@code 2026-05-06}; of a moment, the day in the zone that it was stored with.
     *
     * @throws ValueFormatException if it is neither
     * @throws java.time.DateTimeException if there is no such day
     */
    static LocalDate day(Value value) throws RepositoryException {
        Matcher day = DAY.matcher(value.getString());
        if (day.matches()) {
            LocalDate written = LocalDate.parse(day.group(1));
            return value.getType() == PropertyType.DATE
                    ? written.minusYears(ahead(written.getYear()))
                    : written;
        }
        Calendar stored = value.getDate();
        return LocalDate.ofInstant(stored.toInstant(), stored.getTimeZone().toZoneId());
    }

    /**
     * A moment.
     *
     * @throws ValueFormatException if it is none
     * @throws java.time.DateTimeException if its text cannot be read
     */
    static Instant instant(Value value) throws RepositoryException {
        return switch (value.getType()) {
            case PropertyType.STRING -> OffsetDateTime.parse(value.getString()).toInstant();
            case PropertyType.DATE -> {
                OffsetDateTime written = OffsetDateTime.parse(value.getString());
                yield written.minusYears(ahead(written.getYear())).toInstant();
            }
            default -> value.getDate().toInstant();
        };
    }

    private static int ahead(int year) {
        return year >= FIRST_YEAR && year < LAST_YEAR ? BUDDHIST : 0;
    }
}
