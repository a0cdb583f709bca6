package org.treatmentfaq.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.owasp.html.Handler;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.owasp.html.HtmlStreamRenderer;

/**
 * Moves the headings of a piece of sanitized markup below the heading that it stands under. Only
 * their order of rank is kept: whatever levels an author chose, none is skipped. One instance for
 * one piece of markup.
 */
@SuppressWarnings("try") // the wrapper can be closed, for no reason of ours
final class Headings extends HtmlStreamEventReceiverWrapper implements HtmlSanitizer.Policy {

    private static final int MAX_LEVEL = 6;

    private final int above;

    /** Levels that the author gave to the heading at hand and those it stands under. */
    private final Deque<Integer> ranks = new ArrayDeque<>();

    private Headings(HtmlStreamEventReceiver next, int above) {
        super(next);
        this.above = above;
    }

    static String below(int level, String sanitized) {
        StringBuilder html = new StringBuilder();
        HtmlStreamRenderer renderer = HtmlStreamRenderer.create(html, Handler.DO_NOTHING);
        HtmlSanitizer.sanitize(sanitized, new Headings(renderer, level));
        return html.toString();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (!isHeading(element)) {
            super.openTag(element, attributes);
            return;
        }
        int rank = element.charAt(1) - '0';
        while (!ranks.isEmpty() && ranks.peek() >= rank) {
            ranks.pop();
        }
        ranks.push(rank);
        if (level() <= MAX_LEVEL) {
            super.openTag("h" + level(), attributes);
        } else {
            super.openTag("p", attributes);
            super.openTag("strong", new ArrayList<>());
        }
    }

    @Override
    public void closeTag(String element) {
        if (!isHeading(element)) {
            super.closeTag(element);
        } else if (level() <= MAX_LEVEL) {
            super.closeTag("h" + level());
        } else {
            super.closeTag("strong");
            super.closeTag("p");
        }
    }

    /** Level of the heading at hand: headings do not hold headings. */
    private int level() {
        return above + ranks.size();
    }

    private static boolean isHeading(String element) {
        return element.matches("h[1-6]");
    }
}
