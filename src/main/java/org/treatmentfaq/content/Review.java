package org.treatmentfaq.content;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a clinician last confirmed a FAQ and when the next look is due.
 *
 * @param lastReviewed null if nobody has yet
 * @param nextReview null if no date is set
 * @param intervalMonths months between two reviews; {@link #DEFAULT_INTERVAL_MONTHS} unless an
 *     editor chose another
 */
public record Review(
        @Nullable LocalDate lastReviewed, @Nullable LocalDate nextReview, int intervalMonths) {

    public static final int DEFAULT_INTERVAL_MONTHS = 36;

    /** A hundred years: whatever is longer was a slip of the keyboard. */
    private static final int MAX_INTERVAL_MONTHS = 1_200;

    public static final Review NONE = new Review(null, null, DEFAULT_INTERVAL_MONTHS);

    /**
     * The review after somebody confirmed the FAQ on that day. An interval that is no sensible
     * number of months counts as the default one.
     */
    public Review confirmed(LocalDate day) {
        boolean sensible = intervalMonths > 0 && intervalMonths <= MAX_INTERVAL_MONTHS;
        int months = sensible ? intervalMonths : DEFAULT_INTERVAL_MONTHS;
        return new Review(day, day.plusMonths(months), intervalMonths);
    }

    /** Whether the next review should have been before that day. */
    public boolean isOverdue(LocalDate today) {
        return nextReview != null && nextReview.isBefore(today);
    }

    public Optional<LocalDate> next() {
        return Optional.ofNullable(nextReview);
    }
}
