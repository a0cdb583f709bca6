package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditorChangesTest {

    private static TreatmentFaq faq(String title, String answer) {
        return TreatmentFaq.titled(LocalizedText.of(title))
                .questions(List.of(Question.of("Does it hurt?", answer, "pain")))
                .done();
    }

    @Test
    void namesFieldsThatEditorsChanged() {
        TreatmentFaq imported = faq("Massage", "<p>No.</p>");

        assertThat(EditorChanges.lostBy(faq("Our massage", "<p>Never.</p>"), imported, imported))
                .containsExactly("title", "questions[pain].answer");
    }

    @Test
    void namesNothing_whenOnlyTheHandoutChanged() {
        TreatmentFaq stored = faq("Massage", "<p>No.</p>");

        assertThat(EditorChanges.lostBy(stored, stored, faq("New massage", "<p>A little.</p>")))
                .isEmpty();
    }

    @Test
    void namesNothing_whenHandoutSaysTheSameAsEditors() {
        TreatmentFaq edited = faq("Massage", "<p>Never.</p>");

        assertThat(EditorChanges.lostBy(edited, faq("Massage", "<p>No.</p>"), edited)).isEmpty();
    }
}
