package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Looks for text that stands in columns and was read across them, which may turn its meaning round.
 * The lines of such a text have a wide gap at the same place, and a sentence goes on not behind the
 * gap but in the next line, on the same side of it.
 */
final class Columns {

    private static final String KIND = "two-columns";

    private static final int MIN_GAP = 3;
    private static final int MIN_LINES = 3;
    private static final int MIN_CONTINUED = 2;

    /** How far the right side may be from its place. */
    private static final int TOLERANCE = 2;

    /**
     * A line in two parts.
     *
     * @param place where the right one begins
     */
    private record Split(int number, int place, String left, String right) {

        boolean goesOnIn(Split next) {
            return goesOn(left, next.left) || goesOn(right, next.right);
        }

        boolean asksTwice() {
            return Line.asks(left) && Line.asks(right);
        }

        private static boolean goesOn(String part, String next) {
            return part.contains(" ")
                    && !Line.endsSentence(part)
                    && Character.isLowerCase(next.codePointAt(0))
                    && next.contains(" ");
        }
    }

    private Columns() {}

    /** Adds a finding that stops the import if the text stands in columns. */
    static void find(String text, Findings findings) {
        Map<Integer, List<Split>> places = new HashMap<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            for (Split split : splits(line, number)) {
                places.computeIfAbsent(split.place() / (TOLERANCE + 1), key -> new ArrayList<>())
                        .add(split);
            }
        }
        for (int key : List.copyOf(places.keySet())) {
            List<Split> beside = new ArrayList<>(places.getOrDefault(key, List.of()));
            beside.addAll(places.getOrDefault(key + 1, List.of()));
            beside.sort(Comparator.comparingInt(Split::number));
            if (isColumn(beside)) {
                tell(beside, findings);
                return;
            }
        }
    }

    private static List<Split> splits(String line, int number) {
        List<Split> splits = new ArrayList<>();
        int indent = line.indexOf(WhiteSpace.strip(line));
        int gap = 0;
        for (int index = indent; index < line.length() && splits.size() < MIN_LINES; index++) {
            if (line.charAt(index) == ' ' || line.charAt(index) == '\u00A0') {
                gap++;
            } else {
                if (gap >= MIN_GAP) {
                    String left = WhiteSpace.strip(line.substring(0, index));
                    String right = WhiteSpace.strip(line.substring(index));
                    splits.add(new Split(number, index, left, right));
                }
                gap = 0;
            }
        }
        return splits.size() == 1 ? splits : List.of();
    }

    private static boolean isColumn(List<Split> lines) {
        int continued = 0;
        int asked = 0;
        for (int index = 0; index < lines.size(); index++) {
            Split split = lines.get(index);
            asked += split.asksTwice() ? 1 : 0;
            boolean next =
                    index + 1 < lines.size() && lines.get(index + 1).number() == split.number() + 1;
            continued += next && split.goesOnIn(lines.get(index + 1)) ? 1 : 0;
        }
        return lines.size() >= MIN_LINES && (continued >= MIN_CONTINUED || asked > 0);
    }

    private static void tell(List<Split> lines, Findings findings) {
        List<Integer> numbers = lines.stream().map(Split::number).distinct().toList();
        String message =
                ("lines %d to %d stand in columns and would be read across them, which may turn"
                                + " their meaning round; save the text in one column, for example"
                                + " by copying one column after the other")
                        .formatted(numbers.get(0), numbers.get(numbers.size() - 1));
        findings.add(KIND, Finding.Severity.STOP, numbers, message);
    }
}
