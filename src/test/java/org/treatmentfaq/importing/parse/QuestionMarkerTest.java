package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentfaq.importing.parse.HandoutSample.block;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionMarkerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q: Why?|Why?",
                "Q3: Why?|Why?",
                "Q 3) Why?|Why?",
                "Q. Why?|Why?",
                "F: Wer?|Wer?",
                "P: ¿Qué?|¿Qué?",
                "Q : Quoi ?|Quoi ?",
                "Frage 12: Wer?|Wer?",
                "Frage: Wer?|Wer?",
                "PREGUNTA 1: ¿Qué?|¿Qué?",
                "Pregunta: ¿Qué?|¿Qué?",
                "Question 1. Why?|Why?",
                "**Q:** Why?|Why?",
                "Q.E.D.?|Q.E.D.?",
                "Quiet?|Quiet?",
                "Fragen Sie Ihren Arzt: Wer?|Fragen Sie Ihren Arzt: Wer?",
                "Frage an den Arzt: Wer?|Frage an den Arzt: Wer?",
                "Preguntas 1: ¿Qué?|Preguntas 1: ¿Qué?",
                "1. Why?|1. Why?"
            })
    void losesLetterInFrontOfQuestion(String heading, String question) {
        String marker = QuestionMarker.of(heading, false);

        assertThat(heading.substring(marker.length())).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Why?|Why?",
                "12) Why?|Why?",
                "**1.** Why?|Why?",
                "Q: Why?|Why?",
                "1.5 hours?|1.5 hours?",
                "123. Why?|123. Why?"
            })
    void losesNumber_whenQuestionsAreNumbered(String heading, String question) {
        String marker = QuestionMarker.of(heading, true);

        assertThat(heading.substring(marker.length())).isEqualTo(question);
    }

    @Test
    void countsQuestions_whenTwoHaveANumber() {
        Block one = block("1. Why?").as(LineRole.QUESTION);
        Block two = block("2. How?").as(LineRole.QUESTION);
        Block item = block("2. How.").as(LineRole.ANSWER);

        assertThat(QuestionMarker.areNumbered(List.of(one, two))).isTrue();
        assertThat(QuestionMarker.areNumbered(List.of(one, item))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q: ;A: So.|So.",
                "F: ;Antwort: So.|So.",
                "Q: ;R : Oui.|Oui.",
                "P: ;Respuesta: Sí.|Sí.",
                "Frage 1: ;Antwort 1: So.|So.",
                "Pregunta: ;Respuesta: Sí.|Sí.",
                "Frage: ;A: So.|So.",
                "Frage: ;Antworten Sie: So.|Antworten Sie: So.",
                "Pregunta 1: ;Respuestas: Sí.|Respuestas: Sí.",
                "Frage 1: ;A. Meier hilft.|A. Meier hilft.",
                "Frage 1. ;R. Meier hilft.|R. Meier hilft.",
                "Pregunta: ;A) Hielo. B) Calor.|A) Hielo. B) Calor.",
                "Q: ;A. Smith knows.|A. Smith knows.",
                "Q. ;A. So.|So.",
                "**Q1)** ;A) So.|So.",
                "Q: ;**A:** So.|So.",
                "Q: ;So A: it is.|So A: it is.",
                "1. ;A. Smith knows.|A. Smith knows."
            })
    void losesLetterOfAnswer_whenQuestionHasOne(String markerAndAnswer, String answer) {
        String[] parts = markerAndAnswer.split(";", -1);

        assertThat(QuestionMarker.reply(block(parts[1]), parts[0]).joined()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Q: Why?~A: So.; Q: Why? | A: So.",
                "Q: Why?~A: So.~it is.~Q: How~long?~A: So.; Q: Why? | A: So. it is. | Q: How long? | A: So.",
                "Frage 1: Wer?~Antwort: Ich.~Frage: Wie~lang?~Antwort: So.; Frage 1: Wer? | Antwort: Ich. | Frage: Wie lang? | Antwort: So.",
                "Pregunta: ¿Qué?~Respuesta: Eso.; Pregunta: ¿Qué? | Respuesta: Eso.",
                "So.~Fragen Sie Ihren Arzt: Wer?; So. Fragen Sie Ihren Arzt: Wer?",
                "It is so.~A: So.; It is so. A: So.",
                "So.~Q: 3; So. Q: 3",
                "So.~Q: 3~and 4; So. Q: 3 and 4"
            })
    void separatesPairs(String text, String pieces) {
        assertThat(QuestionMarker.cut(block(text.replace('~', '\n'))).map(Block::joined))
                .containsExactly(pieces.split(" \\| ", -1));
    }
}
