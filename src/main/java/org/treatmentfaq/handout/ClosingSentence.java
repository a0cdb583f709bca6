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

    private static final int SEVERAL = 2;

    private ClosingSentence() {}

    static Stream<Block> cut(Block block) {
        List<Line> lines = block.lines();
        int[] items =
                IntStream.range(0, lines.size())
                        .filter(index -> isItem(lines.get(index)))
                        .toArray();
        if (items.length < SEVERAL) {
            return Stream.of(block);
        }
        int below = items[items.length - 1] + 1;
        boolean endsInItems = IntStream.of(items).anyMatch(index -> endsSentence(lines.get(index)));
        return below < lines.size()
                        && !endsInItems
                        && isSentence(lines.subList(below, lines.size()))
                ? block.cutAt(below)
                : Stream.of(block);
    }

    private static boolean isItem(Line line) {
        return ListLine.read(line.text()).isPresent();
    }

    private static boolean isSentence(List<Line> lines) {
        return lines.get(0).text().matches("(?s)\\p{Lu}.*")
                && endsSentence(lines.get(lines.size() - 1));
    }

    private static boolean endsSentence(Line line) {
        return line.text().matches("(?s).*[.!?]");
    }
}
