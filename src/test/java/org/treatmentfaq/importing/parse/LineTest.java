package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentfaq.importing.parse.HandoutSample.line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why?",
                "Quoi ?",
                "Quoi\u00A0?",
                "Quoi\u202F?",
                "¿Qué?",
                "何ですか？",
                "لماذا؟",
                "**Why?**",
                "“Does it hurt?”",
                "\"Why?\"",
                "« Pourquoi ? »",
                "„Warum?“",
                "Is it safe?\u200F",
                "هل هو آمن؟\u200F",
                "Why?\u200E\u00AD",
                "Why? \u200F",
                "“Why?\u200E”",
                "**Why?**\u200E",
                "\u200F**Why?**"
            })
    void asks(String text) {
        assertThat(line(text).asks()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why",
                "Why? Because.",
                "Patients ask “why?”",
                "“Why?” they ask",
                "“Why?” or “how?”",
                "(why?)",
                "Why\u200F",
                "Why? Because\u200F"
            })
    void doesNotAsk(String text) {
        assertThat(line(text).asks()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It ends.",
                "Ends!",
                "So?",
                "Use:",
                "(It ends.)",
                "“Ends.”",
                "**Ends.**",
                "a;",
                "ends…",
                "It ends.\u200F",
                "It ends.”\u200E \u00AD"
            })
    void endsSentence(String text) {
        assertThat(line(text).endsSentence()).isTrue();
        assertThat(line(text + " or").endsSentence()).isFalse();
    }

    @Test
    void countsLinesAndPages() {
        assertThat(Line.in("a\n\n\tb\tc \n\fd\n\f\n\u00A0\ne"))
                .containsExactly(
                        new Line(1, 0, "a", "a", " "),
                        new Line(3, 0, "b\tc", "b c", " "),
                        new Line(4, 1, "d", "d", " "),
                        new Line(7, 2, "e", "e", " "));
    }

    @Test
    void continuesParagraph_whenItIsInLowerCaseAndTheOneAboveIsOpen() {
        assertThat(line("goes on").continues(line("It"))).isTrue();
        assertThat(line("goes on").continues(line("It."))).isFalse();
        assertThat(line("Goes on").continues(line("It"))).isFalse();
        assertThat(line("o goes on").continues(line("It"))).isFalse();
    }
}
