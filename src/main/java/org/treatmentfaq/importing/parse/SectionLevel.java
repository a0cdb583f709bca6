package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which headings of a document are its questions: those of the level where most ask; if none does,
 * those of the highest level with text of their own.
 */
final class SectionLevel {

    private static final int MAX_LEVEL = 6;

    private SectionLevel() {}

    /** The level of the headings that are questions; 0 if there are none. */
    static int of(List<Block> blocks, int title) {
        int most = 0;
        long mostAsked = 0;
        int first = 0;
        for (int level = MAX_LEVEL; level > 0; level--) {
            List<Integer> headings = headings(blocks, title, level);
            long asked =
                    headings.stream().filter(index -> QuestionBlock.is(blocks.get(index))).count();
            if (asked > 0 && asked >= mostAsked) {
                most = level;
                mostAsked = asked;
            }
            long own = headings.stream().filter(index -> hasText(blocks, index)).count();
            first = !headings.isEmpty() && own * 2 >= headings.size() ? level : first;
        }
        return most > 0 ? most : first;
    }

    private static List<Integer> headings(List<Block> blocks, int title, int level) {
        return IntStream.range(title + 1, blocks.size())
                .filter(index -> blocks.get(index).level() == level)
                .filter(index -> !blocks.get(index).is(LineRole.FURNITURE))
                .boxed()
                .toList();
    }

    /** Whether something else than a heading follows. */
    static boolean hasText(List<Block> blocks, int index) {
        for (int below = index + 1; below < blocks.size(); below++) {
            if (!blocks.get(below).is(LineRole.FURNITURE)) {
                return !blocks.get(below).isTitle();
            }
        }
        return false;
    }
}
