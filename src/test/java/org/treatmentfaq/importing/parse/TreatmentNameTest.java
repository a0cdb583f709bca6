package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.TurkishLocale;

class TreatmentNameTest {

    private static final TreatmentName IMS = new TreatmentName("Intramuscular Stimulation", "IMS");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMS - Intramuscular Stimulation",
                "IMS – Intramuscular Stimulation",
                "IMS — Intramuscular Stimulation",
                "IMS: Intramuscular Stimulation",
                "IMS\u00A0-\u00A0Intramuscular Stimulation",
                "Intramuscular Stimulation - IMS",
                "Intramuscular Stimulation (IMS)"
            })
    void takesApartAbbreviationAndTitle(String line) {
        assertThat(TreatmentName.read(line)).isEqualTo(IMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Massage - Deep Tissue",
                "Massage (Deep Tissue)",
                "I - Intramuscular Stimulation",
                "Ims - Intramuscular Stimulation",
                "IMS-Intramuscular Stimulation",
                "FAQ - Massage",
                "NHS: Massage",
                "Massage"
            })
    void keepsWholeLine_whenNoPartAbbreviatesTheOther(String line) {
        assertThat(TreatmentName.read(line)).isEqualTo(new TreatmentName(line, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TMJ - Jaw Pain | TMJ",
                "TMJ - Exercises | TMJ",
                "XMS - Intramuscular Stimulation | XMS",
                "Vertigo (BPPV) | BPPV",
                "Vertigo (BPPV): Exercises | BPPV",
                "MRI: What to expect | MRI"
            })
    void keepsWholeTitle_whenAnAbbreviationHasOtherLetters(String line, String abbreviation) {
        assertThat(TreatmentName.read(line)).isEqualTo(new TreatmentName(line, abbreviation));
    }

    @Test
    @ExtendWith(TurkishLocale.class)
    void comparesLettersTheSameEverywhere() {
        assertThat(TreatmentName.read("IMS - intramuscular stimulation"))
                .isEqualTo(new TreatmentName("intramuscular stimulation", "IMS"));
    }
}
