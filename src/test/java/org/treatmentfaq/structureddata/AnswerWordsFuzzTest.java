package org.treatmentfaq.structureddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.richtext.AnswerSanitizer;

/**
 * No word of an answer is lost, glued to another one or moved before it, in any channel and
 * whatever elements are nested in whatever way; no word that is struck out is read as valid.
 */
class AnswerWordsFuzzTest {

    private static final int ANSWERS = 3_000;
    private static final int MAX_LENGTH = 24;

    private static final List<String> INLINE =
            List.of("b", "em", "span", "u", "small", "mark", "code", "a", "ins", "font", "o:p");

    private static final List<String> BLOCKS =
            ("p div section article address center header footer aside main nav fieldset form legend details"
                            + " summary hgroup dialog menu dl dt dd ul ol li table caption thead tbody tfoot tr"
                            + " th td blockquote pre figure figcaption h1 h2 h6 button label x-widget optgroup"
                            + " option select object noframe search template marquee canvas svg output")
                    .lines()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .toList();

    private static final List<String> VOID = List.of("br", "hr", "input", "embed");

    /** What a reader sees as the end of a word. */
    private static final Pattern SEPARATING =
            Pattern.compile(
                    "</?(?:p|br|ul|ol|li|blockquote|h[1-6]|table|caption|thead|tbody|tfoot|tr|th|td|dl|dt|dd"
                            + "|figure|figcaption|pre|hr|div)(?: [^>]*)?/?>");

    private record Answer(String stored, List<String> words, List<String> struck) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_128, 4_711})
    void keepsEachWordApart(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ANSWERS; i++) {
            Answer answer = answer(random);
            check("seed " + seed + ", answer " + i + ": " + answer.stored(), answer);
        }
    }

    @Test
    void keepsEachWordApart_howeverDeepItStands() {
        for (String element : BLOCKS) {
            String stored =
                    ("<" + element + ">").repeat(400) + "w1</" + element + "><" + element + ">w2";
            check(element, new Answer(stored, List.of("w1", "w2"), List.of()));
            check(element, new Answer("<td>" + stored, List.of("w1", "w2"), List.of()));
        }
    }

    private static void check(String origin, Answer answer) {
        AnswerHtml safe = AnswerSanitizer.sanitize(answer.stored());
        String jsonLd = new AnswerText("https://x.example/a", "https://x.example/a").of(safe);

        // what is struck out stands beside the words on a page
        String shown = safe.toString().replaceAll("s[0-9]+", " ");
        assertThat(words(shown)).as("HTML of %s", origin).containsAll(answer.words());
        for (String text : List.of(safe.text(), safe.words(), words(jsonLd).toString())) {
            if (!answer.words().isEmpty()) {
                assertThat(words(text)).as(origin).containsSubsequence(answer.words());
            }
            assertThat(words(text)).as(origin).doesNotContainAnyElementsOf(nonEmpty(answer));
        }
    }

    private static List<String> nonEmpty(Answer answer) {
        return answer.struck().isEmpty() ? List.of("s0") : answer.struck();
    }

    private static List<String> words(String html) {
        String text = SEPARATING.matcher(html).replaceAll(" ").replaceAll("<[^>]*>", "");
        return Arrays.asList(text.split("[^a-z0-9]+"));
    }

    private static Answer answer(Random random) {
        StringBuilder stored = new StringBuilder();
        List<String> words = new ArrayList<>();
        List<String> struck = new ArrayList<>();
        boolean apart = true;
        for (int length = 1 + random.nextInt(MAX_LENGTH); length > 0; length--) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> {
                    words.add("w" + (words.size() + 1));
                    stored.append(apart ? "" : " ").append(words.get(words.size() - 1));
                    apart = false;
                }
                case 3 -> stored.append(tag(INLINE, random));
                case 4 -> {
                    struck.add("s" + (struck.size() + 1));
                    String word = struck.get(struck.size() - 1);
                    stored.append(random.nextBoolean() ? "<s>" + word + "</s>" : del(word));
                }
                case 5 -> {
                    stored.append("<").append(VOID.get(random.nextInt(VOID.size()))).append(">");
                    apart = true;
                }
                default -> {
                    stored.append(tag(BLOCKS, random));
                    apart = true;
                }
            }
        }
        return new Answer(stored.toString(), words, struck);
    }

    private static String del(String word) {
        return "<span style=\"color: red; text-decoration: line-through\">" + word + "</span>";
    }

    private static String tag(List<String> names, Random random) {
        return (random.nextInt(3) == 0 ? "</" : "<")
                + names.get(random.nextInt(names.size()))
                + ">";
    }
}
