package org.treatmentfaq.handout;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence right below the last item of a list ("Call us when in doubt.") closes the answer. As a
 * part of that item it would say something else. Items that are sentences themselves give no such
 * hint, so there it stays with the item.
 */
final class ClosingSentence {

    private ClosingSentence() {}

    static Stream<Block> cut(Block block) {
        List<Integer> items =
                IntStream.range(0, block.size())
                        .filter(index -> ListLine.read(block.line(index).text()).isPresent())
                        .boxed()
                        .toList();
        if (items.size() < 2
                || items.stream()
                        .anyMatch(item -> block.line(item).text().matches("(?s).*[.!?]"))) {
            return Stream.of(block);
        }
        int below = items.get(items.size() - 1) + 1;
        boolean closes = block.part(below, block.size()).flow().matches("(?s)\\p{Lu}.*[.!?]");
        return block.cutAt(closes ? below : 0);
    }
}
