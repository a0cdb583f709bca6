package org.treatmentfaq.importing.parse;

import static org.treatmentfaq.importing.parse.Finding.Severity.NOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds questions that have no blank lines around them, as copies of web pages and texts of PDF
 * files have them. A question begins after a sentence's end and is a line of its own; several in a
 * row, or those below a colon, are somebody's list.
 */
final class TightQuestions {

    private final List<Block> blocks;
    private final boolean apart;
    private final Findings findings;

    private TightQuestions(List<Block> blocks, Findings findings) {
        this.blocks = blocks;
        this.findings = findings;
        apart = blocks.stream().anyMatch(QuestionBlock::is);
    }

    /** The blocks, with questions as blocks of their own; the first one is the title. */
    static List<Block> cut(List<Block> blocks, Findings findings) {
        TightQuestions tight = new TightQuestions(blocks, findings);
        List<Block> cut = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (index == 0 || !block.isProse() || QuestionBlock.is(block)) {
                cut.add(block);
            } else {
                Set<Integer> starts = tight.starts(index);
                block.cut(starts::contains).forEach(cut::add);
            }
        }
        return cut;
    }

    /** Where questions and what follows them start in a block. */
    private Set<Integer> starts(int index) {
        Block block = blocks.get(index);
        Set<Integer> starts = new TreeSet<>();
        if (block.lines().stream().allMatch(TightQuestions::isQuestion)) {
            for (int line = 0; line < block.size(); line++) {
                starts.add(line);
            }
            return starts;
        }
        boolean firstAsks = block.line(0).asks();
        for (int line = 0; line < block.size(); line++) {
            int size = size(block, line);
            if (size > 0 && isApart(index, line, size, firstAsks)) {
                starts.add(line);
                starts.add(line + size);
                tell(block.line(line), line);
            }
        }
        return starts;
    }

    private static boolean isQuestion(Line line) {
        return line.asks() && beginsLikeQuestion(line) && line.kind().isEmpty();
    }

    private void tell(Line line, int index) {
        if (apart && index > 0) {
            String message = "has no blank line above it; it was taken for a question";
            findings.add("tight-question", NOTE, line, line.text(), message);
        }
    }

    /** How many lines the question that starts there has; 0 if none does. */
    private static int size(Block block, int index) {
        if (!beginsLikeQuestion(block.line(index))) {
            return 0;
        }
        if (block.line(index).asks()) {
            return 1;
        }
        boolean wraps =
                index + 1 < block.size()
                        && Vocabulary.opensQuestion(Heading.plain(block.line(index).text()))
                        && QuestionBlock.is(block.part(index, index + 2))
                        && !beginsLikeQuestion(block.line(index + 1));
        return wraps ? 2 : 0;
    }

    private static boolean beginsLikeQuestion(Line line) {
        String text = Heading.plain(line.text());
        return !text.isEmpty()
                && !Character.isLowerCase(text.codePointAt(0))
                && text.length() <= QuestionBlock.MAX_LENGTH;
    }

    private boolean isApart(int index, int line, int size, boolean firstAsks) {
        Block block = blocks.get(index);
        boolean last = line + size >= block.size();
        boolean followed = last ? isFollowedByText(index) : !block.line(line + size).asks();
        if (line > 0) {
            return followed && isBelowAnEnd(block, line, firstAsks);
        }
        boolean answers = apart && QuestionBlock.is(blocks.get(index - 1));
        return !answers && (followed || !apart);
    }

    /** Where questions have no blank lines, short answers often have no full stop either. */
    private static boolean isBelowAnEnd(Block block, int line, boolean firstAsks) {
        Line above = block.line(line - 1);
        boolean opens = Vocabulary.opensQuestion(Heading.plain(block.line(line).text()));
        boolean ended = above.endsSentence() || (opens && firstAsks);
        return ended && !above.asks() && !above.text().endsWith(":");
    }

    private boolean isFollowedByText(int index) {
        return index + 1 < blocks.size() && !blocks.get(index + 1).line(0).asks();
    }
}
