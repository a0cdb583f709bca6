package org.treatmentfaq.handout;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The order of a handout: title, summary, questions with their answers, byline, rights. It gives
 * every block its role.
 *
 * @param questions all blocks, each of one role, and which of them are questions
 * @param firstQuestion index of the first question
 * @param byline index of the first of the bylines, or that of the end if there is none
 * @param end index of the rights block that closes the handout, or the number of blocks
 */
record Outline(Questions questions, int firstQuestion, int byline, int end) {

    /** What may stand between byline and rights: an address, a telephone number, a motto. */
    private static final int LONGEST_BETWEEN = 100;

    static Outline of(List<Block> runs) throws HandoutRefusedException {
        if (runs.isEmpty()) {
            throw new HandoutRefusedException(
                    "nothing but blank lines: put the handout's text in.");
        }
        Questions questions = Questions.in(cut(runs));
        List<Block> blocks = questions.blocks();
        int firstQuestion = first(blocks, 1, questions::has);
        if (firstQuestion == blocks.size()) {
            throw new HandoutRefusedException(
                    "no question found. A question is a line of its own that ends in a question mark,"
                            + " for example \"What is IMS?\", with its answer below: put each question"
                            + " on a line between blank lines and import again.");
        }
        int end = first(blocks, firstQuestion, RightsBlock::is);
        return new Outline(questions, firstQuestion, byline(questions, firstQuestion, end), end);
    }

    List<PlacedBlock> place() {
        List<Block> blocks = questions.blocks();
        return IntStream.range(0, blocks.size())
                .mapToObj(index -> new PlacedBlock(blocks.get(index), role(index)))
                .toList();
    }

    private LineRole role(int index) {
        Block block = questions.blocks().get(index);
        if (index == 0) {
            return LineRole.TITLE;
        }
        if (index < firstQuestion) {
            return roleInFront(index);
        }
        if (index < byline) {
            return questions.has(block) ? LineRole.QUESTION : LineRole.ANSWER;
        }
        if (index == end) {
            return LineRole.RIGHTS;
        }
        return index < end && Byline.is(block) ? LineRole.BYLINE : LineRole.UNPLACED;
    }

    /** A handout may have its rights line at the top; of two, the closing one counts. */
    private LineRole roleInFront(int index) {
        List<Block> blocks = questions.blocks();
        if (Byline.is(blocks.get(index))) {
            return byline == end ? LineRole.BYLINE : LineRole.UNPLACED;
        }
        if (!RightsBlock.is(blocks.get(index))) {
            return LineRole.SUMMARY;
        }
        int top = first(blocks, 1, RightsBlock::is);
        return index == top && end == blocks.size() ? LineRole.RIGHTS : LineRole.UNPLACED;
    }

    private static List<Block> cut(List<Block> runs) throws HandoutRefusedException {
        return Stream.concat(TitleBlock.cut(runs.get(0)), runs.stream().skip(1))
                .flatMap(Heading::cut)
                .flatMap(RightsBlock::cut)
                .flatMap(Byline::cut)
                .toList();
    }

    private static int first(List<Block> blocks, int from, Predicate<Block> rule) {
        return IntStream.range(from, blocks.size())
                .filter(index -> rule.test(blocks.get(index)))
                .findFirst()
                .orElse(blocks.size());
    }

    /** Searched backwards, so that a name within an answer stays there. */
    private static int byline(Questions questions, int firstQuestion, int end) {
        int found = end;
        for (int index = end - 1; index > firstQuestion; index--) {
            Block block = questions.blocks().get(index);
            if (Byline.is(block)) {
                found = index;
                continue;
            }
            boolean closed = end < questions.blocks().size() && found == end;
            if (!closed || block.flow().length() > LONGEST_BETWEEN || questions.has(block)) {
                return found;
            }
        }
        return found;
    }
}
