package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.Localized;
import org.treatmentfaq.richtext.AnswerSanitizer;

class PrintedSafetyTest {

    private static final SafetyPart MASSAGE = part("Massage", "<p>Not with a fever.</p>");
    private static final SafetyPart NEEDLING = part("Dry needling", "<p>Call us.</p>");
    private static final SafetyPart CUPPING = part("Cupping", "<p>Call us.</p>");
    private static final SafetyPart NONE = part("Exercise", "");

    @Test
    void isSaidOnce_withoutATreatment_whenItHoldsForAll() {
        assertThat(PrintedSafety.of(List.of(NEEDLING, CUPPING, NEEDLING)))
                .containsExactly(NEEDLING);
        assertThat(PrintedSafety.isByTreatment(List.of(NEEDLING, CUPPING))).isFalse();
    }

    @Test
    void isSaidByTreatment_whenTreatmentsDiffer() {
        List<SafetyPart> all = List.of(MASSAGE, NEEDLING, MASSAGE, CUPPING);

        assertThat(PrintedSafety.of(all)).containsExactly(MASSAGE, NEEDLING, CUPPING);
        assertThat(PrintedSafety.isByTreatment(all)).isTrue();
    }

    @Test
    void isSaidByTreatment_whenAnotherHasNone() {
        assertThat(PrintedSafety.of(List.of(NONE, MASSAGE))).containsExactly(MASSAGE);
        assertThat(PrintedSafety.isByTreatment(List.of(NONE, MASSAGE))).isTrue();
    }

    @Test
    void isLeftOut_whenThereIsNone() {
        assertThat(PrintedSafety.of(List.of())).isEmpty();
        assertThat(PrintedSafety.of(List.of(NONE, NONE))).isEmpty();
    }

    @Test
    void isSaidOnce_whereverItStands_andLinksToAnyOfItsPlacesLeadToIt() {
        String said = "<h2 id='call'>Call us</h2><p><a href='#call'>Up</a></p>";
        SafetyPart first = part("Massage", said, said);
        SafetyPart second = part("Massage", said, said.replace("call'", "call-2'"));
        SafetyPart third =
                part("Massage", said, said.replace("h2", "h3").replace("call'", "call-3'"));

        assertThat(PrintedSafety.isByTreatment(List.of(first, second, third))).isFalse();
        assertThat(PrintedSafety.of(List.of(first, second, third)))
                .singleElement()
                .satisfies(
                        part -> {
                            assertThat(part.text().text().toString())
                                    .startsWith("<h3 id=\"call\">");
                            assertThat(part.otherIds()).containsExactly("call-2", "call-3");
                        });
    }

    private static SafetyPart part(String treatment, String html) {
        return part(treatment, html, html);
    }

    private static SafetyPart part(String treatment, String said, String html) {
        return new SafetyPart(
                "",
                2,
                "",
                new Localized<>(treatment, "en", false),
                said,
                new Localized<>(AnswerSanitizer.sanitize(html), "en", false),
                List.of());
    }
}
