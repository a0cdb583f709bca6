package org.treatmentfaq.richtext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Moves the headings of a piece of sanitized markup below the heading that it stands under. Only
 * their order of rank is kept: whatever levels an author chose, none is skipped. One instance for
 * one piece of markup.
 *
 * <p>The markup is not parsed again. {@link AnswerSanitizer} leaves every tag closed, and no {@code
 * <} or {@code >} but those of tags: its renderer escapes both in text and in attributes. So what
 * looks like the tag of a heading is one, and ends at the next {@code >}.
 */
final class Headings {

    private static final int MAX_LEVEL = 6;

    private static final Pattern TAG = Pattern.compile("<(/?)h([1-6])([^>]*)>");

    private final int above;

    /** Levels that the author gave to the heading at hand and those it stands under. */
    private final Deque<Integer> ranks = new ArrayDeque<>();

    /** Levels of the headings not closed yet: one may hold others, in a list or a cell. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private Headings(int above) {
        this.above = above;
    }

    static String below(int level, String sanitized) {
        Headings headings = new Headings(level);
        return TAG.matcher(sanitized).replaceAll(headings::moved);
    }

    /** The tag at its new level, as a replacement: {@code $3} are its attributes. */
    private String moved(MatchResult tag) {
        if (!tag.group(1).isEmpty()) {
            int level = open.pop();
            return level <= MAX_LEVEL ? "</h" + level + ">" : "</strong></p>";
        }
        int level = levelOf(Integer.parseInt(tag.group(2)));
        open.push(level);
        return level <= MAX_LEVEL ? "<h" + level + "$3>" : "<p$3><strong>";
    }

    private int levelOf(int rank) {
        while (!ranks.isEmpty() && ranks.peek() >= rank) {
            ranks.pop();
        }
        ranks.push(rank);
        return above + ranks.size();
    }
}
