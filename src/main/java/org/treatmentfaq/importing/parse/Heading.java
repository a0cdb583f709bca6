package org.treatmentfaq.importing.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentfaq.text.WhiteSpace;

/**
 * What marks a line as a heading: Markdown's number signs, a line of hyphens or equals signs below,
 * emphasis around the whole of it, capitals. The marks are no part of a title or question; in an
 * answer they stay, because there they may be anything.
 */
final class Heading {

    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");

    /** Marks of direction may stand around those of a heading; they belong to its text. */
    private static final String INVISIBLE = "((?<!\\p{Cf})\\p{Cf}*+)";

    private static final Pattern MARKDOWN =
            Pattern.compile(
                    "^%s#{1,4}%2$s+(.+?)(?:(?<!%2$s)%2$s+#+)?%1$s$"
                            .formatted(INVISIBLE, WhiteSpace.ANY));
    private static final Pattern EMPHASIS =
            Pattern.compile(
                    "%s(\\*\\*|__|\\*)([^*_%s].*)\\2%1$s"
                            .formatted(INVISIBLE, WhiteSpace.CHARACTERS));

    private static final Pattern BOLD =
            Pattern.compile("\\*\\*[^*]{2,160}+\\*\\*|__[^_]{2,160}+__");

    private Heading() {}

    /** The block as one line, without what only marks it. */
    static String text(Block block) {
        return plain(words(block).joined());
    }

    static String plain(String line) {
        String text = MARKDOWN.matcher(line).replaceFirst("$1$2$3");
        Matcher emphasis = EMPHASIS.matcher(text);
        boolean whole = emphasis.matches() && !emphasis.group(3).contains(emphasis.group(2));
        return whole ? emphasis.group(1) + emphasis.group(3) + emphasis.group(4) : text;
    }

    /** The lines but for the one that underlines them. */
    static Block words(Block block) {
        int last = block.size() - 1;
        return isUnderlined(block, last - 1) ? block.part(0, last) : block;
    }

    /** Headings as blocks of their own: marks separate as well as blank lines. */
    static Stream<Block> cut(Block block) {
        return block.cut(
                index ->
                        isMarkdown(block, index)
                                || isEmphasized(block, index)
                                || isEmphasized(block, index - 1)
                                || isMarkdown(block, index - 1)
                                || (isUnderlined(block, index)
                                        && !(index == 1 && QuestionBlock.is(block.part(0, 2))))
                                || isUnderlined(block, index - 2));
    }

    static boolean isMarked(Block block) {
        String text = block.joined();
        return words(block).size() < block.size()
                || !plain(text).equals(text)
                || isInCapitals(text);
    }

    private static boolean isInCapitals(String text) {
        return text.codePoints().noneMatch(letter -> isOf(letter, Character.LOWERCASE_LETTER))
                && text.codePoints()
                                .filter(letter -> isOf(letter, Character.UPPERCASE_LETTER))
                                .count()
                        >= 3;
    }

    private static boolean isOf(int letter, byte category) {
        return Character.getType(letter) == category;
    }

    private static boolean isMarkdown(Block block, int index) {
        return MARKDOWN.matcher(block.line(index).text()).matches();
    }

    /** A whole line in bold that ends no sentence but a question. */
    private static boolean isEmphasized(Block block, int index) {
        Line line = block.line(index);
        return BOLD.matcher(line.text()).matches() && (line.asks() || !line.endsSentence());
    }

    /** Dashes below the end of a sentence separate paragraphs. */
    static boolean isUnderlined(Block block, int index) {
        return index >= 0
                && index + 1 < block.size()
                && UNDERLINE.matcher(block.line(index + 1).text()).matches()
                && (block.line(index).asks() || !block.line(index).endsSentence());
    }
}
