package org.treatmentfaq.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings may hold headings, inside a list, a cell or a quotation: each tag closes its own. */
class HeadingsTest {

    private static final int ANSWERS = 4_000;
    private static final int MAX_LENGTH = 14;

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+[1-6]?)[^<>]*>");

    private static final List<String> CHUNKS =
            List.of(
                    "word",
                    "<p>",
                    "</p>",
                    "<h2>",
                    "</h2>",
                    "<h3>",
                    "</h3>",
                    "<h4 lang=fr>",
                    "</h4>",
                    "<h6 dir='rtl'>",
                    "</h6>",
                    "<ul><li>",
                    "</li></ul>",
                    "<blockquote>",
                    "</blockquote>",
                    "<table><tr><td>",
                    "</td></tr></table>",
                    "<em>",
                    "</em>",
                    "<br>",
                    "&lt;h2&gt;",
                    "<a href=\"/x?<h2>\">",
                    "<abbr title='</h3><h2>'>x",
                    "<img src=\"/a.png\" alt=\"</h2> <h3>\">");

    @ParameterizedTest
    @CsvSource({
        "<h2>a<ul><li><h3>b</h3></li></ul></h2>, <h4>a<ul><li><h5>b</h5></li></ul></h4>",
        "<h3>a<ul><li><h2>b</h2></li></ul>c</h3>, <h4>a<ul><li><h4>b</h4></li></ul>c</h4>",
        "<h2>a<blockquote><h2>b</h2></blockquote></h2><h3>c</h3>,"
                + " <h4>a<blockquote><h4>b</h4></blockquote></h4><h5>c</h5>",
        "<h2>a<table><tbody><tr><td><h6>b</h6></td></tr></tbody></table></h2>,"
                + " <h4>a<table><tbody><tr><td><h5>b</h5></td></tr></tbody></table></h4>"
    })
    void closesEachHeadingAtItsOwnLevel(String stored, String moved) {
        assertThat(below(3, stored)).isEqualTo(moved);
    }

    @Test
    void closesEachHeadingAsItWasOpened_whereHtmlHasNoHeadingLeft() {
        assertThat(below(5, "<h2>a<ul><li><h3 lang=\"fr\">b</h3></li></ul></h2>"))
                .isEqualTo("<h6>a<ul><li><p lang=\"fr\"><strong>b</strong></p></li></ul></h6>");
    }

    /** What looks like a tag in a text or an attribute has left the sanitizer escaped. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>&lt;h2&gt;a&lt;/h2&gt;</p>",
                "<p><abbr title=\"<h2>a</h2>\">b</abbr></p>",
                "<p><img src=\"/a.png\" alt=\"</h2><h2>\" /></p>",
                "<p><a href=\"/a?<h2>#</h2>\">b</a></p>",
                "<p><a href=\"https://example.org/<h2 lang='fr'>\">b</a></p>"
            })
    void leavesWhatIsNoTag(String text) {
        String sanitized = AnswerSanitizer.sanitize(text).toString();

        assertThat(sanitized).containsIgnoringCase("h2");
        assertThat(below(3, text + "<h2>c</h2>")).isEqualTo(sanitized + "<h4>c</h4>");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_128})
    void leavesAllTagsBalanced(long seed) {
        Random random = new Random(seed);
        int nested = 0;
        for (int i = 0; i < ANSWERS; i++) {
            String stored = answer(random);
            AnswerHtml safe = AnswerSanitizer.sanitize(stored);
            nested += depth(safe.toString()) > 1 ? 1 : 0;
            for (int level = 1; level <= 6; level++) {
                check("seed " + seed + ", answer " + i + ": " + stored, level, safe);
            }
        }
        assertThat(nested).as("answers with a heading in a heading").isGreaterThan(ANSWERS / 100);
    }

    @Test
    void leavesAllTagsBalanced_whenTheyAreDeeperThanTheSanitizerGoes() {
        String stored = "<h2>a<ul><li><h3>b</h3>".repeat(300);

        check("300 levels", 3, AnswerSanitizer.sanitize(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "</p>", "<p><em></p></em>", "<h4>a</h5>", "<b", "a > b"})
    void wouldSeeWhatIsNotBalanced(String html) {
        assertThat(isBalanced(html)).isFalse();
    }

    private static void check(String origin, int level, AnswerHtml safe) {
        AnswerHtml moved = safe.withHeadingsBelow(level);

        assertThat(isBalanced(safe.toString())).as("before, %s", origin).isTrue();
        assertThat(isBalanced(moved.toString())).as("%s: %s", origin, moved).isTrue();
        assertThat(moved.text()).as(origin).isEqualTo(safe.text());
    }

    private static boolean isBalanced(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String name = tag.group(2);
            if (tag.group(1).isEmpty() && !List.of("br", "img").contains(name)) {
                open.push(name);
            } else if (!tag.group(1).isEmpty() && !name.equals(open.poll())) {
                return false;
            }
        }
        return open.isEmpty() && !TAG.matcher(html).replaceAll("").matches("(?s).*[<>].*");
    }

    /** How many headings are open at once, at most. */
    private static int depth(String html) {
        int open = 0;
        int depth = 0;
        Matcher heading = Pattern.compile("<(/?)h[1-6]").matcher(html);
        while (heading.find()) {
            open += heading.group(1).isEmpty() ? 1 : -1;
            depth = Math.max(depth, open);
        }
        return depth;
    }

    private static String answer(Random random) {
        StringBuilder answer = new StringBuilder();
        for (int length = 1 + random.nextInt(MAX_LENGTH); length > 0; length--) {
            answer.append(CHUNKS.get(random.nextInt(CHUNKS.size())));
        }
        return answer.toString();
    }

    private static String below(int level, String html) {
        return AnswerSanitizer.sanitize(html).withHeadingsBelow(level).toString();
    }
}
