package org.treatmentfaq.importing.parse;

import static org.treatmentfaq.importing.parse.LineRole.ANSWER;
import static org.treatmentfaq.importing.parse.LineRole.QUESTION;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells the questions of a handout from everything else, which is an answer for now. A handout has
 * one form of them: lines of their own, or lines above their answers, or headings; the next is
 * looked for only where the one before is not found.
 */
final class Questions {

    private static final int MAX_HEADING = 60;

    private Questions() {}

    static List<Block> in(List<Block> runs, Findings findings) {
        List<Block> pairs = runs.stream().flatMap(QuestionMarker::cut).toList();
        List<Block> headed = pairs.stream().flatMap(Questions::cutAroundSafety).toList();
        List<Block> tight = TightQuestions.cut(headed, findings);
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
        return headings(blocks);
    }

    /** Where nothing asks: marked headings, or short lines, or lines that end in a colon. */
    private static List<Block> headings(List<Block> blocks) {
        List<Block> headed = blocks.stream().flatMap(Questions::cutBelowCapitals).toList();
        Set<Block> marked = headings(headed, Heading::isMarked);
        if (!marked.isEmpty()) {
            return placed(headed, marked::contains);
        }
        Set<Block> plain = headings(blocks, block -> true);
        if (!plain.isEmpty()) {
            return placed(blocks, plain::contains);
        }
        List<Block> cut = blocks.stream().flatMap(Questions::cutBelowColon).toList();
        long colons = cut.stream().skip(1).filter(Questions::isColonHeading).count();
        return placed(cut, block -> colons > 1 && isColonHeading(block));
    }

    /** Headings between questions; capitals alone may be a warning. */
    private static Set<Block> marked(List<Block> blocks) {
        Set<Block> marked = new HashSet<>();
        for (int index = 1; index < blocks.size() - 1; index++) {
            Block block = blocks.get(index);
            boolean text = !Heading.plain(block.joined()).equals(block.joined());
            boolean safety =
                    block.isProse() && block.size() == 1 && Safety.isHeading(block.line(0));
            boolean underlined = Heading.words(block).size() < block.size();
            if ((((text || underlined) && isShort(block)) || safety)
                    && !QuestionBlock.is(blocks.get(index + 1))) {
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

    /** A heading above advice on safety never runs into the text around it. */
    private static Stream<Block> cutAroundSafety(Block block) {
        return block.isProse()
                ? block.cut(index -> isSafety(block, index) || isSafety(block, index - 1))
                : Stream.of(block);
    }

    private static boolean isSafety(Block block, int index) {
        Line line = block.line(index);
        boolean apart = index == 0 || block.line(index - 1).endsSentence();
        boolean capitals = line.text().equals(line.text().toUpperCase(Locale.ROOT));
        boolean marked = line.text().endsWith(":") || capitals;
        return apart && marked && index + 1 < block.size() && Safety.isHeading(line);
    }

    private static Stream<Block> cutBelowColon(Block block) {
        return block.cutAt(isColon(block) && block.size() > 1 ? 1 : 0);
    }

    private static boolean isColonHeading(Block block) {
        return block.size() == 1 && isColon(block);
    }

    private static boolean isColon(Block block) {
        Line line = block.line(0);
        return block.isProse()
                && line.text().endsWith(":")
                && line.text().length() <= MAX_HEADING
                && Character.isUpperCase(line.text().codePointAt(0));
    }

    private static Stream<Block> cutBelowCapitals(Block block) {
        Block first = block.part(0, 1);
        return block.cutAt(Heading.isMarked(first) && isShort(first) ? 1 : 0);
    }
}
