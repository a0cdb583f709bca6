package org.treatmentfaq.richtext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/**
 * Takes the tags out of markup that is nested deeper than the sanitizer goes: it would drop them
 * itself, and 10<sup>9</sup> would become 109. What they mean stays as characters; words that are
 * struck out go. Nobody writes such an answer by hand.
 */
@SuppressWarnings("try") // the wrapper can be closed, for no reason of ours
final class NestingLimit extends HtmlStreamEventReceiverWrapper {

    /** The sanitizer stops at 256, and adds elements that authors may leave out. */
    private static final int MAX_DEPTH = 200;

    private static final Map<String, String> SIGNS = Map.of("sup", "^(", "sub", "_(");

    /** How many levels one element makes, if not one; those without an end tag make none. */
    private static final Map<String, Integer> LEVELS =
            Map.ofEntries(
                    Map.entry("table", 5),
                    Map.entry("ul", 2),
                    Map.entry("ol", 2),
                    Map.entry("dl", 2),
                    Map.entry("p", 0),
                    Map.entry("li", 0),
                    Map.entry("dt", 0),
                    Map.entry("dd", 0),
                    Map.entry("tbody", 0),
                    Map.entry("thead", 0),
                    Map.entry("tfoot", 0),
                    Map.entry("tr", 0),
                    Map.entry("th", 0),
                    Map.entry("td", 0),
                    Map.entry("rt", 0),
                    Map.entry("rp", 0));

    private final WordBoundaries boundaries;
    private final List<Removal> removals;
    private final Map<String, Integer> open = new HashMap<>();
    private final Deque<String> beyond = new ArrayDeque<>();
    private final Map<String, Integer> openBeyond = new HashMap<>();
    private int depth;
    private boolean told;

    NestingLimit(HtmlStreamEventReceiver next, WordBoundaries boundaries, List<Removal> removals) {
        super(next);
        this.boundaries = boundaries;
        this.removals = removals;
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        int levels = levels(element);
        if (levels > 0 && depth + levels > MAX_DEPTH) {
            beyond.push(element);
            openBeyond.merge(element, 1, Integer::sum);
            tell();
            leave(element, SIGNS.getOrDefault(element, ""));
            return;
        }
        if (levels > 0) {
            depth += levels;
            open.merge(element, 1, Integer::sum);
        }
        super.openTag(element, attributes);
    }

    @Override
    public void closeTag(String element) {
        if (openBeyond.getOrDefault(element, 0) > 0) {
            String last;
            do {
                last = beyond.pop();
                openBeyond.merge(last, -1, Integer::sum);
                leave(last, SIGNS.containsKey(last) ? ")" : "");
            } while (!last.equals(element));
            return;
        }
        if (open.getOrDefault(element, 0) > 0) {
            open.merge(element, -1, Integer::sum);
            depth -= levels(element);
        }
        super.closeTag(element);
    }

    @Override
    public void text(String text) {
        boolean struck = isOpenBeyond("s") || isOpenBeyond("strike") || isOpenBeyond("del");
        if (!struck) {
            super.text(text);
        }
    }

    private boolean isOpenBeyond(String element) {
        return openBeyond.getOrDefault(element, 0) > 0;
    }

    private void leave(String element, String sign) {
        if (!Tags.isInline(element)) {
            boundaries.endLine();
        }
        if (!sign.isEmpty()) {
            super.text(sign);
        }
    }

    private void tell() {
        if (!told) {
            removals.add(new Removal(Removal.Kind.ELEMENT, "more than " + MAX_DEPTH + " levels"));
            told = true;
        }
    }

    private static int levels(String element) {
        return Tags.isVoid(element) ? 0 : LEVELS.getOrDefault(element, 1);
    }
}
