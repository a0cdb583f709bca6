package org.treatmentfaq.importing.update;

import org.treatmentfaq.content.ReviewFacts;
import org.treatmentfaq.content.ReviewedText;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;
import org.treatmentfaq.importing.readers.Handouts;

/**
 * Which texts a reviewer who is named in a handout has confirmed: those of the handout. A handout
 * that has other texts under the same name and date was changed after its review.
 */
public final class ImportedReview {

    private ImportedReview() {}

    /** A FAQ as it is imported for the first time. */
    public static TreatmentFaq of(TreatmentFaq imported) {
        return imported.reviewer().isKnown() ? with(imported, ReviewedText.of(imported)) : imported;
    }

    /**
     * A FAQ after an update.
     *
     * @param stored the FAQ before it
     * @param updated the FAQ with the texts of the handout
     */
    static TreatmentFaq of(TreatmentFaq stored, TreatmentFaq updated) {
        if (!ReviewFacts.isReviewed(updated)) {
            return updated;
        }
        ReviewedText before =
                stored.reviewedText().isKnown() || !ReviewFacts.isReviewed(stored)
                        ? stored.reviewedText()
                        : ReviewedText.of(stored);
        String last = Handouts.reviewOf(stored.handout().text());
        String now = Handouts.reviewOf(updated.handout().text());
        boolean reviewedAgain = !now.isEmpty() && !now.equals(last);
        return with(updated, reviewedAgain ? before.withOriginalsOf(updated) : before);
    }

    private static TreatmentFaq with(TreatmentFaq faq, ReviewedText text) {
        return TreatmentFaqBuilder.builder(faq).reviewedText(text).build();
    }
}
