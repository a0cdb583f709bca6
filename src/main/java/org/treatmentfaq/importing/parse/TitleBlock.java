package org.treatmentfaq.importing.parse;

import java.util.stream.Stream;

/**
 * The first block is the title. Where the introduction follows without a blank line, only its first
 * line is: if it is short and does not read as if it went on.
 */
final class TitleBlock {

    private static final int MAX_LENGTH_ALONE = 80;

    /** Longer than any title; an opening paragraph must not become one. */
    private static final int MAX_LENGTH = 160;

    private static final String REFUSAL =
            "no title%s. The first lines must be the treatment's name, for example"
                    + " \"IMS - Intramuscular Stimulation\", followed by a blank line: add them and"
                    + " import again.";

    private TitleBlock() {}

    static Stream<Block> cut(Block block) throws HandoutRefusedException {
        if (block.line(0).asks()) {
            throw refusal(" before the first question in line " + block.line(0).number());
        }
        int underlined =
                Heading.isUnderlined(block, 0) ? 2 : Heading.isUnderlined(block, 1) ? 3 : 0;
        int whole = standsAlone(block.line(0)) ? 1 : block.size();
        int size = underlined > 0 ? underlined : whole;
        if (block.part(0, size).joined().length() > MAX_LENGTH) {
            throw refusal(": line " + block.line(0).number() + " begins a paragraph");
        }
        return block.cutAt(size);
    }

    private static HandoutRefusedException refusal(String problem) {
        return new HandoutRefusedException(REFUSAL.formatted(problem));
    }

    static boolean standsAlone(Line line) {
        return line.text().length() <= MAX_LENGTH_ALONE
                && !line.endsSentence()
                && !line.text().endsWith(",");
    }
}
