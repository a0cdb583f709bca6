package org.treatmentfaq.richtext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/**
 * Writes formulas of MathML in one line, with raised and lowered characters, fractions and roots:
 * without their tags, 10⁹ would be 109 and ½ would be 12.
 */
@SuppressWarnings("try") // the wrapper can be closed, for no reason of ours
final class Formulas extends HtmlStreamEventReceiverWrapper {

    private static final Set<String> LEAVES = Set.of("mn", "mi", "mo", "mtext", "ms");
    private static final Set<String> NOT_SHOWN = Set.of("annotation", "annotation-xml", "mphantom");
    private static final Set<String> LOWERING = Set.of("msub", "munder", "msubsup", "munderover");

    private final WordBoundaries boundaries;
    private final List<Removal> removals;
    private final Deque<Part> open = new ArrayDeque<>();
    private int hidden;

    /** An element of a formula, and what has to be written after it. */
    private static final class Part {

        private final String element;
        private final String after;
        private final String closing;
        private int children;

        Part(String element, String after, String closing) {
            this.element = element;
            this.after = after;
            this.closing = closing;
        }
    }

    Formulas(HtmlStreamEventReceiver next, WordBoundaries boundaries, List<Removal> removals) {
        super(next);
        this.boundaries = boundaries;
        this.removals = removals;
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (open.isEmpty() && !element.equals("math")) {
            super.openTag(element, attributes);
            return;
        }
        hidden += NOT_SHOWN.contains(element) ? 1 : 0;
        if (open.isEmpty()) {
            removals.add(new Removal(Removal.Kind.ELEMENT, "math"));
            boundaries.endWord();
            open.push(new Part(element, "", ""));
        } else {
            open.push(child(open.element(), element));
        }
        switch (element) {
            case "msqrt" -> super.text("√(");
            case "mtr" -> boundaries.endLine();
            // 1½ is no 11/2
            case "mtd", "mfrac" -> boundaries.endWord();
            default -> {}
        }
    }

    /** Writes what stands before an element because of the one that it is in. */
    private Part child(Part parent, String element) {
        int index = parent.children++;
        boolean brackets = !LEAVES.contains(element);
        boolean fraction = parent.element.equals("mfrac") || parent.element.equals("mroot");
        String script = script(parent.element, index);
        if (!script.isEmpty()) {
            super.openTag(script, List.of());
            super.text(parent.element.equals("mroot") ? "1/" : "");
            return new Part(element, after(element), script);
        }
        if (fraction) {
            super.text((index == 1 ? "/" : "") + (brackets ? "(" : ""));
            return new Part(element, after(element) + (brackets ? ")" : ""), "");
        }
        return new Part(element, after(element), "");
    }

    private static String after(String element) {
        return element.equals("msqrt") ? ")" : "";
    }

    private static String script(String parent, int index) {
        if (index == 1 && LOWERING.contains(parent)) {
            return "sub";
        }
        boolean raised =
                switch (parent) {
                    case "msup", "mover", "mroot" -> index == 1;
                    case "msubsup", "munderover" -> index == 2;
                    default -> false;
                };
        return raised ? "sup" : "";
    }

    @Override
    public void closeTag(String element) {
        if (open.isEmpty()) {
            super.closeTag(element);
        } else if (element.equals("math")) {
            while (!open.isEmpty()) {
                end();
            }
            boundaries.endWord();
        } else if (open.element().element.equals(element)) {
            end();
        }
    }

    @Override
    public void text(String text) {
        if (hidden == 0) {
            super.text(text);
        }
    }

    private void end() {
        Part part = open.pop();
        hidden -= NOT_SHOWN.contains(part.element) ? 1 : 0;
        super.text(part.after);
        if (part.element.equals("mfrac")) {
            boundaries.endWord();
        }
        if (!part.closing.isEmpty()) {
            super.closeTag(part.closing);
        }
    }
}
