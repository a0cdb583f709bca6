package org.treatmentfaq.importing.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Writes a line's text with its markup as rich text. */
final class LineMarkup {

    /** The outer one first. */
    private static final Comparator<Mark> BY_PLACE =
            Comparator.comparingInt(Mark::start)
                    .thenComparing(Mark::end, Comparator.reverseOrder());

    private final String text;
    private final StringBuilder html = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    private int written;

    private LineMarkup(String text) {
        this.text = text;
    }

    static String of(Line line) {
        LineMarkup markup = new LineMarkup(line.text());
        List<Mark> marks = new ArrayList<>(line.marks());
        marks.sort(BY_PLACE);
        for (Mark mark : marks) {
            markup.closeUpTo(mark.start());
            markup.open(mark);
        }
        markup.closeUpTo(Integer.MAX_VALUE);
        markup.writeUpTo(line.text().length());
        return markup.html.toString();
    }

    /** Elements may only be nested: what overlaps ends with the one around it. */
    private void open(Mark mark) {
        Mark around = open.peek();
        int end = around == null ? mark.end() : Math.min(mark.end(), around.end());
        if (end <= mark.start()) {
            return;
        }
        writeUpTo(mark.start());
        html.append('<').append(mark.kind().element());
        if (mark.kind() == Mark.Kind.LINK) {
            html.append(" href=\"").append(attribute(mark.target())).append('"');
        }
        html.append('>');
        open.push(new Mark(mark.start(), end, mark.kind(), mark.target()));
    }

    private void closeUpTo(int index) {
        while (!open.isEmpty() && open.element().end() <= index) {
            Mark mark = open.pop();
            writeUpTo(mark.end());
            html.append("</").append(mark.kind().element()).append('>');
        }
    }

    private void writeUpTo(int index) {
        int end = Math.min(index, text.length());
        if (end > written) {
            html.append(escape(text.substring(written, end)).replace("\n", "<br>"));
            written = end;
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String attribute(String value) {
        return escape(value).replace("\"", "&quot;");
    }
}
