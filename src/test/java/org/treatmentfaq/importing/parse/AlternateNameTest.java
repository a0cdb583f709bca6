package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.TurkishLocale;

class AlternateNameTest {

    private static final TreatmentName IMS = new TreatmentName("Intramuscular Stimulation", "IMS");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is IMS or Functional Dry Needling?",
                "what are ims or Functional Dry Needling ?",
                "What is Intramuscular Stimulation or Functional Dry Needling?",
                "What is Stimulation or Functional Dry Needling?"
            })
    void findsOtherName(String question) {
        assertThat(AlternateName.in(question, IMS)).contains("Functional Dry Needling");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is hot or cold therapy?",
                "What is IMS?",
                "Is IMS or Functional Dry Needling better?",
                "What is Intramuscular Stimulation or IMS?",
                "What is IMS or how does it work?",
                "What are IMS or needles good for?",
                "What is IMS or dry needling and how is it done?",
                "What is IMS or something that takes more than five words?"
            })
    void findsNothing_whenQuestionEquatesNothingNew(String question) {
        assertThat(AlternateName.in(question, IMS)).isEmpty();
    }

    @Test
    void findsNothing_whenTitleHasBoth() {
        TreatmentName name = new TreatmentName("Hot and Cold Therapy", "");

        assertThat(AlternateName.in("What is hot or cold therapy?", name)).isEmpty();
        assertThat(AlternateName.in("What is hot or thermal therapy?", name))
                .contains("thermal therapy");
    }

    @Test
    @ExtendWith(TurkishLocale.class)
    void ignoresCaseTheSameEverywhere() {
        assertThat(AlternateName.in("WHAT IS INTRAMUSCULAR STIMULATION OR GUNN IMS?", IMS))
                .contains("GUNN IMS");
    }
}
