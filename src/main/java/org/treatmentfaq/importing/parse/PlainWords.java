package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.stream.Collectors;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A block for a field that knows no markup. Raised and lowered digits become characters of their
 * own, or {@code 10⁹} would read {@code 109}; items of a list stay on lines of their own.
 */
public final class PlainWords {

    private static final String DIGITS = "0123456789+-=()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    private PlainWords() {}

    static String of(Block block) {
        if (block.form() instanceof Form.Items list) {
            boolean marked = !block.line(0).kind().isEmpty();
            return marked ? lines(block) : items(list);
        }
        if (block.form() instanceof Form.Table table) {
            return table.rows().stream()
                    .map(row -> row.stream().map(PlainWords::of).collect(Collectors.joining(" | ")))
                    .collect(Collectors.joining("\n"));
        }
        return of(block.flow());
    }

    /** Plain text has its markers already. */
    private static String lines(Block block) {
        return block.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private static String items(Form.Items list) {
        StringBuilder text = new StringBuilder();
        int number = list.start();
        for (Form.Item item : list.items()) {
            String words =
                    item.blocks().stream().map(PlainWords::of).collect(Collectors.joining("\n"));
            text.append(list.numbered() ? number++ + ". " : "• ").append(words).append('\n');
        }
        return WhiteSpace.strip(text.toString());
    }

    /** The line's text without its markup. */
    public static String of(Line line) {
        StringBuilder text = new StringBuilder(line.text());
        List<Mark> marks = line.marks();
        for (int index = marks.size() - 1; index >= 0; index--) {
            Mark mark = marks.get(index);
            if (mark.kind() == Mark.Kind.SUPERSCRIPT || mark.kind() == Mark.Kind.SUBSCRIPT) {
                String words = line.text().substring(mark.start(), mark.end());
                String to = mark.kind() == Mark.Kind.SUPERSCRIPT ? RAISED : LOWERED;
                replace(text, mark, words, to);
            }
        }
        return text.toString();
    }

    /** Each character takes the place of one; words that have none stay as they are. */
    private static void replace(StringBuilder text, Mark mark, String words, String to) {
        if (words.chars().allMatch(character -> DIGITS.indexOf(character) >= 0)) {
            for (int index = 0; index < words.length(); index++) {
                char raised = to.charAt(DIGITS.indexOf(words.charAt(index)));
                text.setCharAt(mark.start() + index, raised);
            }
        }
    }
}
