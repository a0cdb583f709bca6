package org.treatmentfaq.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Lines that stand together, at least one; none of them is blank. */
record Block(List<Line> lines) {

    Block {
        lines = List.copyOf(lines);
    }

    /** The runs of lines between blank ones. What a page break cut in two is one again. */
    static List<Block> in(List<Line> lines, NavigableMap<Integer, String> furniture) {
        List<List<Line>> runs = new ArrayList<>();
        List<Line> rest =
                lines.stream().filter(line -> !furniture.containsKey(line.number())).toList();
        for (int index = 0; index < rest.size(); index++) {
            if (index == 0 || isApart(rest.get(index - 1), rest.get(index), furniture)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(rest.get(index));
        }
        return runs.stream().map(Block::new).toList();
    }

    private static boolean isApart(Line above, Line line, NavigableMap<Integer, String> furniture) {
        boolean turned =
                above.page() != line.page()
                        || !furniture.subMap(above.number(), line.number()).isEmpty();
        return turned ? !line.continues(above) : line.number() > above.number() + 1;
    }

    Line first() {
        return lines.get(0);
    }

    int size() {
        return lines.size();
    }

    /** The text without the handout's line breaks. */
    String flow() {
        StringBuilder flow = new StringBuilder();
        lines.forEach(line -> flow.append(line.text()).append(line.glue()));
        return WhiteSpace.trim(flow.toString());
    }

    /** The lines before {@code index} and the lines from there; one block if either is empty. */
    Stream<Block> cutAt(int index) {
        return cut(each -> each == index);
    }

    /** The block in pieces; {@code starts} tells of each index whether a new piece starts there. */
    Stream<Block> cut(IntPredicate starts) {
        List<Block> pieces = new ArrayList<>();
        int start = 0;
        for (int index = 1; index < size(); index++) {
            if (starts.test(index)) {
                pieces.add(new Block(lines.subList(start, index)));
                start = index;
            }
        }
        pieces.add(new Block(lines.subList(start, size())));
        return pieces.stream();
    }
}
