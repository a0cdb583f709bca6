package org.treatmentfaq.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.LinearTime;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.Question;

/** Content of a size that nobody writes takes no longer than its size. */
class ContentSizeTest {

    @Test
    void completesAnchorsInTime_whenQuestionsAreEqual() {
        LinearTime.assertOf(
                50_000,
                many -> Collections.nCopies(many, Question.of("Does it hurt?", "", "")),
                questions ->
                        assertThat(Anchors.complete(questions))
                                .extracting(Question::anchor)
                                .startsWith("does-it-hurt", "does-it-hurt-2")
                                .endsWith("does-it-hurt-" + questions.size())
                                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<ul><li>", "<table><tr><td>", "<a href=\"", "&lt;", "}}}?"})
    void sanitizesInTime_whenMarkupIsRepeated(String markup) {
        LinearTime.assertOf(
                10_000,
                times -> {
                    String many = markup.repeat(times);
                    return "<a href=\"" + AnswerSanitizerTest.stored(many) + " x\">a</a>" + many;
                },
                stored -> assertThat(AnswerSanitizer.sanitize(stored + "end").links()).isEmpty());
    }

    /** Attributes, subtags, nesting and tables of a size that only an attacker writes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<p lang='en|-a|'>",
                "<p| a=1|>",
                "<p| lang=en|>",
                "<p style='|a:b;|'>",
                "<p style='|list-style: |'>",
                "<p style='text-decoration:| line-throug|'>",
                "<a href='#|a |'>",
                "<a href='| a|'>",
                "<a href='|a:|'>",
                "<p id='| a|'>",
                "<td headers='|a |'>",
                "<img src='/|../|' alt='a'>",
                "<ol start='|0|'>",
                "<del datetime='|1 |'></del>",
                "|<s>a</s>|",
                "|<s></s><b></b>|",
                "|<sup>1|",
                "|<sup>x</sup>|",
                "|<sup>Q</sup>a|",
                "|<sup>1,</sup>|",
                "<sup>|1,|</sup>",
                "|<del><p>a</del>|",
                "|<div>a|",
                "|</div>a|",
                "|<x-y></x-y>|",
                "|<table><tr><td>a|",
                "<table>|<tr><td>a|</table>",
                "<ol reversed>|<li>a|</ol>",
                "|<ol reversed><li>a|",
                "|<dl><dt>a<dd>b|",
                "|<ruby>a<rt>b|",
                "|<video>|",
                "|<img alt=a>|",
                "|<a id=x href=#x>a|",
                "<pre>|&#10;a|</pre>",
                "|<span style='vertical-align:super'>a|",
            })
    void readsAnswersInTime(@Nullable String before, String repeated, @Nullable String after) {
        LinearTime.assertOf(
                16_000,
                times -> text(before) + repeated.repeat(times) + text(after) + " end",
                stored -> {
                    AnswerHtml answer = AnswerSanitizer.sanitize(stored).withIdsAfter("q");
                    assertThat(answer.text() + answer.words()).contains("end");
                    assertThat(answer.absolute("https://x.example", "/a/b").spelledOut().ids())
                            .doesNotContain("x");
                });
    }

    @Test
    void readsATagInTime_whenItHasManyAttributes() {
        LinearTime.assertOf(
                160_000,
                many ->
                        IntStream.range(0, many)
                                .mapToObj(number -> "a" + number + "=1")
                                .collect(Collectors.joining(" ", "<p ", " lang=fr>x</p>")),
                stored ->
                        assertThat(AnswerSanitizer.sanitize(stored))
                                .hasToString("<p lang=\"fr\">x</p>"));
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
