package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The order of a handout: title, summary, questions with their answers, bylines, rights. It gives
 * every block its role.
 *
 * @param questions index of the first question
 * @param bylines index of the first of the closing bylines, or that of the end if there is none
 * @param end index of the rights block that closes the handout, or the number of blocks
 */
record Outline(List<Block> blocks, int questions, int bylines, int end) {

    /** What may stand between byline and rights: an address, a telephone number, a motto. */
    private static final int MAX_BETWEEN = 100;

    private static final String NO_QUESTION =
            "no question found. A question is a line of its own that ends in a question mark,"
                    + " for example \"What is IMS?\", with its answer below: put each question"
                    + " on a line between blank lines and import again.";

    /**
     * The blocks with their roles.
     *
     * @param blocks in the handout's order, the title first; the questions have their role already
     */
    static List<Block> place(List<Block> blocks) throws HandoutRefusedException {
        int title = first(blocks, 0, block -> block.is(LineRole.TITLE)) % blocks.size();
        int questions = first(blocks, title + 1, block -> block.is(LineRole.QUESTION));
        if (questions >= blocks.size()) {
            throw new HandoutRefusedException(NO_QUESTION);
        }
        int end = first(blocks, questions + 1, Outline::isRights);
        int bylines = Math.min(bylines(blocks, questions, end), imprint(blocks, end));
        Outline outline = new Outline(blocks, questions, bylines, end);
        List<Block> placed = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (block.is(LineRole.FURNITURE)) {
                placed.add(block);
            } else {
                placed.add(block.as(index == title ? LineRole.TITLE : outline.role(index)));
            }
        }
        return placed;
    }

    private static boolean isRights(Block block) {
        return !block.is(LineRole.FURNITURE) && RightsBlock.is(block);
    }

    private LineRole role(int index) {
        Block block = blocks.get(index);
        if (index < questions) {
            return block.is(LineRole.UNPLACED) ? LineRole.UNPLACED : roleInFront(block);
        }
        if (block.is(LineRole.UNPLACED)) {
            return roleBehind(index);
        }
        return index < bylines ? block.role() : roleBehind(index);
    }

    /** A handout may have its rights line at the top; of two, the closing one counts. */
    private LineRole roleInFront(Block block) {
        if (Byline.read(block).isPresent()) {
            return LineRole.BYLINE;
        }
        if (block.isProse() && block.size() == 1 && Imprint.isDated(block.line(0))) {
            return LineRole.REVIEW;
        }
        if (isImprintInFront(block)) {
            return LineRole.UNPLACED;
        }
        if (!RightsBlock.is(block)) {
            return LineRole.SUMMARY;
        }
        return end == blocks.size() ? LineRole.RIGHTS : LineRole.UNPLACED;
    }

    private LineRole roleBehind(int index) {
        if (index == end) {
            return LineRole.RIGHTS;
        }
        Block block = blocks.get(index);
        if (index < end && Byline.read(block).isPresent()) {
            return LineRole.BYLINE;
        }
        if (!block.isProse()) {
            return LineRole.UNPLACED;
        }
        if (block.size() == 1 && Imprint.isDated(block.line(0))) {
            return LineRole.REVIEW;
        }
        boolean lists = Imprint.isSources(block.line(0)) && block.size() > 1;
        return lists ? LineRole.SOURCES : LineRole.UNPLACED;
    }

    /** A short line that no rule knows, with lines of an imprint above and below. */
    private static boolean isWithinImprint(List<Block> blocks, int index, int found) {
        Block block = blocks.get(index);
        return found == index + 1
                && found < blocks.size()
                && block.isProse()
                && block.size() == 1
                && Imprint.isShort(block.line(0))
                && Imprint.is(blocks.get(index - 1))
                && !blocks.get(index - 1).is(LineRole.QUESTION);
    }

    /** Who publishes the leaflet, as the lines right below the title say it. */
    private static boolean isImprintInFront(Block block) {
        return block.isProse() && block.lines().stream().allMatch(Imprint::isOrganisation);
    }

    /**
     * Index of the first block from which on none is text; the first block of an answer always is.
     */
    private static int imprint(List<Block> blocks, int end) {
        int found = end;
        for (int index = end - 1; index > 1; index--) {
            Block block = blocks.get(index);
            boolean known = block.is(LineRole.FURNITURE) || block.is(LineRole.UNPLACED);
            boolean answers = blocks.get(index - 1).is(LineRole.QUESTION);
            boolean text = !Imprint.is(block) && !isWithinImprint(blocks, index, found);
            if (!known && (block.is(LineRole.QUESTION) || answers || text)) {
                return found;
            }
            found = index;
        }
        return found;
    }

    /** Searched backwards, so that a name within an answer stays there. */
    private static int bylines(List<Block> blocks, int questions, int end) {
        int found = end;
        for (int index = end - 1; index > questions; index--) {
            if (Byline.read(blocks.get(index)).isPresent()) {
                found = index;
            } else if (found < end || end == blocks.size() || !isBetween(blocks.get(index))) {
                return found;
            }
        }
        return found;
    }

    private static boolean isBetween(Block block) {
        return block.is(LineRole.ANSWER) && block.joined().length() <= MAX_BETWEEN;
    }

    private static int first(List<Block> blocks, int from, Predicate<Block> rule) {
        return from + (int) blocks.stream().skip(from).takeWhile(rule.negate()).count();
    }
}
