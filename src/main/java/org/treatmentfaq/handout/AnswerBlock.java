package org.treatmentfaq.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A block of an answer: prose, or a list with the prose that leads to it.
 *
 * @param verbatim the whole block as prose, for a list that turns out to be none
 * @param lead empty if the list begins the block
 * @param items empty if the block is prose
 */
record AnswerBlock(String verbatim, String lead, List<ListLine> items) {

    private static final int SEVERAL = 2;

    AnswerBlock {
        items = List.copyOf(items);
    }

    static AnswerBlock of(Block block) {
        int start =
                IntStream.range(0, block.size())
                        .filter(index -> isListStart(block.lines(), index))
                        .findFirst()
                        .orElse(block.size());
        String lead = start == 0 ? "" : flow(block.lines().subList(0, start));
        return new AnswerBlock(block.flow(), lead, items(block.lines(), start));
    }

    boolean isProse() {
        return items.isEmpty();
    }

    boolean isNumbered() {
        return items.get(0).isNumbered();
    }

    /** Whether the items go on where another block's stop. */
    boolean continues(AnswerBlock other) {
        return !isProse()
                && !other.isProse()
                && lead.isEmpty()
                && isNumbered() == other.isNumbered()
                && !(isNumbered() && items.get(0).number() == 1);
    }

    /** Within a block one marker may be a wrapped dash; a second one or a colon makes it a list. */
    private static boolean isListStart(List<Line> lines, int index) {
        Optional<ListLine> marked = ListLine.read(lines.get(index));
        if (marked.isEmpty()) {
            return false;
        }
        return index == 0
                || lines.get(index - 1).text().endsWith(":")
                || isSeveral(lines.subList(index, lines.size()), marked.get());
    }

    private static boolean isSeveral(List<Line> lines, ListLine first) {
        return lines.stream()
                        .flatMap(line -> ListLine.read(line).stream())
                        .filter(first::isLike)
                        .limit(SEVERAL)
                        .count()
                == SEVERAL;
    }

    private static List<ListLine> items(List<Line> lines, int start) {
        List<ListLine> items = new ArrayList<>();
        for (Line line : lines.subList(start, lines.size())) {
            Optional<ListLine> item =
                    ListLine.read(line)
                            .filter(read -> items.isEmpty() || items.get(0).isLike(read));
            if (item.isPresent()) {
                items.add(item.get());
                continue;
            }
            int last = items.size() - 1;
            items.set(last, items.get(last).with(line));
        }
        return items;
    }

    private static String flow(List<Line> lines) {
        return new Block(lines).flow();
    }
}
