package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    private final Findings warnings = new Findings();

    private String joined(String text) {
        return Hyphens.join(Block.in(Line.in(text), new TreeMap<>()), warnings).stream()
                .map(Block::joined)
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the heal-~ing of it; the healing of it",
                "heal‐~ing; healing",
                "Ein-~und Ausgang; Ein- und Ausgang",
                "Vor- oder~Nachteil; Vor- oder Nachteil",
                "Vor-~ODER Nachteil; Vor- ODER Nachteil",
                "- ice~- heat; - ice - heat",
                "see www.heal-~ing.org; see www.heal- ing.org",
                "so\u00ADft\u00AD~ness; so\u00ADftness",
                "Gelb\u00AD~Rot; GelbRot",
                "rest -~then move; rest - then move",
                "Physio-~Therapist. A physiotherapist; PhysioTherapist. A physiotherapist"
            })
    void joinsWhatALineEndHasCut(String text, String expected) {
        assertThat(joined(text.replace('~', '\n'))).isEqualTo(expected);
        assertThat(warnings.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A low-~level laser. Low-level is best.; A low-level laser. Low-level is best.",
                "A follow-~up. We follow the plan and sign up.; A follow-up. We follow the plan and"
                        + " sign up.",
                "Physio-~Therapist; Physio-Therapist",
                "COVID-~related; COVID-related",
                "covid-~19; covid-19",
                "T3-~level; T3-level"
            })
    void keepsHyphenWithAWarning_whenSomethingSpeaksForIt(String text, String expected) {
        assertThat(joined(text.replace('~', '\n'))).isEqualTo(expected);
        assertThat(warnings.messages()).hasSize(1);
    }

    @Test
    void warnsWithBothSpellings() {
        joined("Title\n\na Physio-\nTherapist");

        assertThat(warnings.messages())
                .containsExactly(
                        "line 3: \"Physio-Therapist\" or \"PhysioTherapist\"? The hyphen was kept;"
                                + " look whether it is right");
    }

    @Test
    void doesNotTakeTheCutWordItselfForEvidence() {
        assertThat(joined("heal-\ning\n\nheal-\ning")).isEqualTo("healing | healing");
    }

    @Test
    void knowsTheWordsOfOtherParagraphs() {
        assertThat(joined("a Phys-\nIO\n\nphysio")).isEqualTo("a PhysIO | physio");
    }
}
