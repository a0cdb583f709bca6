package org.treatmentfaq.request;

import jakarta.inject.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.treatmentfaq.content.ChangedPolicy;
import org.treatmentfaq.content.OverduePolicy;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.ReviewFacts;
import org.treatmentfaq.content.ReviewPolicy;
import org.treatmentfaq.content.ShownText;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaq;

/** What visitors see of a FAQ and its review today, as the clinic configured it. */
public class ReviewRules {

    private final Provider<ReviewPolicy> policy;

    public ReviewRules(Provider<ReviewPolicy> policy) {
        this.policy = policy;
    }

    /** Whether visitors may not see the FAQ because its review is overdue. */
    public boolean hides(TreatmentFaq faq) {
        return hidesOverdue() && isOverdue(faq.review());
    }

    /** Whether visitors may not see any FAQ whose review is overdue. */
    public boolean hidesOverdue() {
        return policy.get().overdue() == OverduePolicy.HIDE;
    }

    /** Whether visitors see a notice that the review is overdue. */
    public boolean showsOverdueNotice(Review review) {
        return policy.get().overdue() == OverduePolicy.NOTICE && isOverdue(review);
    }

    /** How a FAQ stands with its review today, as far as these texts of it are concerned. */
    public ReviewFacts facts(StoredFaq stored, ShownText shown) {
        return ReviewFacts.of(
                stored.faq(), shown.of(stored.changedTexts()), today(), policy.get().dueDays());
    }

    /** Whether visitors see neither the reviewer nor the dates. */
    public boolean hidesReview(ReviewFacts facts) {
        return facts.isChanged() && policy.get().changed() == ChangedPolicy.HIDE;
    }

    /** Whether visitors see a notice that texts were changed after the review. */
    public boolean showsChangedNotice(ReviewFacts facts) {
        return facts.isChanged() && policy.get().changed() == ChangedPolicy.NOTICE;
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
