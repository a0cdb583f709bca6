package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence right below the last item of a list ("Call us when in doubt.") closes the answer. As a
 * part of that item it would say something else. Items that are sentences themselves give no such
 * hint, so there it stays with the item.
 */
final class ClosingSentence {

    private ClosingSentence() {}

    static Stream<Block> cut(Block block) {
        List<Line> items = block.lines().stream().filter(line -> !line.kind().isEmpty()).toList();
        boolean sentences = items.stream().anyMatch(item -> item.text().matches("(?s).*[.!?]"));
        if (items.size() < 2 || sentences) {
            return Stream.of(block);
        }
        int below = block.lines().indexOf(items.get(items.size() - 1)) + 1;
        String rest = block.part(below, block.size()).joined();
        return block.cutAt(rest.matches("(?s)\\p{Lu}.*[.!?]") ? below : 0);
    }
}
