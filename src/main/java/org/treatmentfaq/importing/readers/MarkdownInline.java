package org.treatmentfaq.importing.readers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.treatmentfaq.importing.parse.Line;
import org.treatmentfaq.importing.parse.Mark;

/** Reads the running text of Markdown, with its markup, line by line. For one thread. */
final class MarkdownInline extends AbstractVisitor {

    private static final Map<String, Mark.Kind> TAGS =
            Map.of(
                    "sup", Mark.Kind.SUPERSCRIPT,
                    "sub", Mark.Kind.SUBSCRIPT,
                    "b", Mark.Kind.BOLD,
                    "strong", Mark.Kind.BOLD,
                    "i", Mark.Kind.ITALIC,
                    "em", Mark.Kind.ITALIC);

    /** A tag of the text that is still open. */
    private record Open(String name, int from) {}

    private final Inline inline = new Inline();
    private final IntFunction<String> source;
    private final Deque<Open> open = new ArrayDeque<>();
    private int number;

    /**
     * @param source the line of the file with a number, counted from 1
     */
    MarkdownInline(IntFunction<String> source) {
        this.source = source;
    }

    /** The lines below a node; {@code first} is the number of the first one. */
    List<Line> lines(Node parent, int first) {
        number = first;
        open.clear();
        visitChildren(parent);
        endLine();
        return inline.take();
    }

    @Override
    public void visit(Text text) {
        List<SourceSpan> spans = text.getSourceSpans();
        if (!spans.isEmpty()) {
            number = spans.get(0).getLineIndex() + 1;
        }
        inline.add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        inline.add(code.getLiteral());
    }

    @Override
    public void visit(Emphasis emphasis) {
        marked(emphasis, Mark.Kind.ITALIC, "");
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        marked(emphasis, Mark.Kind.BOLD, "");
    }

    @Override
    public void visit(Link link) {
        boolean leads = link.getDestination().matches("(?i)(?:https?://|mailto:|tel:)\\S+");
        if (leads) {
            marked(link, Mark.Kind.LINK, link.getDestination());
        } else {
            visitChildren(link);
        }
    }

    /** What a picture says instead of itself. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        endLine();
        number++;
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        endLine("\n");
        number++;
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
    }

    /** Tags that have a mark become it, a line break ends the line; others stay as they are. */
    @Override
    public void visit(HtmlInline html) {
        String tag = html.getLiteral();
        String name = tag.replaceAll("[</>\\s]", "").toLowerCase(Locale.ROOT);
        Mark.Kind kind = TAGS.get(name);
        if (name.equals("br")) {
            inline.add(" ");
        } else if (kind == null) {
            inline.add(tag);
        } else if (!tag.startsWith("</")) {
            open.push(new Open(name, inline.length()));
        } else if (!open.isEmpty() && open.element().name().equals(name)) {
            inline.mark(open.pop().from(), kind, "");
        }
    }

    private void marked(Node node, Mark.Kind kind, String target) {
        int from = inline.length();
        visitChildren(node);
        inline.mark(Math.min(from, inline.length()), kind, target);
    }

    private void endLine() {
        endLine(" ");
    }

    private void endLine(String separator) {
        inline.endLine(number, source.apply(number), separator);
        open.clear();
    }
}
