package org.treatmentfaq.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What counts as white space and as blank, for all texts of the module. Word processors and rich
 * text editors leave no-break spaces, spaces without width and byte order marks in empty
 * paragraphs, which Java's own {@code isBlank}, {@code strip} and {@code \s} take for text.
 *
 * <p>White space is what Unicode calls so, the four separators of ASCII that Java adds, the space
 * without width and the byte order mark. A text is blank if there is nothing to see in it: white
 * space, soft hyphens, marks of direction and other characters without a shape.
 */
public final class WhiteSpace {

    /** The characters, for use between the brackets of an expression. */
    public static final String CHARACTERS = "\\p{IsWhite_Space}\\x1C-\\x1F\\x{200B}\\x{FEFF}";

    /** An expression for one character. */
    public static final String ANY = "[" + CHARACTERS + "]";

    private static final Pattern RUN = Pattern.compile(ANY + "+");

    private static final Pattern INVISIBLE = Pattern.compile("[" + CHARACTERS + "\\p{Cf}]*+");

    private static final Pattern WITHIN_WORDS =
            Pattern.compile("[\\p{Cf}&&[^" + CHARACTERS + "]]+");

    /** The groups are atomic: or CR and LF of one line end would be taken for two. */
    private static final Pattern PARAGRAPH_END =
            Pattern.compile("(?>\\R)%s*(?>\\R)".formatted(ANY));

    private WhiteSpace() {}

    /** Whether there is nothing to see in a text. */
    public static boolean isBlank(String text) {
        return INVISIBLE.matcher(text).matches();
    }

    /** The text, or an empty one if there is nothing to see in it. */
    public static String orEmpty(String text) {
        return isBlank(text) ? "" : text;
    }

    /** The parts of a text between empty lines; how lines end depends on the editor's computer. */
    public static List<String> paragraphs(String text) {
        return PARAGRAPH_END
                .splitAsStream(text)
                .map(WhiteSpace::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The text without the white space around it. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (start < end && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The same with one space for each run of white space within it. */
    public static String collapse(String text) {
        return RUN.matcher(text).replaceAll(" ").strip();
    }

    /** The text without any white space. */
    public static String remove(String text) {
        return RUN.matcher(text).replaceAll("");
    }

    /**
     * The text without soft hyphens, joiners, marks of direction and other characters without a
     * shape, which separate no words. White space without width stays, because it does.
     */
    public static String removeInvisible(String text) {
        return WITHIN_WORDS.matcher(text).replaceAll("");
    }

    /** What white space separates; an empty text is one empty word. */
    public static String[] words(String text) {
        return RUN.split(text, -1);
    }

    /** Whether a character is one of {@link #CHARACTERS}, all of which are of 16 bits. */
    public static boolean isWhite(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u0085'
                || character == '\u200B'
                || character == '\uFEFF';
    }
}
