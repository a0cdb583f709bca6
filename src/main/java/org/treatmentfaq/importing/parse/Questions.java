package org.treatmentfaq.importing.parse;

import static org.treatmentfaq.importing.parse.LineRole.ANSWER;
import static org.treatmentfaq.importing.parse.LineRole.QUESTION;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells the questions of a handout from everything else, which is an answer for now. A handout has
 * one form of them: lines of their own, or lines above their answers, or headings; the next is
 * looked for only where the one before is not found.
 */
final class Questions {

    private Questions() {}

    static List<Block> in(List<Block> runs, Findings findings) {
        List<Block> pairs = runs.stream().flatMap(QuestionMarker::cut).toList();
        List<Block> tight = TightQuestions.cut(pairs, findings);
        List<Block> blocks = OneLiners.cut(tight, findings);
        if (blocks.stream().anyMatch(QuestionBlock::is)) {
            Set<Block> numbered = NumberedHeadings.in(blocks);
            Set<Block> marked = marked(blocks);
            return placed(
                    blocks,
                    block ->
                            QuestionBlock.is(block)
                                    || numbered.contains(block)
                                    || marked.contains(block));
        }
        List<Block> headed = blocks.stream().flatMap(Questions::cutBelowCapitals).toList();
        Set<Block> marked = headings(headed, Heading::isMarked);
        return marked.isEmpty()
                ? placed(blocks, headings(blocks, block -> true)::contains)
                : placed(headed, marked::contains);
    }

    /** Headings between questions; capitals alone may be a warning. */
    private static Set<Block> marked(List<Block> blocks) {
        Set<Block> marked = new HashSet<>();
        for (int index = 1; index < blocks.size() - 1; index++) {
            Block block = blocks.get(index);
            boolean text = !Heading.plain(block.joined()).equals(block.joined());
            boolean underlined = Heading.words(block).size() < block.size();
            if ((text || underlined) && isShort(block) && !QuestionBlock.is(blocks.get(index + 1))) {
                marked.add(block);
            }
        }
        return marked;
    }

    private static List<Block> placed(List<Block> blocks, Predicate<Block> rule) {
        return blocks.stream().map(each -> each.as(rule.test(each) ? QUESTION : ANSWER)).toList();
    }

    /**
     * Short lines, each above something that is none; the first is the title. A single one may be
     * anything, several are the handout's way.
     */
    private static Set<Block> headings(List<Block> blocks, Predicate<Block> rule) {
        Set<Block> headings = new HashSet<>();
        for (int index = 1; index < blocks.size() - 1; index++) {
            Block block = blocks.get(index);
            if (rule.test(block) && isShort(block) && !isShort(blocks.get(index + 1))) {
                headings.add(block);
            }
        }
        return headings.size() < 2 ? Set.of() : headings;
    }

    private static boolean isShort(Block block) {
        return Heading.words(block).size() == 1
                && TitleBlock.standsAlone(block.line(0))
                && block.line(0).kind().isEmpty()
                && Byline.read(block).isEmpty()
                && !RightsBlock.is(block);
    }

    private static Stream<Block> cutBelowCapitals(Block block) {
        Block first = block.part(0, 1);
        return block.cutAt(Heading.isMarked(first) && isShort(first) ? 1 : 0);
    }
}
