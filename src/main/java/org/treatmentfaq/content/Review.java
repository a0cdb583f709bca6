package org.treatmentfaq.content;

import java.time.LocalDate;
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

    public static final Review NONE = new Review(null, null, DEFAULT_INTERVAL_MONTHS);
}
