package org.treatmentfaq.importing.parse;

import static org.treatmentfaq.importing.parse.Finding.Severity.DOUBT;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that stayed in the text and may be questions or headings. */
record Possible(Findings findings) {

    private static final int MAX_HEADING = 60;

    private static final String QUESTION =
            "ends in a question mark and stayed in the text; put blank lines around it if it is a"
                    + " question";
    private static final String FIRST =
            "was left in the answer; put a blank line below it if it is a question";
    private static final String HEADING =
            "stayed in the answer and may be a heading; put a question mark behind it if it is a"
                    + " question";

    private static final Pattern CAPITAL = Pattern.compile("[\"“„«(]?\\p{Lu}.*");

    /** Where the file itself says what is a heading, no other line is one. */
    void of(List<Block> blocks) {
        boolean declared = blocks.stream().anyMatch(Block::isTitle);
        for (int index = 1; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (block.isProse() && (block.is(LineRole.ANSWER) || block.is(LineRole.SUMMARY))) {
                ofBlock(block, blocks.get(index - 1), isFollowed(blocks, index), declared);
            }
        }
    }

    private static boolean isFollowed(List<Block> blocks, int index) {
        return index + 1 < blocks.size() && blocks.get(index + 1).is(LineRole.ANSWER);
    }

    private void ofBlock(Block block, Block above, boolean followed, boolean declared) {
        for (int index = 0; index < block.size(); index++) {
            Line line = block.line(index);
            boolean first = index == 0 && block.size() > 1 && block.is(LineRole.ANSWER);
            if (line.asks()) {
                findings.add(
                        "possible-question", DOUBT, line, line.text(), first ? FIRST : QUESTION);
            } else if (!declared && isHeading(line) && isApart(block, index, above, followed)) {
                findings.add("possible-heading", DOUBT, line, line.text(), HEADING);
            }
        }
    }

    /** Between blank lines, or between the ends of sentences. */
    private static boolean isApart(Block block, int index, Block above, boolean followed) {
        boolean answers = block.is(LineRole.ANSWER);
        if (block.size() == 1) {
            return answers && above.is(LineRole.ANSWER) && followed;
        }
        boolean open =
                index == 0 ? above.is(LineRole.ANSWER) : block.line(index - 1).endsSentence();
        boolean goesOn =
                index + 1 < block.size()
                        && CAPITAL.matcher(block.line(index + 1).text()).matches()
                        && block.line(index + 1).text().length()
                                > block.line(index).text().length();
        return answers && open && goesOn && above.line(above.size() - 1).endsSentence();
    }

    private static boolean isHeading(Line line) {
        return line.text().length() <= MAX_HEADING
                && !line.endsSentence()
                && line.kind().isEmpty()
                && CAPITAL.matcher(line.text()).matches()
                && !Imprint.isOrganisation(line)
                && Byline.read(line).isEmpty();
    }
}
