package org.treatmentfaq.importing.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings that count on where the questions' numbers do: {@code 1. What is it?}, {@code 2. Before
 * the visit}, {@code 3. Does it hurt?} Only some of them ask.
 */
final class NumberedHeadings {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.)]\\h+\\S.*");

    /** How many numbered questions above speak for a heading that ends the count. */
    private static final int MIN_ASKED = 2;

    private NumberedHeadings() {}

    /** The blocks that are such headings. */
    static Set<Block> in(List<Block> blocks) {
        int[] below = askedBelow(blocks);
        Set<Block> headings = new HashSet<>();
        int last = 0;
        int asked = 0;
        for (int index = 1; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            int number = number(block);
            if (number > 0 && QuestionBlock.is(block)) {
                last = number;
                asked++;
            } else if (number == last + 1
                    && (below[index] > number || (below[index] == 0 && asked >= MIN_ASKED))
                    && isHeading(block)
                    && index + 1 < blocks.size()) {
                headings.add(block);
                last = number;
            }
        }
        return headings;
    }

    /** The number of the next question below each block; 0 if there is none. */
    private static int[] askedBelow(List<Block> blocks) {
        int[] below = new int[blocks.size()];
        for (int index = blocks.size() - 1; index > 0; index--) {
            int number = QuestionBlock.is(blocks.get(index)) ? number(blocks.get(index)) : 0;
            below[index - 1] = number > 0 ? number : below[index];
        }
        return below;
    }

    private static boolean isHeading(Block block) {
        return block.isProse() && block.size() == 1 && TitleBlock.standsAlone(block.line(0));
    }

    private static int number(Block block) {
        Matcher form = NUMBER.matcher(Heading.plain(block.line(0).text()));
        return form.matches() ? Integer.parseInt(form.group(1)) : 0;
    }
}
