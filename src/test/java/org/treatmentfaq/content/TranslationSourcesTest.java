package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which translations are older than their source. */
class TranslationSourcesTest {

    private static final TextPart FRENCH = new TextPart("hurt", "answer", "fr");
    private static final TreatmentFaq FIRST = faq("<p>Hardly.</p>", "<p>Guère.</p>");
    private static final TranslationSources SOURCES = TranslationSources.NONE.updated(FIRST);

    private static TreatmentFaq faq(String english, String french) {
        return TreatmentFaq.titled(new LocalizedText("Massage", Map.of("fr", "Massage")))
                .questions(
                        List.of(
                                Question.of(
                                        LocalizedText.of("Does it hurt?"),
                                        new LocalizedText(english, Map.of("fr", french)),
                                        "hurt")))
                .build();
    }

    @Test
    void noneIsStale_atFirst() {
        assertThat(SOURCES.staleIn(FIRST)).isEmpty();
        assertThat(TranslationSources.NONE.staleIn(FIRST)).isEmpty();
    }

    @Test
    void isStale_onceTheSourceWasChanged() {
        TreatmentFaq changed = faq("<p>A lot.</p>", "<p>Guère.</p>");

        assertThat(SOURCES.staleIn(changed)).containsExactly(FRENCH);
        // also when the listener has seen it, and again after that
        TranslationSources seen = SOURCES.updated(changed);
        assertThat(seen.staleIn(changed)).containsExactly(FRENCH);
        assertThat(seen.updated(changed)).isEqualTo(seen);
        TreatmentFaq again = faq("<p>Very much.</p>", "<p>Guère.</p>");
        assertThat(seen.updated(again).staleIn(again)).containsExactly(FRENCH);
    }

    @Test
    void isNotStale_onceItWasChangedToo() {
        TreatmentFaq changed = faq("<p>A lot.</p>", "<p>Guère.</p>");
        TreatmentFaq both = faq("<p>A lot.</p>", "<p>Beaucoup.</p>");

        assertThat(SOURCES.staleIn(both)).isEmpty();
        assertThat(SOURCES.updated(changed).updated(both).staleIn(both)).isEmpty();
    }

    @Test
    void isNotStale_onceTheSourceSaysTheSameAgain() {
        TreatmentFaq changed = faq("<p>A lot.</p>", "<p>Guère.</p>");
        TreatmentFaq looks = faq("Hardly.\n", "<p>Guère.</p>");

        assertThat(SOURCES.updated(changed).staleIn(FIRST)).isEmpty();
        assertThat(SOURCES.staleIn(looks)).isEmpty();
        assertThat(SOURCES.updated(changed).updated(looks).staleIn(looks)).isEmpty();
    }

    @Test
    void isNotStale_ifItWasThereBeforeItsSource() {
        TreatmentFaq frenchFirst = faq("", "<p>Guère.</p>");

        assertThat(TranslationSources.NONE.updated(frenchFirst).staleIn(FIRST)).isEmpty();
    }

    @Test
    void staysCurrent_whenACorrectionKeepsTheReview() {
        ReviewedText reviewed = ReviewedText.of(FIRST);
        TreatmentFaq typo = faq("<p>Hardly!</p>", "<p>Guère.</p>");

        TranslationSources corrected = SOURCES.updated(typo).corrected(reviewed, typo);

        assertThat(SOURCES.updated(typo).staleIn(typo)).containsExactly(FRENCH);
        assertThat(corrected.staleIn(typo)).isEmpty();
    }

    @Test
    void staysStale_whenItWasStaleBeforeTheCorrection() {
        TreatmentFaq changed = faq("<p>A lott.</p>", "<p>Guère.</p>");
        TranslationSources stale = SOURCES.updated(changed);
        ReviewedText reviewed = ReviewedText.of(changed);
        TreatmentFaq typo = faq("<p>A lot.</p>", "<p>Guère.</p>");

        assertThat(stale.updated(typo).corrected(reviewed, typo).staleIn(typo))
                .containsExactly(FRENCH);
    }

    @Test
    void forgetsTranslationsThatAreGone() {
        TreatmentFaq gone = faq("<p>Hardly.</p>", " ");

        assertThat(String.join(" ", SOURCES.updated(gone).hashes())).doesNotContain("answer_fr");
    }

    @Test
    void readersGetTheSource_whereTheClinicWantsIt() {
        TreatmentFaq changed =
                TreatmentFaqBuilder.builder(faq("<p>A lot.</p>", "<p>Guère.</p>"))
                        .translationSources(SOURCES)
                        .build();
        StoredFaq stored = StoredFaq.of("id", "/massage", true, java.time.Instant.EPOCH, changed);

        LocalizedFaq shown =
                stored.in(new ContentLocale(Locale.FRENCH, Locale.ENGLISH, StalePolicy.SOURCE));
        LocalizedFaq usual = stored.in(new ContentLocale(Locale.FRENCH, Locale.ENGLISH));

        assertThat(shown.questions().get(0).answer().text().text()).isEqualTo("A lot.");
        assertThat(shown.questions().get(0).answer().fallback()).isTrue();
        assertThat(shown.title().fallback()).isFalse();
        assertThat(usual.questions().get(0).answer().text().text()).isEqualTo("Guère.");
    }
}
