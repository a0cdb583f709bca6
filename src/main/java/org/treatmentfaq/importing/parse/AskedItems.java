package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.stream.Stream;

/**
 * Questions below a colon are items of what is asked: {@code You will be asked:}, {@code when did
 * it start?}, {@code how long does it last?} Two at least, in lower case.
 */
final class AskedItems {

    private static final int MIN_COUNT = 2;

    private AskedItems() {}

    /** The block, with such a list as a block of its own. */
    static Stream<Block> cut(Block block) {
        for (int lead = 0; lead < block.size() - MIN_COUNT; lead++) {
            int end = lead + 1;
            while (end < block.size() && isItem(block.line(end))) {
                end++;
            }
            if (block.line(lead).text().endsWith(":") && end - lead > MIN_COUNT) {
                Stream<Block> above =
                        Stream.of(block.part(0, lead + 1), list(block, lead + 1, end));
                Stream<Block> below =
                        end < block.size()
                                ? Stream.of(block.part(end, block.size()))
                                : Stream.empty();
                return Stream.concat(above, below).map(piece -> piece.as(block.role()));
            }
            lead = Math.max(lead, end - 2);
        }
        return Stream.of(block);
    }

    private static boolean isItem(Line line) {
        return line.asks()
                && line.kind().isEmpty()
                && Character.isLowerCase(line.text().codePointAt(0));
    }

    private static Block list(Block block, int from, int end) {
        List<Line> lines = block.lines().subList(from, end);
        List<Form.Item> items =
                lines.stream()
                        .map(line -> new Form.Item(List.of(new Block(List.of(line)))))
                        .toList();
        return new Block(new Form.Items(false, 1, items), lines);
    }
}
