package org.treatmentfaq.rendering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.ReviewFacts;
import org.treatmentfaq.content.ShownText;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.request.PageRequest;

/**
 * Who wrote and who reviewed what a placement shows, as far as it says so. A reviewer has not
 * confirmed texts that were changed since: the clinic's configuration decides what is said then.
 */
public final class Byline {

    private final PageRequest request;
    private final StoredFaq stored;
    private final Placement placement;
    private final ReviewFacts facts;

    private Byline(PageRequest request, StoredFaq stored, Placement placement, ReviewFacts facts) {
        this.request = request;
        this.stored = stored;
        this.placement = placement;
        this.facts = facts;
    }

    static Byline of(StoredFaq stored, Placement placement, PageRequest request) {
        ShownText shown =
                ShownText.placed(
                        stored.readIn(request.contentLocale()), placement, request.contentLocale());
        return new Byline(request, stored, placement, request.reviewRules().facts(stored, shown));
    }

    /** Null if this placement names no author. */
    public @Nullable Person getAuthor() {
        Person author = stored.faq().author();
        return placement.shows(Placement.Part.BYLINE) && author.isKnown() ? author : null;
    }

    /** Null if this placement names no reviewer. */
    public @Nullable Person getReviewer() {
        Person reviewer = stored.faq().reviewer();
        return isReviewShown() && reviewer.isKnown() ? reviewer : null;
    }

    /** When the FAQ was last reviewed; null if that is not known or not shown. */
    public @Nullable Day getLastReviewed() {
        return day(stored.faq().review().lastReviewed());
    }

    /** When the next review is due; null if no date is set or shown. */
    public @Nullable Day getNextReview() {
        return day(stored.faq().review().nextReview());
    }

    /** Whether visitors are told that texts were changed after the review that is shown. */
    public boolean isChangedNoticeShown() {
        return isReviewShown() && request.reviewRules().showsChangedNotice(facts);
    }

    /** Whether visitors are told that the review is overdue; asked of today's date. */
    public boolean isOverdueNoticeShown() {
        return request.reviewRules().showsOverdueNotice(stored.faq().review());
    }

    private boolean isReviewShown() {
        return placement.shows(Placement.Part.REVIEW) && !request.reviewRules().hidesReview(facts);
    }

    private @Nullable Day day(@Nullable LocalDate date) {
        return date == null || !isReviewShown() ? null : Day.of(date, request.locale());
    }
}
