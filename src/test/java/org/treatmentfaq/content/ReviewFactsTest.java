package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a FAQ stands with its review. */
class ReviewFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static ReviewFacts facts(
            @Nullable LocalDate last, @Nullable LocalDate next, boolean changed) {
        TreatmentFaq faq =
                TreatmentFaq.titled(LocalizedText.of("Massage"))
                        .review(new Review(last, next, 36))
                        .build();
        List<TextPart> parts = changed ? List.of(TextPart.of("title")) : List.of();
        return ReviewFacts.of(faq, parts, TODAY, 60);
    }

    @ParameterizedTest
    @CsvSource({
        "          ,           , true , NEVER   , false, false",
        "          , 2026-03-30, false, NEVER   , true , false",
        "2026-01-01,           , false, REVIEWED, false, false",
        "2026-01-01,           , true , CHANGED , false, false",
        "2026-01-01, 2026-03-30, false, OVERDUE , true , false",
        "2026-01-01, 2026-03-30, true , CHANGED , true , false",
        "2026-01-01, 2026-03-31, false, DUE     , false, true",
        "2026-01-01, 2026-05-30, false, DUE     , false, true",
        "2026-01-01, 2026-05-30, true , CHANGED , false, true",
        "2026-01-01, 2026-05-31, false, REVIEWED, false, false",
    })
    void theFirstOfTheStatesHolds_andEachFactByItself(
            @Nullable LocalDate last,
            @Nullable LocalDate next,
            boolean changed,
            ReviewStatus status,
            boolean overdue,
            boolean due) {
        ReviewFacts facts = facts(last, next, changed);

        assertThat(facts.status()).isEqualTo(status);
        assertThat(facts.overdue()).isEqualTo(overdue);
        assertThat(facts.due()).isEqualTo(due);
        assertThat(facts.isChanged()).isEqualTo(changed && last != null);
    }

    @Test
    void isReviewed_ifAHandoutNamesAReviewerWithoutADay() {
        TreatmentFaq faq =
                TreatmentFaq.titled(LocalizedText.of("Massage"))
                        .reviewer(new Person("Amanda Sin", "MPT"))
                        .build();

        assertThat(ReviewFacts.isReviewed(faq)).isTrue();
        assertThat(ReviewState.of(faq)).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void policiesAreNamed_andOthersRefused() {
        assertThat(ChangedPolicy.of("date")).isEqualTo(ChangedPolicy.DATE);
        assertThat(ChangedPolicy.of("hide").key()).isEqualTo("hide");
        assertThat(StalePolicy.of("source")).isEqualTo(StalePolicy.SOURCE);
        assertThatThrownBy(() -> ChangedPolicy.of("Hide"))
                .hasMessage(
                        "'Hide' is no policy for texts changed since their review; there are date,"
                                + " notice, hide");
        assertThatThrownBy(() -> StalePolicy.of(""))
                .hasMessage("'' is no policy for stale translations; there are show, source");
    }
}
