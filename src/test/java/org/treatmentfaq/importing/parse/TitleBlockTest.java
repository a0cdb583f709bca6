package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.TreatmentFaq;

class TitleBlockTest {

    private static TreatmentFaq faqTitled(String firstBlock) throws HandoutRefusedException {
        return HandoutParser.parse(firstBlock + "\n\nDoes it hurt?\n\nNo.\n").faq();
    }

    @Test
    void leavesLinesBelowTitleToSummary() throws HandoutRefusedException {
        TreatmentFaq faq = faqTitled("Massage\nIt loosens\nmuscles.");

        assertThat(faq.title().original()).isEqualTo("Massage");
        assertThat(faq.summary().original()).isEqualTo("It loosens muscles.");
    }

    @Test
    void takesWholeBlock_whenFirstLineGoesOn() throws HandoutRefusedException {
        TreatmentFaq faq = faqTitled("Hip, knee,\nand shoulder");

        assertThat(faq.title().original()).isEqualTo("Hip, knee, and shoulder");
        assertThat(faq.summary().original()).isEmpty();
    }

    @Test
    void takesWholeBlock_whenFirstLineIsLong() throws HandoutRefusedException {
        String eighty = "x".repeat(80);

        assertThat(faqTitled(eighty + "\nmore").title().original()).isEqualTo(eighty);
        assertThat(faqTitled(eighty + "y\nmore").title().original()).isEqualTo(eighty + "y more");
    }

    @Test
    void leavesQuestionBelowTitle() throws HandoutRefusedException {
        TreatmentFaq faq = HandoutParser.parse("Massage\nDoes it hurt?\n\nNo.\n").faq();

        assertThat(HandoutSample.questions(faq)).containsExactly("Does it hurt?");
        assertThat(faq.summary().original()).isEmpty();
    }
}
