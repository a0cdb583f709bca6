package org.treatmentfaq.importing.parse;

import java.util.List;

/**
 * A block of an answer: prose, or a list with the prose that leads to it.
 *
 * @param verbatim the whole block as prose, for a list that turns out to be none
 * @param lead empty if the list begins the block
 * @param items empty if the block is prose
 */
record AnswerBlock(String verbatim, String lead, List<ListLine> items) {

    static AnswerBlock of(Block block) {
        List<String> kinds = block.lines().stream().map(Line::kind).toList();
        int start = 0;
        while (start < block.size() && !startsList(block, kinds, start)) {
            start++;
        }
        Block list = block.part(start, block.size());
        return new AnswerBlock(block.joined(), block.part(0, start).joined(), items(list));
    }

    /** Whether the items go on where another block's stop. */
    boolean continues(AnswerBlock other) {
        return !items.isEmpty()
                && !other.items.isEmpty()
                && lead.isEmpty()
                && isNumbered() == other.isNumbered()
                && !items.get(0).isNumber(1);
    }

    boolean isNumbered() {
        return items.get(0).kind().equals(ListLine.NUMBERED);
    }

    /** Within a block one marker may be a wrapped dash; a second one or a colon makes it a list. */
    private static boolean startsList(Block block, List<String> kinds, int index) {
        String kind = kinds.get(index);
        boolean led = index == 0 || block.line(index - 1).text().endsWith(":");
        return !kind.isEmpty() && (led || kinds.lastIndexOf(kind) > index);
    }

    /** A line without the first one's kind of marker goes on with the item above. */
    private static List<ListLine> items(Block list) {
        return list.cut(index -> list.line(index).kind().equals(list.line(0).kind()))
                .flatMap(item -> ListLine.read(item.joined()).stream())
                .toList();
    }
}
