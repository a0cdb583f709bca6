package org.treatmentfaq.importing.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;

class StatedAgainTest {

    private static final Source STUDY = new Source("A study", "");
    private static final Source OTHER = new Source("Another study", "");

    private static TreatmentFaqBuilder faq(@Nullable String last, @Nullable String next) {
        return TreatmentFaq.titled(LocalizedText.of("Massage"))
                .review(new Review(day(last), day(next), 12));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Reimport update(TreatmentFaqBuilder stored, TreatmentFaqBuilder imported) {
        return Reimport.update(stored.build(), imported.build());
    }

    @Test
    void takesALaterReview() {
        Reimport update = update(faq("2024-03-01", "2025-03-01"), faq("2025-02-01", "2027-02-01"));

        assertThat(update.faq()).isEqualTo(faq("2025-02-01", "2027-02-01").build());
        assertThat(update.warnings()).isEmpty();
    }

    @Test
    void takesTheUsualNextReview_whenTheHandoutHasNone() {
        Reimport update = update(faq("2024-03-01", "2025-03-01"), faq("2025-02-01", null));

        assertThat(update.faq()).isEqualTo(faq("2025-02-01", "2026-02-01").build());
    }

    @Test
    void keepsALaterReviewOfTheFaq_withAWarning() {
        Reimport update = update(faq("2026-03-01", "2027-03-01"), faq("2025-02-01", "2027-02-01"));

        assertThat(update.faq()).isEqualTo(faq("2026-03-01", "2027-03-01").build());
        assertThat(update.warnings())
                .containsExactly(
                        "the handout states 2025-02-01 as the last review; that of the FAQ stays:"
                                + " 2026-03-01",
                        "the handout states 2027-02-01 as the next review; that of the FAQ stays:"
                                + " 2027-03-01");
    }

    @Test
    void keepsAnEditorsDateOfTheNextReview() {
        Reimport update = update(faq("2025-02-01", null), faq("2025-02-01", "2027-02-01"));

        assertThat(update.faq()).isEqualTo(faq("2025-02-01", null).build());
        assertThat(update.warnings())
                .containsExactly(
                        "the handout states 2027-02-01 as the next review; that of the FAQ stays:"
                                + " none");
    }

    @Test
    void takesSources_whenThereAreNone() {
        Reimport update = update(faq(null, null), faq(null, null).sources(List.of(STUDY)));

        assertThat(update.faq().sources()).containsExactly(STUDY);
        assertThat(update.warnings()).isEmpty();
    }

    @Test
    void keepsOtherSources_withAWarning() {
        Reimport update =
                update(
                        faq(null, null).sources(List.of(STUDY)),
                        faq(null, null).sources(List.of(OTHER)));

        assertThat(update.faq().sources()).containsExactly(STUDY);
        assertThat(update.warnings())
                .containsExactly("the handout has other sources; those of the FAQ stay");
    }
}
