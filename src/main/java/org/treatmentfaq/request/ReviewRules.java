package org.treatmentfaq.request;

import jakarta.inject.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.treatmentfaq.content.OverduePolicy;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.setup.TreatmentFaqModule;

/** What visitors see of a FAQ whose review is overdue today, as the clinic configured it. */
public class ReviewRules {

    private final Provider<TreatmentFaqModule> module;

    public ReviewRules(Provider<TreatmentFaqModule> module) {
        this.module = module;
    }

    /** Whether visitors may not see the FAQ because its review is overdue. */
    public boolean hides(TreatmentFaq faq) {
        return hidesOverdue() && isOverdue(faq.review());
    }

    /** Whether visitors may not see any FAQ whose review is overdue. */
    public boolean hidesOverdue() {
        return module.get().overduePolicy() == OverduePolicy.HIDE;
    }

    /** Whether visitors see a notice that the review is overdue. */
    public boolean showsOverdueNotice(Review review) {
        return module.get().overduePolicy() == OverduePolicy.NOTICE && isOverdue(review);
    }

    public boolean isOverdue(Review review) {
        return review.isOverdue(today());
    }

    /** The day at the server: reviews are due by day. */
    public LocalDate today() {
        return dayOf(Instant.now());
    }

    /** The day at the server of a moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }
}
