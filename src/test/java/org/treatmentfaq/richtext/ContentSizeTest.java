package org.treatmentfaq.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.Question;

/** Content of a size that nobody writes takes no longer than its size. */
class ContentSizeTest {

    private static final Duration MAX_LENGTH = Duration.ofSeconds(10);

    @Test
    void completesAnchorsInTime_whenQuestionsAreEqual() {
        int many = 50_000;
        List<Question> questions = Collections.nCopies(many, Question.of("Does it hurt?", "", ""));

        List<Question> complete =
                assertTimeoutPreemptively(MAX_LENGTH, () -> Anchors.complete(questions));

        assertThat(complete)
                .extracting(Question::anchor)
                .startsWith("does-it-hurt", "does-it-hurt-2")
                .endsWith("does-it-hurt-" + many)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<ul><li>", "<table><tr><td>", "<a href=\"", "&lt;", "}}}?"})
    void sanitizesInTime_whenMarkupIsRepeated(String markup) {
        String many = markup.repeat(10_000);
        String stored = "<a href=\"" + AnswerSanitizerTest.stored(many) + " x\">a</a>" + many;

        AnswerHtml safe =
                assertTimeoutPreemptively(
                        MAX_LENGTH, () -> AnswerSanitizer.sanitize(stored + "end"));

        assertThat(safe.links()).isEmpty();
    }
}
