package org.treatmentfaq.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Line> lines = block.lines();
        int start = 0;
        while (start < lines.size() && !isListStart(lines, start)) {
            start++;
        }
        String lead = start == 0 ? "" : new Block(lines.subList(0, start)).flow();
        return new AnswerBlock(block.flow(), lead, items(lines.subList(start, lines.size())));
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
        boolean led = index == 0 || lines.get(index - 1).text().endsWith(":");
        return ListLine.read(lines.get(index).text())
                .filter(item -> led || isSeveral(lines.subList(index, lines.size()), item))
                .isPresent();
    }

    private static boolean isSeveral(List<Line> lines, ListLine first) {
        return lines.stream()
                        .flatMap(line -> ListLine.read(line.text()).stream())
                        .filter(first::isLike)
                        .limit(SEVERAL)
                        .count()
                == SEVERAL;
    }

    /** A line without the first one's kind of marker goes on with the item above. */
    private static List<ListLine> items(List<Line> lines) {
        List<List<Line>> items = new ArrayList<>();
        for (Line line : lines) {
            if (items.isEmpty() || isLike(lines.get(0), line)) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).add(line);
        }
        return items.stream()
                .flatMap(item -> ListLine.read(new Block(item).flow()).stream())
                .toList();
    }

    private static boolean isLike(Line first, Line line) {
        Optional<ListLine> kind = ListLine.read(first.text());
        return ListLine.read(line.text())
                .filter(item -> kind.stream().allMatch(item::isLike))
                .isPresent();
    }
}
