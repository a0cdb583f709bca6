package org.treatmentfaq.handout;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which blocks of a handout are its questions. A handout has one form of them: lines of their own,
 * or lines above their answers, or headings; the next is looked for only where the one before is
 * not found.
 *
 * @param blocks the handout's, questions apart from answers
 * @param lines numbers of the lines that begin a question
 * @param areHeadings whether no question ends in a question mark
 */
record Questions(List<Block> blocks, Set<Integer> lines, boolean areHeadings) {

    private static final int SHORT = 60;
    private static final int FEW_WORDS = 8;
    private static final int SEVERAL = 2;

    static Questions in(List<Block> runs) {
        List<Block> blocks = cut(runs, QuestionMarker::cut);
        if (blocks.stream().noneMatch(QuestionBlock::is)) {
            blocks = cut(blocks, Questions::cutAroundQuestions);
        }
        if (blocks.stream().anyMatch(QuestionBlock::is)) {
            return of(blocks, QuestionBlock::is, false);
        }
        List<Block> headed = cut(blocks, Questions::cutBelowCapitals);
        Questions marked = headings(headed, Heading::isMarked);
        return marked.lines().size() < SEVERAL ? headings(blocks, block -> true) : marked;
    }

    boolean has(Block block) {
        return lines.contains(block.first().number());
    }

    private static List<Block> cut(List<Block> blocks, Cut rule) {
        return blocks.stream().flatMap(rule::pieces).toList();
    }

    private interface Cut {
        Stream<Block> pieces(Block block);
    }

    private static Questions of(List<Block> blocks, Predicate<Block> rule, boolean areHeadings) {
        return new Questions(
                blocks,
                blocks.stream()
                        .skip(1)
                        .filter(rule)
                        .map(block -> block.first().number())
                        .collect(Collectors.toSet()),
                areHeadings);
    }

    /** A single short line may be anything, several are the handout's way. */
    private static Questions headings(List<Block> blocks, Predicate<Block> rule) {
        Predicate<Block> both = rule.and(Questions::isShort);
        Set<Block> headings =
                IntStream.range(1, blocks.size() - 1)
                        .filter(index -> both.test(blocks.get(index)))
                        .filter(index -> !isShort(blocks.get(index + 1)))
                        .mapToObj(blocks::get)
                        .collect(Collectors.toSet());
        return of(blocks, block -> headings.size() >= SEVERAL && headings.contains(block), true);
    }

    private static boolean isShort(Block block) {
        String text = Heading.words(block).size() == 1 ? Heading.text(block) : "";
        return !text.isEmpty()
                && text.length() <= SHORT
                && WhiteSpace.words(text).length <= FEW_WORDS
                && !block.first().endsSentence()
                && !text.endsWith(",")
                && ListLine.read(text).isEmpty()
                && Byline.read(block).isEmpty()
                && !RightsBlock.is(block);
    }

    /** A block that begins with a question may hold more of them, each after a sentence's end. */
    private static Stream<Block> cutAroundQuestions(Block block) {
        return block.cut(index -> isQuestion(block, index) || isQuestion(block, index - 1));
    }

    private static boolean isQuestion(Block block, int index) {
        List<Line> lines = block.lines();
        return lines.get(index).asks()
                && (index == 0
                        || (lines.get(0).asks()
                                && lines.get(index - 1).endsSentence()
                                && !lines.get(index - 1).asks()));
    }

    private static Stream<Block> cutBelowCapitals(Block block) {
        Block first = new Block(block.lines().subList(0, 1));
        return Heading.isMarked(first) && isShort(first) ? block.cutAt(1) : Stream.of(block);
    }
}
