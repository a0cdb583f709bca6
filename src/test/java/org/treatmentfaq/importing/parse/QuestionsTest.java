package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

    private static List<String> questions(String text) {
        List<Block> runs = Block.in(Line.in("Title\n\n" + text), new TreeMap<>());
        return Questions.in(runs, new Findings()).stream()
                .filter(block -> block.is(LineRole.QUESTION))
                .map(Heading::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "What is it?~~So.~~Why?~~So.; What is it? | Why?",
                "What can I~expect?~~So.; What can I expect?",
                "1. What can I~expect?~~So.; 1. What can I expect?",
                "What is it?~So.~Why?~So.; What is it? | Why?",
                "Q: Why?~A: So.~Q: How?~A: So.; Q: Why? | Q: How?",
                "Benefits~~It helps.~~After care~~Rest a day.; Benefits | After care",
                "BENEFITS~It helps.~AND MORE~~AFTER CARE~Rest a day.; BENEFITS | AFTER CARE",
                "# Benefits~It helps.~~Twice a day~~So be it.~~# After care~Rest.; Benefits | After care"
            })
    void areFound(String text, String questions) {
        assertThat(questions(text.replace('~', '\n')))
                .containsExactly(questions.split(" \\| ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It helps.",
                "Benefits\n\nIt helps.",
                "Benefits\n\nAfter care\n\nIt helps.",
                "Hip, knee,\n\nIt helps.\n\nHip, knee,\n\nIt does.",
                "- ice\n\nIt helps.\n\n- heat\n\nIt does.",
                "Amanda Sin MPT\n\nIt helps.\n\nBob Roe MPT\n\nIt does.",
                "© 2020 X\n\nIt helps.\n\n© 2021 X\n\nIt does.",
                "Two lines\nof it\n\nIt helps.\n\nTwo lines\nof it\n\nIt does."
            })
    void areNotFound(String text) {
        assertThat(questions(text)).isEmpty();
    }

    @Test
    void areNoHeadings_whenTheyAreLong() {
        String eighty = "x".repeat(80);

        assertThat(questions(eighty + "\n\nSo.\n\n" + eighty + "\n\nSo.")).hasSize(2);
        assertThat(questions(eighty + "x\n\nSo.\n\n" + eighty + "x\n\nSo.")).isEmpty();
    }

    @Test
    void areNotWrapped_whenTheyAreLongOrAskTwiceOrLookLikeItems() {
        assertThat(questions("Why?\n\n" + "x".repeat(80) + "\n" + "x".repeat(78) + "?")).hasSize(2);
        assertThat(questions("Why?\n\n" + "x".repeat(80) + "\n" + "x".repeat(79) + "?")).hasSize(1);
        assertThat(questions("Why?\n\nSo? Or\nnot?")).hasSize(1);
        assertThat(questions("Why?\n\nSo it is.\nOr not?")).hasSize(1);
        assertThat(questions("Why?\n\n- so\nor not?")).hasSize(1);
        assertThat(questions("Why?\n\nso\n- or not?")).hasSize(1);
        assertThat(questions("Why?\n\na\nb\nor not?")).hasSize(1);
    }
}
