package org.treatmentfaq.handout;

import java.util.List;

/**
 * A question is a line of its own that ends in a question mark, or two lines of which the second
 * does; one within a paragraph is the author's rhetoric.
 */
final class QuestionBlock {

    /** Two lines that are longer are a paragraph that ends in a question. */
    private static final int LONGEST_WRAPPED = 160;

    private QuestionBlock() {}

    static boolean is(Block block) {
        List<Line> words = Heading.words(block);
        return words.size() == 1 ? Line.asks(Heading.text(block)) : isWrapped(words);
    }

    static boolean isWrapped(List<Line> lines) {
        if (lines.size() != 2) {
            return false;
        }
        Line first = lines.get(0);
        String text = new Block(lines).flow();
        return text.length() <= LONGEST_WRAPPED
                && Line.asks(Heading.plain(text))
                && text.chars().filter(character -> "?？؟".indexOf(character) >= 0).count() == 1
                && !first.endsSentence()
                && !ListLine.isBullet(first.text())
                && ListLine.read(lines.get(1).text()).isEmpty();
    }
}
