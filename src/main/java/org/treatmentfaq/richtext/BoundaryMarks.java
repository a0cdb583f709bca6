package org.treatmentfaq.richtext;

import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Marks of {@link WordBoundaries} in sanitized markup, and what becomes of them: nothing where a
 * tag that was kept separates the words, else a line break or a space. The marks are noncharacters,
 * which have no meaning in any text.
 */
final class BoundaryMarks {

    static final String LINE = "\uFDD0";
    static final String WORD = "\uFDD1";

    /** Brackets that are only needed where a letter or digit follows. */
    static final String OPEN = "\uFDD2";

    static final String CLOSE = "\uFDD3";

    private static final char LINE_MARK = '\uFDD0';
    private static final char WORD_MARK = '\uFDD1';
    private static final char OPEN_MARK = '\uFDD2';
    private static final char CLOSE_MARK = '\uFDD3';

    private static final String BEFORE_WORDS = "([{«“‘„‹¿¡";
    private static final String AFTER_WORDS = ".,;:!?)]}»”’›…%";

    private static final Pattern MARKS = Pattern.compile("[\uFDD0-\uFDD3]");
    private static final int MAX_LOOKAHEAD = 1_000;

    private final String html;
    private final StringBuilder resolved = new StringBuilder();

    /** The last character of the line so far; a space at its beginning. */
    private char last = ' ';

    private boolean words;

    /** Where the last optional bracket would stand. */
    private int opened;

    private BoundaryMarks(String html) {
        this.html = html;
    }

    static String removeFrom(String text) {
        return hasMark(text) ? MARKS.matcher(text).replaceAll("") : text;
    }

    /** The markup without marks. */
    static String resolve(String html) {
        return hasMark(html) ? new BoundaryMarks(html).resolved() : html;
    }

    private static boolean hasMark(String text) {
        return MARKS.matcher(text).find();
    }

    private String resolved() {
        for (int at = 0; at < html.length(); at++) {
            char character = html.charAt(at);
            if (character == '<') {
                int end = html.indexOf('>', at);
                tag(html.substring(at, end + 1));
                at = end;
            } else if (character >= LINE_MARK && character <= CLOSE_MARK) {
                mark(character, at + 1);
            } else {
                resolved.append(character);
                words |= !WhiteSpace.isWhite(character);
                last = character;
            }
        }
        return resolved.toString();
    }

    private void mark(char mark, int next) {
        switch (mark) {
            case LINE_MARK -> endLine();
            case WORD_MARK -> endWord(next);
            case OPEN_MARK -> opened = resolved.length();
            default -> {
                if (Character.isLetterOrDigit(firstAfter(next))) {
                    resolved.insert(opened, '(').append(')');
                }
            }
        }
    }

    private void tag(String tag) {
        resolved.append(tag);
        if (Tags.isBlock(name(tag))) {
            words = false;
            last = ' ';
        }
    }

    private void endLine() {
        if (words) {
            resolved.append("<br />");
            words = false;
            last = ' ';
        }
    }

    private void endWord(int next) {
        char first = firstAfter(next);
        boolean separate =
                WhiteSpace.isWhite(last)
                        || WhiteSpace.isWhite(first)
                        || BEFORE_WORDS.indexOf(last) >= 0
                        || AFTER_WORDS.indexOf(first) >= 0;
        if (!separate) {
            resolved.append(' ');
            last = ' ';
        }
    }

    /**
     * The next character of the line; a space at its end, and where only a long way leads to it.
     */
    private char firstAfter(int next) {
        int end = Math.min(next + MAX_LOOKAHEAD, html.length());
        for (int at = next; at < end; at++) {
            char character = html.charAt(at);
            if (character == '<') {
                int close = html.indexOf('>', at);
                if (Tags.isBlock(name(html.substring(at, close + 1)))) {
                    return ' ';
                }
                at = close;
            } else if (character < LINE_MARK || character > CLOSE_MARK) {
                return character;
            }
        }
        return ' ';
    }

    private static String name(String tag) {
        int start = tag.charAt(1) == '/' ? 2 : 1;
        int end = start;
        while (Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end);
    }
}
