package org.treatmentfaq.content;

/**
 * Whether a clinician ever confirmed a FAQ, and still the texts that it has. It is stored beside
 * the dates, because the app's filters compare text and cannot ask for a missing date. Whether a
 * review is due or overdue is not stored, because that changes without a save.
 *
 * <p>The app's filter offers these constants; Magnolia derives the key of a label from the
 * constant's full name in lower case, and finds FAQs whose stored text contains the constant's
 * name. The app's list shows the stored text in every language, hence the sign in it.
 */
public enum ReviewState {
    NEVER("–", "Never"),
    CHANGED("≠", "Changed"),
    REVIEWED("✓", "Reviewed");

    private final String text;

    ReviewState(String sign, String word) {
        text = sign + " " + word;
    }

    /** The state of a FAQ as it is stored. */
    public static ReviewState of(TreatmentFaq faq) {
        if (!ReviewFacts.isReviewed(faq)) {
            return NEVER;
        }
        return faq.reviewedText().changedIn(faq).isEmpty() ? REVIEWED : CHANGED;
    }

    /** The text that is stored, for example {@code ✓ Reviewed}. */
    public String text() {
        return text;
    }
}
