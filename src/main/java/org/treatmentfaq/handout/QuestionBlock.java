package org.treatmentfaq.handout;

import java.util.List;
import java.util.stream.Stream;

/**
 * A question is a line of its own that ends in a question mark; one within a paragraph is the
 * author's rhetoric.
 */
final class QuestionBlock {

    private QuestionBlock() {}

    static boolean is(Block block) {
        return block.size() == 1 && block.first().asks();
    }

    /**
     * Separates questions from answers in a handout that has no blank lines between them. A handout
     * with a single question in a line of its own is left as it is: its author knows how.
     */
    static List<Block> cut(List<Block> blocks) {
        if (blocks.stream().anyMatch(QuestionBlock::is)) {
            return blocks;
        }
        return blocks.stream().flatMap(QuestionBlock::cutBelowQuestion).toList();
    }

    private static Stream<Block> cutBelowQuestion(Block block) {
        return block.first().asks() ? block.cutAt(1) : Stream.of(block);
    }
}
