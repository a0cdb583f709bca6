package org.treatmentfaq.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a FAQ, or what is shown of it, stands with its review on a day. Several facts can hold at
 * once; {@link #status} is the one that matters most.
 *
 * @param ever whether somebody has reviewed it
 * @param changed texts that are not those that were reviewed
 * @param overdue whether the next review was due before that day
 * @param due whether the next review is due soon, on that day at the earliest
 */
public record ReviewFacts(boolean ever, List<TextPart> changed, boolean overdue, boolean due) {

    public ReviewFacts {
        changed = List.copyOf(changed);
    }

    /**
     * The facts.
     *
     * @param changed texts that are not those that were reviewed
     * @param dueDays how many days before the next review it is due
     */
    public static ReviewFacts of(
            TreatmentFaq faq, List<TextPart> changed, LocalDate today, int dueDays) {
        @Nullable LocalDate next = faq.review().nextReview();
        boolean overdue = faq.review().isOverdue(today);
        boolean due = next != null && !overdue && !next.isAfter(today.plusDays(dueDays));
        return new ReviewFacts(isReviewed(faq), changed, overdue, due);
    }

    /** Whether somebody has reviewed a FAQ; a handout may name them without a date. */
    public static boolean isReviewed(TreatmentFaq faq) {
        return faq.review().lastReviewed() != null || faq.reviewer().isKnown();
    }

    /** Whether a review is said of texts that were changed since. */
    public boolean isChanged() {
        return ever && !changed.isEmpty();
    }

    public ReviewStatus status() {
        if (!ever) {
            return ReviewStatus.NEVER;
        }
        if (isChanged()) {
            return ReviewStatus.CHANGED;
        }
        if (overdue) {
            return ReviewStatus.OVERDUE;
        }
        return due ? ReviewStatus.DUE : ReviewStatus.REVIEWED;
    }
}
