package org.treatmentfaq.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
