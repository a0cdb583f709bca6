package org.treatmentfaq.importing.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentfaq.content.Rights;

/**
 * A block that says whose text it is. {@code (c)} alone may be the third entry of a list, so it
 * needs a year or the reserved rights beside it.
 */
final class RightsBlock {

    private static final String MARK = "(?iu:copyright\\b|©|\\(c\\))";
    private static final String RESERVED =
            "(?iu:"
                    + Patterns.oneOf(
                            "all rights reserved",
                            "tous droits réservés",
                            "alle rechte vorbehalten",
                            "todos los derechos reservados")
                    + ")";
    private static final String YEAR = "\\b(?:19\\d\\d|20\\d\\d|2100)\\b";

    /** Of a range the last year: it is that of the words that are printed here. */
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?:#\\h?[-–/]\\h?)?(#)".replace("#", YEAR));

    private static final Pattern FORM =
            Pattern.compile("(?s)%2$s|^(?!\\()%1$s|^%1$s.*%3$s".formatted(MARK, RESERVED, YEAR));
    private static final Pattern SURE =
            Pattern.compile("(?s)^%s.*(?:%s|%s)".formatted(MARK, YEAR, RESERVED));

    private static final Pattern RIGHTS =
            Pattern.compile(
                    MARK
                            + "|"
                            + RESERVED
                            + "|(?iu:no part of|reproduction|reproduced|reproduite?|vervielfält)");

    private static final String PUNCTUATION = "[\\h,;:–-]";

    private static final String IN_FRONT_OF_HOLDER =
            Patterns.oneOf(PUNCTUATION, MARK, YEAR, "(?:by|par|von|por)\\b");

    /** A year within the name, as in "Clinic 2000 of Town", does not end it. */
    private static final String LAST_YEAR_OF_LINE = YEAR + "\\W{0,9}(?:" + RESERVED + "|$)";

    private static final String BEHIND_HOLDER =
            Patterns.oneOf("[|.]", MARK, LAST_YEAR_OF_LINE, RESERVED, "$");

    /** Between marks and years in front, and whatever ends it. */
    private static final Pattern HOLDER =
            Pattern.compile(
                    "(?isu)^"
                            + (IN_FRONT_OF_HOLDER + "{0,20}+")
                            + "(?<holder>.*?)"
                            + (PUNCTUATION + "{0,9}+")
                            + (BEHIND_HOLDER + ".*"));

    private RightsBlock() {}

    static boolean is(Block block) {
        return FORM.matcher(block.joined()).find();
    }

    /** Separates a rights line from the lines above it, often the byline. */
    static Stream<Block> cut(Block block) {
        if (block.lines().stream().noneMatch(RightsBlock::isWhole)) {
            return Stream.of(block);
        }
        boolean[] rights = new boolean[block.size()];
        for (int index = 0; index < rights.length; index++) {
            boolean above = index > 0 && rights[index - 1];
            rights[index] = isWhole(block.line(index)) || (above && goesOn(block, index));
        }
        return block.cut(index -> rights[index] != rights[index - 1]);
    }

    /** What else a rights line may have below it: the reserved rights, or its own end. */
    private static boolean goesOn(Block block, int index) {
        String text = block.line(index).text();
        return Character.isLowerCase(text.codePointAt(0))
                || RIGHTS.matcher(text).find()
                || block.line(index - 1).text().endsWith(",");
    }

    static Rights read(String statement) {
        Matcher year = LAST_YEAR.matcher(statement);
        Integer printed = year.find() ? Integer.valueOf(year.group(1)) : null;
        return new Rights(printed, HOLDER.matcher(statement).replaceFirst("${holder}"), statement);
    }

    static boolean isWhole(Line line) {
        return SURE.matcher(line.text()).find();
    }
}
