package org.treatmentfaq.content;

/**
 * What the clinic configured about reviews.
 *
 * @param overdue what visitors see of a FAQ whose review is overdue
 * @param changed what they see of the review of texts that were changed since
 * @param dueDays how many days before the day of the next review it is due
 */
public record ReviewPolicy(OverduePolicy overdue, ChangedPolicy changed, int dueDays) {

    public static final ReviewPolicy DEFAULT =
            new ReviewPolicy(OverduePolicy.NOTICE, ChangedPolicy.NOTICE, 60);
}
