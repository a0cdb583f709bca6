package org.treatmentfaq.content;

/**
 * Whether a clinician ever confirmed a FAQ. Stored beside the days, because the app's filters
 * compare text and cannot ask for a day that is missing. Whether a review is overdue is not stored,
 * for that changes by itself.
 *
 * <p>The app's filter offers these constants, which Magnolia labels by the key that it makes of
 * their full name in lower case, and finds a FAQ whose stored text contains the constant's name.
 * The app's list shows the stored text as it is, in every language, hence its sign.
 */
public enum ReviewState {
    NEVER("–", "Never"),
    REVIEWED("✓", "Reviewed");

    private final String text;

    ReviewState(String sign, String word) {
        text = sign + " " + word;
    }

    /** The text that is stored, for example {@code ✓ Reviewed}. */
    public String text() {
        return text;
    }
}
