package org.treatmentfaq.importing.readers;

import java.util.ArrayList;
import java.util.List;
import org.treatmentfaq.importing.parse.Line;
import org.treatmentfaq.importing.parse.Mark;
import org.treatmentfaq.importing.parse.PlainWords;
import org.treatmentfaq.text.WhiteSpace;

/** Collects running text with its markup, line by line. For one thread. */
final class Inline {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** The parts of text that are in no line yet. */
    boolean isEmpty() {
        return lines.isEmpty() && WhiteSpace.isBlank(text.toString());
    }

    int length() {
        return text.length();
    }

    /** Adds text as it is. */
    void add(String words) {
        text.append(words);
    }

    /** Adds text of which runs of white space count as one space. */
    void addCollapsed(String words) {
        boolean space = text.length() == 0 || text.charAt(text.length() - 1) == ' ';
        for (int index = 0; index < words.length(); index++) {
            char character = words.charAt(index);
            boolean white = " \t\n\r\f".indexOf(character) >= 0;
            if (!white || !space) {
                text.append(white ? ' ' : character);
            }
            space = white;
        }
    }

    /** Marks what was added since the text had that length. */
    void mark(int from, Mark.Kind kind, String target) {
        if (text.length() > from) {
            marks.add(new Mark(from, text.length(), kind, target));
        }
    }

    /**
     * Ends the line; nothing happens if it has no text.
     *
     * @param raw the line of the file; empty if what is shown stands for it
     * @param separator what stands between it and the next line
     */
    void endLine(int number, String raw, String separator) {
        String whole = text.toString();
        String words = WhiteSpace.strip(whole);
        if (!words.isEmpty()) {
            int skipped = whole.indexOf(words);
            List<Mark> kept = new ArrayList<>();
            for (Mark mark : marks) {
                int start = Math.max(0, mark.start() - skipped);
                int end = Math.min(words.length(), mark.end() - skipped);
                if (end > start) {
                    kept.add(new Mark(start, end, mark.kind(), mark.target()));
                }
            }
            String shown = raw.isEmpty() ? words : raw;
            lines.add(new Line(number, 0, shown, words, separator, kept));
        }
        text.setLength(0);
        marks.clear();
    }

    /** The lines so far; begins anew. */
    List<Line> take() {
        List<Line> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    /** The lines for a heading, which knows no markup but that of the digits. */
    static List<Line> plain(List<Line> lines) {
        return lines.stream()
                .map(
                        line ->
                                new Line(
                                        line.number(),
                                        line.page(),
                                        line.raw(),
                                        PlainWords.of(line),
                                        " ",
                                        List.of()))
                .toList();
    }
}
