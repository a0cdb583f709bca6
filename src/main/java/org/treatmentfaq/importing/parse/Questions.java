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

    static List<Block> in(List<Block> runs) {
        List<Block> blocks = runs.stream().flatMap(QuestionMarker::cut).toList();
        if (blocks.stream().noneMatch(QuestionBlock::is)) {
            blocks = blocks.stream().flatMap(Questions::cutAroundQuestions).toList();
        }
        if (blocks.stream().anyMatch(QuestionBlock::is)) {
            return placed(blocks, QuestionBlock::is);
        }
        List<Block> headed = blocks.stream().flatMap(Questions::cutBelowCapitals).toList();
        Set<Block> marked = headings(headed, Heading::isMarked);
        return marked.isEmpty()
                ? placed(blocks, headings(blocks, block -> true)::contains)
                : placed(headed, marked::contains);
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

    /** A block that begins with a question may hold more of them, each after a sentence's end. */
    private static Stream<Block> cutAroundQuestions(Block block) {
        return block.cut(index -> isQuestion(block, index) || isQuestion(block, index - 1));
    }

    private static boolean isQuestion(Block block, int index) {
        Line above = block.line(Math.max(0, index - 1));
        boolean follows = block.line(0).asks() && above.endsSentence() && !above.asks();
        return block.line(index).asks() && (index == 0 || follows);
    }

    private static Stream<Block> cutBelowCapitals(Block block) {
        Block first = block.part(0, 1);
        return block.cutAt(Heading.isMarked(first) && isShort(first) ? 1 : 0);
    }
}
