package org.treatmentfaq.handout;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The order of a handout: title, summary, questions with their answers, byline, rights. It gives
 * every block its role.
 *
 * @param blocks each of one role
 * @param firstQuestion index of the first question
 * @param byline index of the byline, or that of the end if there is none
 * @param end index of the rights block that closes the handout, or the number of blocks
 */
record Outline(List<Block> blocks, int firstQuestion, int byline, int end) {

    /** What may stand between byline and rights: an address, a telephone number, a motto. */
    private static final int LONGEST_BETWEEN = 100;

    static Outline of(String text) throws HandoutRefusedException {
        List<Block> blocks = cut(Block.in(text));
        int firstQuestion = first(blocks, 1, QuestionBlock::is);
        if (firstQuestion == blocks.size()) {
            throw new HandoutRefusedException(
                    "no question found. A question is a line of its own that ends in a question mark,"
                            + " for example \"What is IMS?\", with its answer below: put each question"
                            + " on a line between blank lines and import again.");
        }
        int end = first(blocks, firstQuestion, RightsBlock::is);
        return new Outline(blocks, firstQuestion, byline(blocks, firstQuestion, end), end);
    }

    List<PlacedBlock> place() {
        return IntStream.range(0, blocks.size())
                .mapToObj(index -> new PlacedBlock(blocks.get(index), role(index)))
                .toList();
    }

    private LineRole role(int index) {
        if (index == 0) {
            return LineRole.TITLE;
        }
        if (index < firstQuestion) {
            return roleInFront(index);
        }
        if (index < byline) {
            return QuestionBlock.is(blocks.get(index)) ? LineRole.QUESTION : LineRole.ANSWER;
        }
        if (index == end) {
            return LineRole.RIGHTS;
        }
        return index == byline ? LineRole.BYLINE : LineRole.UNPLACED;
    }

    /** A handout may have its rights line at the top; of two, the closing one counts. */
    private LineRole roleInFront(int index) {
        if (!RightsBlock.is(blocks.get(index))) {
            return LineRole.SUMMARY;
        }
        int top = first(blocks, 1, RightsBlock::is);
        return index == top && end == blocks.size() ? LineRole.RIGHTS : LineRole.UNPLACED;
    }

    private static List<Block> cut(List<Block> runs) throws HandoutRefusedException {
        if (runs.isEmpty()) {
            throw new HandoutRefusedException(
                    "nothing but blank lines: put the handout's text in.");
        }
        List<Block> blocks =
                Stream.concat(TitleBlock.cut(runs.get(0)), runs.stream().skip(1))
                        .flatMap(RightsBlock::cut)
                        .toList();
        return QuestionBlock.cut(blocks);
    }

    private static int first(List<Block> blocks, int from, Predicate<Block> rule) {
        return IntStream.range(from, blocks.size())
                .filter(index -> rule.test(blocks.get(index)))
                .findFirst()
                .orElse(blocks.size());
    }

    /** Searched backwards, so that a name within an answer stays there. */
    private static int byline(List<Block> blocks, int firstQuestion, int end) {
        boolean closed = end < blocks.size();
        for (int index = end - 1; index > firstQuestion; index--) {
            Block block = blocks.get(index);
            if (Byline.read(block).isPresent()) {
                return index;
            }
            boolean between = closed && block.flow().length() <= LONGEST_BETWEEN;
            if (!between || QuestionBlock.is(block)) {
                return end;
            }
        }
        return end;
    }
}
