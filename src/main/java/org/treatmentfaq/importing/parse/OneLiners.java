package org.treatmentfaq.importing.parse;

import static org.treatmentfaq.importing.parse.Finding.Severity.NOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Questions with their answers on the same line, {@code What is it? A cold pack.} One may be
 * rhetoric; two at the beginnings of paragraphs are the handout's way, if it has no other.
 */
final class OneLiners {

    private static final int MIN_COUNT = 2;

    private static final Pattern FORM =
            Pattern.compile(
                    "([^?？؟.!:;]{2,%d}+[?？؟])%s++[^\\p{Ll}%s].*+"
                            .formatted(
                                    QuestionBlock.MAX_LENGTH,
                                    WhiteSpace.ANY,
                                    WhiteSpace.CHARACTERS));

    private OneLiners() {}

    /** The blocks, with questions and answers apart; the first one is the title. */
    static List<Block> cut(List<Block> blocks, Findings findings) {
        long count = blocks.stream().skip(1).filter(OneLiners::is).count();
        if (count < MIN_COUNT || blocks.stream().anyMatch(QuestionBlock::is)) {
            return blocks;
        }
        List<Block> cut = new ArrayList<>(blocks.subList(0, 1));
        for (Block block : blocks.subList(1, blocks.size())) {
            block.cut(index -> is(block, index)).forEach(piece -> cut.addAll(apart(piece)));
        }
        String message = count + " lines hold a question and its answer; they were taken apart";
        findings.add("one-line", NOTE, message);
        return cut;
    }

    static boolean is(Block block) {
        return is(block, 0);
    }

    private static boolean is(Block block, int index) {
        boolean ended = index == 0 || block.line(index - 1).endsSentence();
        String text = block.line(index).text();
        return ended && block.isProse() && asks(text);
    }

    private static boolean asks(String text) {
        return Vocabulary.opensQuestion(text) && FORM.matcher(text).matches();
    }

    private static List<Block> apart(Block piece) {
        Line line = piece.line(0);
        Matcher form = FORM.matcher(line.text());
        if (!asks(line.text()) || !form.matches()) {
            return List.of(piece);
        }
        int end = form.end(1);
        Line question = line.upTo(end);
        int start = end + line.text().substring(end).length();
        start -= WhiteSpace.strip(line.text().substring(end)).length();
        List<Line> rest = new ArrayList<>(piece.lines());
        rest.set(0, line.from(start));
        return List.of(new Block(List.of(question)), new Block(rest));
    }
}
