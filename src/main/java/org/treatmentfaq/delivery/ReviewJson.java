package org.treatmentfaq.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.ReviewFacts;
import org.treatmentfaq.content.ShownText;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TextPart;
import org.treatmentfaq.json.JsonObject;
import org.treatmentfaq.request.PageRequest;

/**
 * The review of a FAQ as JSON, for the texts of one answer in its language: a change in another
 * language, or of another question, takes nothing away from it.
 */
final class ReviewJson {

    private final ContentLocale locale;
    private final StoredFaq stored;
    private final ShownText shown;
    private final ReviewFacts facts;
    private final boolean hidden;

    private ReviewJson(PageRequest request, StoredFaq stored, ShownText shown, ShownText read) {
        this.locale = request.contentLocale();
        this.stored = stored;
        this.shown = shown;
        facts = request.reviewRules().facts(stored, read);
        hidden = request.reviewRules().hidesReview(facts);
    }

    /** For an answer with all of a FAQ. */
    static ReviewJson whole(PageRequest request, StoredFaq stored) {
        ContentLocale locale = request.contentLocale();
        return new ReviewJson(
                request,
                stored,
                ShownText.whole(stored.faq(), locale),
                ShownText.whole(stored.readIn(locale), locale));
    }

    /** For an answer with one question. */
    static ReviewJson question(PageRequest request, StoredFaq stored, String anchor) {
        ContentLocale locale = request.contentLocale();
        return new ReviewJson(
                request,
                stored,
                ShownText.question(stored.faq(), anchor, locale),
                ShownText.question(stored.readIn(locale), anchor, locale));
    }

    /** Nobody where the clinic hides the review. */
    Person reviewer() {
        return hidden ? Person.NOBODY : stored.faq().reviewer();
    }

    JsonObject review() {
        Review review = stored.faq().review();
        return new JsonObject()
                .with("lastReviewed", day(review.lastReviewed()))
                .with("nextReview", day(review.nextReview()))
                .with("overdue", facts.overdue())
                .with("state", facts.status().key())
                .with("due", facts.due())
                .with("changed", facts.ever() ? parts(facts.changed()) : List.of());
    }

    /** The translations that readers get, or would get, although their source has changed. */
    List<JsonObject> staleTranslations() {
        return parts(shown.of(stored.staleTranslations()));
    }

    private List<JsonObject> parts(List<TextPart> parts) {
        return parts.stream().map(this::part).toList();
    }

    private JsonObject part(TextPart part) {
        return new JsonObject()
                .with("question", Texts.orNull(part.anchor()))
                .with("part", part.field())
                .with("language", language(part));
    }

    private String language(TextPart part) {
        return part.language().isEmpty()
                ? locale.defaultLocale().toLanguageTag()
                : part.language().replace('_', '-');
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null || hidden ? null : day.toString();
    }
}
