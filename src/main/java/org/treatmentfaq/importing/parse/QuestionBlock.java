package org.treatmentfaq.importing.parse;

import java.util.List;

/**
 * A question is a line of its own that ends in a question mark, or two lines of which the second
 * does; one within a paragraph is the author's rhetoric.
 */
final class QuestionBlock {

    /** Two lines that are longer are a paragraph that ends in a question. */
    static final int MAX_LENGTH = 160;

    private QuestionBlock() {}

    static boolean is(Block block) {
        if (!block.isProse() && !block.isTitle()) {
            return false;
        }
        Block words = Heading.words(block);
        String text = Heading.text(block);
        return Line.asks(text)
                && (words.size() == 1 || (words.size() == 2 && isWrapped(words, text)));
    }

    private static boolean isWrapped(Block words, String text) {
        return text.length() <= MAX_LENGTH
                && text.split("[?？؟]", -1).length == 2
                && !words.line(0).endsSentence()
                && List.of("", ListLine.NUMBERED).contains(words.line(0).kind())
                && words.line(1).kind().isEmpty();
    }
}
