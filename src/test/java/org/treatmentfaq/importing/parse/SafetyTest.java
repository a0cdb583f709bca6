package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When should I call?",
                "WHEN SHOULD I CALL THE CLINIC?",
                "When to seek help?",
                "When do you stop?",
                "When should I not have it?",
                "Who should not have this?",
                "Who can’t have it?",
                "Who shouldn't have it?",
                "Quand consulter ?",
                "Quand dois-je appeler ?",
                "Qui ne doit pas le faire ?",
                "Quelles sont les contre-indications ?",
                "Wann sollte ich anrufen?",
                "Wann zum Arzt?",
                "Wer darf nicht?",
                "Für wen ist das nicht geeignet?",
                "¿Cuándo debo llamar?",
                "CUÁNDO ACUDIR",
                "¿ Quién no debe?",
                "¿Quiénes no pueden?",
                "When should I see?",
                "When should I seek, or ask for, help?",
                "Wer darf keine Massage haben?",
                "Wann soll ich mich bei Ihnen melden?",
                "Wann muss ich zum Arzt?",
                "Wann sollte ich den Notarzt rufen?",
                "¿Cuándo debo ir al médico?",
                "¿Cuándo debo llamarles?",
                "¿Quiénes no deberían hacerlo?"
            })
    void isAskedFor(String question) {
        assertThat(Safety.isAskedFor(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is it known when should I call?",
                "When should I come?",
                "When is it done?",
                "Who should have this?",
                "Quand revenir ?",
                "Qui le fait ?",
                "Wann ist es gut?",
                "Für wen ist das geeignet?",
                "¿Cuándo duele?",
                "¿Quién debe?",
                "When should I seem better?",
                "When do you stopper it?",
                "Who should nothing happen to?",
                "Cuándo irá mejor?",
                "¿Cuándo debo irme?",
                "¿Cuándo iré al médico?",
                "Wann muss ich wiederkommen?",
                "Wann zum Arzttermin?",
                "Wer darf nichts essen?",
                "Quand consulterai-je ?"
            })
    void isNotAskedFor(String question) {
        assertThat(Safety.isAskedFor(question)).isFalse();
    }
}
