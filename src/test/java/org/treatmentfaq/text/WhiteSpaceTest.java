package org.treatmentfaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The escapes stand for themselves: no-break, figure, narrow, ideographic, without width … */
class WhiteSpaceTest {

    private static final Pattern EDGES =
            Pattern.compile("^%1$s++|(?<!%1$s)%1$s++\\z".formatted(WhiteSpace.ANY));

    private static final Pattern INVISIBLE =
            Pattern.compile("[" + WhiteSpace.CHARACTERS + "\\p{Cf}]*+");

    private static final int TEXTS = 20_000;

    /** The last three are half a character each. */
    private static final List<String> CHUNKS =
            List.of(
                    " ",
                    "\u00A0",
                    "\n",
                    "\u200B",
                    "\uFEFF",
                    "\u001C",
                    "\u0085",
                    "\u00AD",
                    "a",
                    "b c",
                    "\uD83D\uDC89",
                    "\uDB40\uDC01",
                    "\uD83D",
                    "\uDB40",
                    "\uDC01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\t", "\n", "\r", "\f", "\u000B", "\u001C", "\u001F", "\u0085", "\u00A0",
                "\u1680", "\u2007", "\u2009", "\u200B", "\u2028", "\u2029", "\u202F", "\u205F",
                "\u3000", "\uFEFF"
            })
    void isStrippedAndSeparates(String blank) {
        String text = blank + "a" + blank + blank + "b" + blank;

        assertThat(WhiteSpace.isBlank(blank + blank)).isTrue();
        assertThat(WhiteSpace.isBlank(text)).isFalse();
        assertThat(WhiteSpace.strip(text)).isEqualTo("a" + blank + blank + "b");
        assertThat(WhiteSpace.collapse(text)).isEqualTo("a b");
        assertThat(WhiteSpace.remove(text)).isEqualTo("ab");
        assertThat(WhiteSpace.words("a" + blank + blank + "b")).containsExactly("a", "b");
        assertThat(WhiteSpace.strip(blank)).isEmpty();
        assertThat(WhiteSpace.removeInvisible(text)).isEqualTo(text);
    }

    /** Soft hyphen, joiners, marks of direction: parts of words, and nothing on their own. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200C", "\u200D", "\u200E", "\u200F", "\u2060"})
    void isBlankButNoWhiteSpace_whenItHasNoShape(String invisible) {
        String text = invisible + "a" + invisible + "b";

        assertThat(WhiteSpace.isBlank(" " + invisible)).isTrue();
        assertThat(WhiteSpace.strip(text)).isEqualTo(text);
        assertThat(WhiteSpace.collapse(text)).isEqualTo(text);
        assertThat(WhiteSpace.remove(text)).isEqualTo(text);
        assertThat(WhiteSpace.words(text)).containsExactly(text);
        assertThat(WhiteSpace.removeInvisible(text)).isEqualTo("ab");
    }

    /** Braille's blank cell and the Korean filler are letters to Unicode, and so they are here. */
    @ParameterizedTest
    @ValueSource(strings = {"\u2800", "\u3164", "-", "\u0301", "\u0000"})
    void isNeither_whateverItLooksLike(String character) {
        assertThat(WhiteSpace.isBlank(character)).isFalse();
        assertThat(WhiteSpace.strip(character)).isEqualTo(character);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void separatesParagraphsAtEmptyLines(String end) {
        String text = "one" + end + "two" + end + end + " three " + end + "\u00A0" + end + "four";

        assertThat(WhiteSpace.paragraphs(text))
                .containsExactly("one" + end + "two", "three", "four");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\r\n", "\r\n\n", "\r\r\n", "\n\r", "\r\n \r", "\n\u2028"})
    void separatesParagraphs_whereLinesEndInSeveralWays(String ends) {
        assertThat(WhiteSpace.paragraphs("one\r\ntwo" + ends + "three\nfour\rfive"))
                .containsExactly("one\r\ntwo", "three\nfour\rfive");
    }

    @Test
    void meansTheSameCharacters_asItsExpressions() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String text = Character.toString(character);
            String inside = "a" + text + "b";
            String around = text + inside + text;

            assertThat(WhiteSpace.isBlank(text))
                    .as(text)
                    .isEqualTo(INVISIBLE.matcher(text).matches());
            assertThat(WhiteSpace.strip(around)).as(inside).isEqualTo(strip(around));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_128})
    void doesTheSame_asItsExpressions(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder chosen = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                chosen.append(CHUNKS.get(random.nextInt(CHUNKS.size())));
            }
            String text = chosen.toString();

            assertThat(WhiteSpace.strip(text)).as("%s: %s", i, text).isEqualTo(strip(text));
            assertThat(WhiteSpace.isBlank(text))
                    .as("%s: %s", i, text)
                    .isEqualTo(INVISIBLE.matcher(text).matches());
        }
    }

    private static String strip(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
