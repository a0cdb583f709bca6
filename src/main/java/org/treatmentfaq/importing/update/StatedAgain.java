package org.treatmentfaq.importing.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.TreatmentFaq;

/**
 * What both handouts and editors state: dates of reviews, and sources. An update takes a later
 * review, and sources where there are none; otherwise the FAQ's own stay, with a warning.
 */
final class StatedAgain {

    private StatedAgain() {}

    static Review review(Review stored, Review imported) {
        LocalDate last = imported.lastReviewed();
        if (last == null || !isLater(last, stored.lastReviewed())) {
            return stored;
        }
        LocalDate usual = stored.nextReview() == null ? null : stored.confirmed(last).nextReview();
        LocalDate next = imported.nextReview() == null ? usual : imported.nextReview();
        return new Review(last, next, stored.intervalMonths());
    }

    private static boolean isLater(LocalDate day, @Nullable LocalDate other) {
        return other == null || day.isAfter(other);
    }

    static List<Source> sources(List<Source> stored, List<Source> imported) {
        return stored.isEmpty() ? imported : stored;
    }

    /** What the handout states and the FAQ does not take, one sentence each. */
    static List<String> warnings(TreatmentFaq stored, TreatmentFaq imported) {
        Review review = review(stored.review(), imported.review());
        boolean sourcesStay =
                !imported.sources().isEmpty()
                        && !imported.sources()
                                .equals(sources(stored.sources(), imported.sources()));
        return Stream.of(
                        kept(
                                "last review",
                                imported.review().lastReviewed(),
                                review.lastReviewed()),
                        kept("next review", imported.review().nextReview(), review.nextReview()),
                        Optional.of("the handout has other sources; those of the FAQ stay")
                                .filter(sentence -> sourcesStay))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> kept(
            String what, @Nullable LocalDate stated, @Nullable LocalDate kept) {
        String sentence = "the handout states %s as the %s; that of the FAQ stays: %s";
        return stated == null || stated.equals(kept)
                ? Optional.empty()
                : Optional.of(
                        sentence.formatted(stated, what, Objects.requireNonNullElse(kept, "none")));
    }
}
