package org.treatmentfaq.content;

import java.util.Locale;

/**
 * Whether a FAQ was ever confirmed by a clinician. Stored beside the dates, because the app's
 * filters compare text and cannot ask for a date that is missing; whether a review is overdue is
 * not stored, for that changes by itself.
 *
 * <p>The app's filter offers these constants: Magnolia labels them by the key that it makes of
 * their full name in lower case.
 */
public enum ReviewState {
    MISSING,
    DONE;

    /** The text that is stored. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
