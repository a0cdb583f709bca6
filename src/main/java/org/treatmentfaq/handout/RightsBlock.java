package org.treatmentfaq.handout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.treatmentfaq.content.Rights;

/**
 * A block that says whose text it is. {@code (c)} alone may be the third entry of a list, so it
 * needs a year or the reserved rights beside it.
 */
final class RightsBlock {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern RESERVED =
            Pattern.compile(
                    "all rights reserved|tous droits réservés|alle rechte vorbehalten"
                            + "|todos los derechos reservados",
                    ANY_CASE);
    private static final Pattern MARK = Pattern.compile("copyright\\b|©|\\(c\\)", ANY_CASE);

    /** Of a range the last year: it is that of the words that are printed here. */
    private static final Pattern YEAR =
            Pattern.compile(
                    "\\b(?:#\\h?[-–/]\\h?)?(#)\\b".replace("#", "(?:19\\d\\d|20\\d\\d|2100)"));

    private static final Pattern END_OF_HOLDER =
            Pattern.compile("[|.]|" + RESERVED.pattern(), ANY_CASE);
    private static final Pattern BEFORE_HOLDER =
            Pattern.compile(
                    "^(?:[\\s\\u00A0,;:–-]|\\d{4}\\b|(?:by|par|von|por)\\b){1,9}", ANY_CASE);
    private static final Pattern AFTER_HOLDER = Pattern.compile("[\\s\\u00A0,;:–-]{1,9}$");

    private RightsBlock() {}

    static boolean is(Block block) {
        String text = block.flow();
        return isWhole(text)
                || RESERVED.matcher(text).find()
                || (beginsWithMark(text) && !text.startsWith("("));
    }

    /** Separates a rights line from the lines above it, often the byline. */
    static Stream<Block> cut(Block block) {
        int start =
                IntStream.range(0, block.size())
                        .filter(index -> isWhole(block.lines().get(index).text()))
                        .findFirst()
                        .orElse(0);
        return block.cutAt(start);
    }

    static Rights read(Block block) {
        String statement = block.flow();
        Matcher year = YEAR.matcher(statement);
        if (!year.find()) {
            return new Rights(null, holder(statement), statement);
        }
        String behind = holder(statement.substring(year.end()));
        String holder = behind.isEmpty() ? holder(statement.substring(0, year.start())) : behind;
        return new Rights(Integer.valueOf(year.group(1)), holder, statement);
    }

    static boolean isWhole(String text) {
        return beginsWithMark(text) && (YEAR.matcher(text).find() || RESERVED.matcher(text).find());
    }

    private static boolean beginsWithMark(String text) {
        return MARK.matcher(text).lookingAt();
    }

    private static String holder(String part) {
        String unmarked = MARK.matcher(part).replaceAll("");
        String name = END_OF_HOLDER.split(unmarked, 2)[0];
        String trimmed = BEFORE_HOLDER.matcher(name).replaceFirst("");
        return AFTER_HOLDER.matcher(trimmed).replaceFirst("");
    }
}
