package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.TurkishLocale;

class AnchorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What is IMS?                 | what-is-ims",
                "  Does it -- hurt?!          | does-it-hurt",
                "What's new, body’s own       | whats-new-bodys-own",
                "Crème brûlée à la Škoda      | creme-brulee-a-la-skoda",
                "ﬁt for ½ price?              | fit-for-1-2-price",
                "Wie groß?                    | wie-groß",
                "IĞDIR İstanbul               | igdir-istanbul",
                "Που πονάει;                  | που-ποναει",
                "乾針療法とは？                  | 乾針療法とは",
                "がん                          | がん",
                "드라이 니들링                   | 드라이-니들링",
                "الوخز بالإبر                 | الوخز-بالإبر",
                "हिन्दी प्रश्न                    | हिन्दी-प्रश्न",
                "ปวดหลัง                       | ปวดหลัง",
                "\u2764\uFE0F 1\uFE0F\u20E3 heart     | 1-heart",
                "nee\u00ADdling\u200F \u200Eor\u2060 not   | needling-or-not",
                "می\u200Cخواهم                | میخواهم",
                "no\u200Bbreak\uFEFFhere        | no-break-here",
                "10 things                    | 10-things",
                "٣ أسئلة                      | ٣-أسئلة",
            })
    void slugIsWordsJoinedByHyphens(String text, String slug) {
        assertThat(Anchors.slug(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "?!", "'\uD83D\uDC89'", "-–—"})
    void slugIsEmpty_whenThereIsNoLetterOrDigit(String text) {
        assertThat(Anchors.slug(text)).isEmpty();
    }

    @Test
    void slugIsCutBetweenWords() {
        String text = "word ".repeat(20);

        assertThat(Anchors.slug(text))
                .isEqualTo(String.join("-", Collections.nCopies(12, "word")))
                .hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void slugKeepsEveryWord_whenItIsNotTooLong() {
        String longest = "a".repeat(30) + "-" + "b".repeat(29);

        assertThat(Anchors.slug(longest)).isEqualTo(longest);
        assertThat(Anchors.slug(longest + "b")).isEqualTo("a".repeat(30));
        assertThat(Anchors.slug(longest + " c")).isEqualTo(longest);
    }

    @Test
    void slugIsCutAnywhere_whenItIsOneWord() {
        assertThat(Anchors.slug("x".repeat(100))).isEqualTo("x".repeat(60));
    }

    /** Half of a character cannot be written to a page. */
    @Test
    void slugIsCutBetweenCharacters_whenTheyAreOutsideTheBasicPlane() {
        String ancient = "\uD840\uDC00";

        assertThat(Anchors.slug("x" + ancient.repeat(40))).isEqualTo("x" + ancient.repeat(29));
    }

    @Test
    @ExtendWith(TurkishLocale.class)
    void slugDoesNotDependOnTheServersLanguage() {
        assertThat(Anchors.slug("IS IT ILL?")).isEqualTo("is-it-ill");
    }

    @Test
    void completeGivesEveryQuestionAnAnchorOfItsOwn() {
        List<Question> questions =
                List.of(
                        Question.of("Does it hurt?", "", ""),
                        Question.of("Stored", "", "does-it-hurt-2"),
                        Question.of("Does it hurt!", "", ""),
                        Question.of("?", "", " "),
                        Question.of("!", "", ""),
                        Question.of("Twice", "", "does-it-hurt-2"),
                        Question.of("Later", "", "question"));

        assertThat(Anchors.complete(questions))
                .extracting(Question::anchor)
                .containsExactly(
                        "does-it-hurt",
                        "does-it-hurt-2",
                        "does-it-hurt-3",
                        "question-2",
                        "question-3",
                        "twice",
                        "question");
    }

    @Test
    void completeKeepsStoredAnchors_whateverTheirQuestionsGiveToday() {
        Question stored = Question.of("Nee\u00ADdling?", "", "nee-dling");

        assertThat(Anchors.complete(List.of(stored, stored.withAnchor(""))))
                .extracting(Question::anchor)
                .containsExactly("nee-dling", "needling");
    }

    @Test
    void completeChangesNothing_whenItIsDoneAgain() {
        List<Question> once =
                Anchors.complete(
                        List.of(
                                Question.of("Why?", "", ""),
                                Question.of("Why?", "", ""),
                                Question.of("Why 2?", "", ""),
                                Question.of("Why 2?", "", "kept, odd as it is")));

        assertThat(Anchors.complete(once)).isEqualTo(once);
        assertThat(once)
                .extracting(Question::anchor)
                .containsExactly("why", "why-2", "why-2-2", "kept, odd as it is");
    }

    @Test
    void unusedCountsUpToTheFirstFreeNumber() {
        Set<String> taken =
                Set.copyOf(IntStream.range(2, 5).mapToObj(number -> "a-" + number).toList());

        assertThat(Anchors.unused("a", taken)).isEqualTo("a");
        assertThat(Anchors.unused("a-2", taken)).isEqualTo("a-2-2");
        assertThat(Anchors.unused(" ", Set.of("question"))).isEqualTo("question-2");
    }
}
