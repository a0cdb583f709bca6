package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Finds a list of contents: lines that follow each other and all stand again further down, in the
 * same order and with text between them.
 */
final class Contents {

    static final String REASON = "table of contents";

    private static final int MAX_LENGTH = 240;
    private static final int MIN_QUESTIONS = 2;
    private static final int MIN_HEADINGS = 3;

    /** Each part is looked for where its characters begin, or it would go back over them. */
    private static final Pattern MARKS =
            Pattern.compile(
                    "^(?:[#*_>•‣·–○●▪■►-]|o(?=\\h)|\\d{1,2}(?:[.)]|(?=\\h))|\\h){1,9}+"
                            + "|(?<![.…\\h])\\.?\\h?(?:\\.\\h?\\.|…|\\h\\h)[.…\\h]*+\\d{1,3}$"
                            + "|[\\h:*_.]{1,9}+$");

    private final List<Line> lines;
    private final List<String> keys;
    private final Map<String, Integer> last = new HashMap<>();

    private Contents(List<Line> lines) {
        this.lines = lines;
        keys = lines.stream().map(Contents::key).toList();
        for (int index = 0; index < keys.size(); index++) {
            last.put(keys.get(index), index);
        }
    }

    /** The lines of the first such list; the first line of all is the title. */
    static List<Line> in(List<Line> lines) {
        Contents contents = new Contents(lines);
        int from = 1;
        while (from < lines.size()) {
            int end = contents.end(from);
            if (contents.isEnough(from, end)) {
                boolean headed = Vocabulary.CONTENTS.matcher(lines.get(from - 1).text()).matches();
                return lines.subList(headed && from > 1 ? from - 1 : from, end);
            }
            from = Math.max(from + 1, end);
        }
        return List.of();
    }

    /** What a line says, however it is marked; empty if it is too long for a heading. */
    static String key(Line line) {
        if (line.text().length() > MAX_LENGTH) {
            return "";
        }
        String text = MARKS.matcher(line.text()).replaceAll("");
        return WhiteSpace.collapse(MARKS.matcher(text).replaceAll("")).toLowerCase(Locale.ROOT);
    }

    private int end(int from) {
        List<Integer> targets = new ArrayList<>();
        int index = from;
        while (index < lines.size()) {
            int target = last.getOrDefault(keys.get(index), index);
            boolean later = target > index && !keys.get(index).isEmpty();
            int above = targets.isEmpty() ? index : targets.get(targets.size() - 1) + 1;
            boolean listed = !targets.isEmpty() && index >= targets.get(0);
            if (!later || target <= above || listed) {
                break;
            }
            targets.add(target);
            index++;
        }
        boolean overlaps = !targets.isEmpty() && targets.get(0) < index;
        return overlaps ? from : index;
    }

    private boolean isEnough(int from, int end) {
        boolean ask = lines.subList(from, end).stream().allMatch(Line::asks);
        return end - from >= (ask ? MIN_QUESTIONS : MIN_HEADINGS);
    }
}
