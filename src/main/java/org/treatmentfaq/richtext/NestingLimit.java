package org.treatmentfaq.richtext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/**
 * Takes the tags out of markup that is nested deeper than the sanitizer goes: it would drop them
 * itself, and 10<sup>9</sup> would become 109. What they mean stays as characters; words that are
 * struck out go. Nobody writes such an answer by hand.
 */
@SuppressWarnings("try") // the wrapper can be closed, for no reason of ours
final class NestingLimit extends HtmlStreamEventReceiverWrapper {

    /**
     * The sanitizer stops at 256, and makes up to five levels of one: a cell without a table gets
     * one, with a body and a row.
     */
    private static final int MAX_DEPTH = 50;

    /** Elements that end where the next one begins, or that the sanitizer does not nest. */
    private static final Set<String> FLAT =
            Set.of(
                    ("a p li dt dd thead tbody tfoot tr th td option optgroup"
                                    + " select button object applet")
                            .split(" "));

    private static final Map<String, String> SIGNS = Map.of("sup", "^(", "sub", "_(");

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
        boolean nested = isNested(element);
        if (nested && depth == MAX_DEPTH) {
            beyond.push(element);
            openBeyond.merge(element, 1, Integer::sum);
            tell();
            leave(element, SIGNS.getOrDefault(element, ""));
            return;
        }
        if (nested) {
            depth++;
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
            depth--;
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

    private static boolean isNested(String element) {
        return !Tags.isVoid(element) && !FLAT.contains(element);
    }
}
