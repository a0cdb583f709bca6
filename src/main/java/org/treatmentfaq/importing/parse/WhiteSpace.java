package org.treatmentfaq.importing.parse;

import java.util.regex.Pattern;

/**
 * What counts as blank in a handout: word processors put no-break spaces into empty paragraphs,
 * which Java's own {@code isBlank} and {@code \s} leave out.
 */
final class WhiteSpace {

    /** One white-space character, for patterns. */
    static final String ANY = "[\\p{IsWhite_Space}\\x1C-\\x1F\\x{FEFF}]";

    private static final Pattern RUN = Pattern.compile(ANY + "+");

    /** The lookbehind keeps long runs within a line from being tried at each of their places. */
    private static final Pattern EDGES =
            Pattern.compile("^%1$s++|(?<!%1$s)%1$s++\\z".formatted(ANY));

    private WhiteSpace() {}

    static String trim(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    static String[] words(String text) {
        return RUN.split(text, -1);
    }
}
