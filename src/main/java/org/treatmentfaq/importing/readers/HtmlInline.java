package org.treatmentfaq.importing.readers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.treatmentfaq.importing.parse.Finding.Severity;
import org.treatmentfaq.importing.parse.Findings;
import org.treatmentfaq.importing.parse.Line;
import org.treatmentfaq.importing.parse.Mark;

/** Reads the running text of a page, with its markup. For one thread. */
final class HtmlInline {

    /** Elements that hold nothing to read. */
    static final Set<String> UNREAD =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object");

    private static final Set<String> STRUCK = Set.of("s", "strike", "del");

    private static final Map<String, Mark.Kind> MARKS =
            Map.of(
                    "b", Mark.Kind.BOLD,
                    "strong", Mark.Kind.BOLD,
                    "i", Mark.Kind.ITALIC,
                    "em", Mark.Kind.ITALIC,
                    "sup", Mark.Kind.SUPERSCRIPT,
                    "sub", Mark.Kind.SUBSCRIPT);

    private final Inline inline = new Inline();
    private final IntSupplier numbers;
    private final Findings findings;

    HtmlInline(IntSupplier numbers, Findings findings) {
        this.numbers = numbers;
        this.findings = findings;
    }

    void add(Node node) {
        if (node instanceof TextNode text) {
            inline.addCollapsed(text.getWholeText());
            return;
        }
        if (!(node instanceof Element element) || UNREAD.contains(element.normalName())) {
            return;
        }
        if (element.normalName().equals("br")) {
            endLine();
            return;
        }
        if (element.normalName().equals("img")) {
            inline.addCollapsed(" " + element.attr("alt") + " ");
        }
        int from = inline.length();
        element.childNodes().forEach(this::add);
        mark(element, from);
    }

    private void mark(Element element, int from) {
        Mark.Kind kind = MARKS.get(element.normalName());
        int start = Math.min(from, inline.length());
        if (kind != null) {
            inline.mark(start, kind, "");
        }
        String target = element.attr("href");
        if (element.normalName().equals("a")
                && target.matches("(?i)(?:https?://|mailto:|tel:)\\S+")) {
            inline.mark(start, Mark.Kind.LINK, target);
        }
        if (STRUCK.contains(element.normalName()) && element.hasText()) {
            String message =
                    "\"%s\" is struck out in the file and would read as valid: delete it there"
                            .formatted(element.text());
            findings.add("struck-out", Severity.STOP, message);
        }
    }

    boolean isEmpty() {
        return inline.isEmpty();
    }

    private void endLine() {
        if (inline.length() > 0) {
            inline.endLine(numbers.getAsInt(), "", "\n");
        }
    }

    /** The lines so far; begins anew. */
    List<Line> take() {
        endLine();
        return inline.take();
    }
}
