package org.treatmentfaq.handout;

import java.util.regex.Pattern;

/**
 * What counts as blank in a handout: word processors put no-break spaces into empty paragraphs,
 * which Java's own {@code isBlank} and {@code \s} leave out.
 */
final class WhiteSpace {

    /** One white-space character, for patterns. */
    static final String ANY = "[\\p{IsWhite_Space}\\x{FEFF}]";

    private static final Pattern RUN = Pattern.compile(ANY + "+");

    private WhiteSpace() {}

    static boolean isBlank(String text) {
        return trim(text).isEmpty();
    }

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static String[] words(String text) {
        return RUN.split(text, -1);
    }

    private static boolean isWhite(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF';
    }
}
