package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentfaq.importing.parse.HandoutSample.answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerMarkupTest {

    @Test
    void reflowsParagraphs() throws HandoutRefusedException {
        assertThat(answer("  Not  at \n\tall.\n\nNever."))
                .isEqualTo("<p>Not  at all.</p><p>Never.</p>");
    }

    @Test
    void escapesMarkup() throws HandoutRefusedException {
        assertThat(answer("5 < 6 & \"7\" > '6' <b>&amp;\n\n- <script>"))
                .isEqualTo(
                        "<p>5 &lt; 6 &amp; \"7\" &gt; '6' &lt;b&gt;&amp;amp;</p>"
                                + "<ul><li>&lt;script&gt;</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "‣", "·", "–", "-", "*", "o", "•\t", "-\u00A0"})
    void makesListOfBullets(String marker) throws HandoutRefusedException {
        assertThat(answer(marker + " ice\n" + marker + " heat"))
                .isEqualTo("<ul><li>ice</li><li>heat</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ")"})
    void makesListOfNumbers(String delimiter) throws HandoutRefusedException {
        assertThat(answer("1" + delimiter + " ice\n2" + delimiter + " heat"))
                .isEqualTo("<ol><li>ice</li><li>heat</li></ol>");
    }

    @Test
    void keepsLeadAboveList() throws HandoutRefusedException {
        assertThat(answer("Use\none of:\n- ice"))
                .isEqualTo("<p>Use one of:</p><ul><li>ice</li></ul>");
        assertThat(answer("Use these\n1. ice\n2. heat"))
                .isEqualTo("<p>Use these</p><ol><li>ice</li><li>heat</li></ol>");
    }

    @Test
    void addsContinuationToItem() throws HandoutRefusedException {
        assertThat(answer("• ice\n  or snow\n– not salt\n• heat"))
                .isEqualTo("<ul><li>ice or snow – not salt</li><li>heat</li></ul>");
    }

    @Test
    void keepsClosingSentenceOutOfTheLastItem() throws HandoutRefusedException {
        assertThat(answer("- blood thinners\n- steroids\nCall us when in\ndoubt."))
                .isEqualTo(
                        "<ul><li>blood thinners</li><li>steroids</li></ul><p>Call us when in doubt.</p>");
    }

    @Test
    void leavesSentenceInTheLastItem_whenItemsAreSentences() throws HandoutRefusedException {
        assertThat(answer("- Rest.\n- Drink water.\nA glass an hour will do."))
                .isEqualTo("<ul><li>Rest.</li><li>Drink water. A glass an hour will do.</li></ul>");
    }

    @Test
    void keepsNumbers_whenParagraphsStandBetweenThem() throws HandoutRefusedException {
        assertThat(answer("1. First\n\nWait.\n\n2. Second"))
                .isEqualTo("<p>1. First</p><p>Wait.</p><p>2. Second</p>");
    }

    @Test
    void mergesListsOfOneKind() throws HandoutRefusedException {
        assertThat(answer("Use:\n• ice\n\n• heat\n\n- rest\n\n1. first\n\n2. second"))
                .isEqualTo(
                        "<p>Use:</p><ul><li>ice</li><li>heat</li><li>rest</li></ul>"
                                + "<ol><li>first</li><li>second</li></ol>");
    }

    @Test
    void startsNewList_whenLeadOrParagraphOrFirstNumberIntervenes() throws HandoutRefusedException {
        assertThat(answer("• ice\n\nOr:\n• heat\n\nOr not.\n\n• rest"))
                .isEqualTo(
                        "<ul><li>ice</li></ul><p>Or:</p><ul><li>heat</li></ul>"
                                + "<p>Or not.</p><ul><li>rest</li></ul>");
        assertThat(answer("1. a\n2. b\n\n1. c\n2. d"))
                .isEqualTo("<ol><li>a</li><li>b</li></ol><ol><li>c</li><li>d</li></ol>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It helps\n- mostly.",
                "It came up in\n2020. Since then all is well.",
                "2020. What a year.",
                "It hurts at age\n12. Later it does not.",
                "Weak\no lame",
                "-5 degrees\n-6 degrees",
                "1.5 hours\n2.5 hours",
                "1. ice\n3. heat",
                "2. heat\n3. rest",
                "Steps\n1. ice\n1. heat"
            })
    void leavesProseThatLooksLikeList(String text) throws HandoutRefusedException {
        assertThat(answer(text)).isEqualTo("<p>" + text.replace('\n', ' ') + "</p>");
    }

    @Test
    void leavesEachParagraph_whenNumbersOfSeveralDoNotCount() throws HandoutRefusedException {
        assertThat(answer("1. ice\n\n3. heat")).isEqualTo("<p>1. ice</p><p>3. heat</p>");
    }
}
