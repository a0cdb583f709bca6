package org.treatmentfaq.content;

import java.util.Locale;

/** How a FAQ stands with its review, in one word: the first of these that holds. */
public enum ReviewStatus {
    /** Nobody has reviewed it. */
    NEVER,
    /** A text is not the one that was reviewed, so that no date of the review holds. */
    CHANGED,
    /** The next review was due before today. */
    OVERDUE,
    /** The next review is due soon. */
    DUE,
    /** None of these. */
    REVIEWED;

    /** The word, for example {@code overdue}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
