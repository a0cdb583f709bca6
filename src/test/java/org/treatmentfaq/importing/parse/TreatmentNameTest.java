package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
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
                "TMJ - Exercises",
                "Massage - Deep Tissue",
                "Massage (Deep Tissue)",
                "I - Intramuscular Stimulation",
                "Ims - Intramuscular Stimulation",
                "XMS - Intramuscular Stimulation",
                "IMS-Intramuscular Stimulation",
                "Massage"
            })
    void keepsWholeLine_whenNoPartAbbreviatesTheOther(String line) {
        assertThat(TreatmentName.read(line)).isEqualTo(new TreatmentName(line, ""));
    }

    @Test
    @ExtendWith(TurkishLocale.class)
    void comparesLettersTheSameEverywhere() {
        assertThat(TreatmentName.read("IMS - intramuscular stimulation"))
                .isEqualTo(new TreatmentName("intramuscular stimulation", "IMS"));
    }
}
