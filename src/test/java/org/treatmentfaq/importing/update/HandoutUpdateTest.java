package org.treatmentfaq.importing.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.ImportedText;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;
import org.treatmentfaq.importing.parse.HandoutOptions;
import org.treatmentfaq.importing.parse.HandoutParser;
import org.treatmentfaq.importing.parse.HandoutRefusedException;

class HandoutUpdateTest {

    private static final String CUPPING =
            """
            Cupping

            What is cupping or Hijama?

            Cups are placed on the skin.

            Does it leave marks?

            Often.
            """;
    private static final String SAFETY = "\nWhen should I call?\n\nIf the marks hurt.\n";

    private static TreatmentFaq faq(String handout) throws HandoutRefusedException {
        return HandoutParser.parse(handout).faq();
    }

    private static HandoutUpdate update(TreatmentFaq stored, String handout)
            throws HandoutRefusedException {
        return HandoutUpdate.of("/cupping", stored, faq(handout));
    }

    private static TreatmentFaq edited() throws HandoutRefusedException {
        return TreatmentFaqBuilder.builder(faq(CUPPING))
                .title(LocalizedText.of("Our cups"))
                .build();
    }

    @Test
    void isNeeded_whenTheHandoutSaysSomethingNew() throws Exception {
        TreatmentFaq asSafety =
                HandoutParser.parse(CUPPING + SAFETY, new HandoutOptions(true)).faq();

        assertThat(HandoutUpdate.isNeeded(faq(CUPPING), faq(CUPPING))).isFalse();
        assertThat(HandoutUpdate.isNeeded(faq(CUPPING), faq(CUPPING + SAFETY))).isTrue();
        assertThat(HandoutUpdate.isNeeded(faq(CUPPING + SAFETY), asSafety)).isTrue();
        assertThat(HandoutUpdate.isNeeded(asSafety, faq(CUPPING + SAFETY))).isFalse();
        assertThat(HandoutUpdate.isNeeded(asSafety, asSafety)).isFalse();
    }

    @Test
    void isHarmless_whenOnlyTheHandoutChanged() throws Exception {
        HandoutUpdate underTest = update(faq(CUPPING), CUPPING.replace("Often", "Sometimes"));

        assertThatCode(underTest::requireHarmless).doesNotThrowAnyException();
        assertThat(underTest.warnings()).isEmpty();
        assertThat(underTest.faq().questions().get(1).answer().original())
                .isEqualTo("<p>Sometimes.</p>");
    }

    @Test
    void forgetsNamesOfTheLastHandoutOnly() throws Exception {
        TreatmentFaq stored =
                TreatmentFaqBuilder.builder(faq(CUPPING))
                        .abbreviation("")
                        .alternateNames(List.of("Hijama", "Cups"))
                        .build();

        HandoutUpdate underTest = update(stored, CUPPING.replace(" or Hijama", ""));

        assertThat(underTest.faq().alternateNames()).containsExactly("Cups");
    }

    @Test
    void namesWhatAnEditorWouldLose() throws Exception {
        HandoutUpdate underTest = update(edited(), CUPPING.replace("Often", "Sometimes"));

        assertThatThrownBy(underTest::requireHarmless)
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessage(
                        "an editor changed the FAQ /cupping since its last import and would lose:"
                                + " title; put the changes into the handout, or overwrite them with"
                                + " --replace");
        assertThat(underTest.warnings())
                .containsExactly("an editor's change is overwritten: title");
        assertThat(underTest.faq().title().original()).isEqualTo("Cupping");
    }

    @Test
    void namesADoseThatAnEditorMended() throws Exception {
        String handout = CUPPING.replace("Often.", "Take 1 5 mg.");
        TreatmentFaq stored =
                TreatmentFaqBuilder.builder(faq(handout))
                        .questions(faq(handout.replace("1 5", "15")).questions())
                        .build();

        HandoutUpdate underTest = update(stored, handout.replace("on the skin", "on your skin"));

        assertThat(underTest.warnings())
                .containsExactly(
                        "an editor's change is overwritten: questions[does-it-leave-marks].answer");
    }

    @Test
    void fearsForEveryField_whenTheLastHandoutCannotBeRead() throws Exception {
        TreatmentFaq stored =
                TreatmentFaqBuilder.builder(faq(CUPPING))
                        .handout(new ImportedText("Cupping", "1"))
                        .build();

        HandoutUpdate underTest = update(stored, CUPPING);

        assertThatThrownBy(underTest::requireHarmless)
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessageContaining("would lose: perhaps any field");
        assertThat(underTest.faq().alternateNames()).containsExactly("Hijama");
    }

    @Test
    void refusesAFaqThatWasNotImported() throws Exception {
        TreatmentFaq own =
                TreatmentFaq.titled(LocalizedText.of("Cupping"))
                        .questions(List.of(Question.of("Does it leave marks?", "No.", "marks")))
                        .build();

        assertThatThrownBy(update(own, CUPPING)::requireHarmless)
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessage(
                        "the FAQ /cupping was not imported from a handout; choose another name with"
                                + " --name, or overwrite its texts with --replace");
    }

    @Test
    void refusesAnotherTreatment() throws Exception {
        String needling = "100% Needling\n\nWhy needles?\n\nThey are thin.\n";

        assertThatThrownBy(update(faq(CUPPING), needling)::requireHarmless)
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessage(
                        "the FAQ /cupping is \"Cupping\" and has no question of this handout,"
                                + " \"100% Needling\"; choose another name with --name, or"
                                + " overwrite it with --replace");
    }
}
