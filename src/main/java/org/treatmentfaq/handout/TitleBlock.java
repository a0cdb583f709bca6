package org.treatmentfaq.handout;

import java.util.stream.Stream;

/**
 * The first block is the title. Where the introduction follows without a blank line, only its first
 * line is: if it is short and does not read as if it went on.
 */
final class TitleBlock {

    private static final int SHORT = 80;

    /** Longer than any title; an opening paragraph must not become one. */
    private static final int LONGEST = 160;

    private static final String EXPECTED =
            "The first lines must be the treatment's name, for example \"IMS - Intramuscular"
                    + " Stimulation\", followed by a blank line: add them and import again.";

    private TitleBlock() {}

    static Stream<Block> cut(Block block) throws HandoutRefusedException {
        Line first = block.first();
        if (first.asks()) {
            throw new HandoutRefusedException(
                    "no title before the first question in line "
                            + first.number()
                            + ". "
                            + EXPECTED);
        }
        for (int index = 0; index < 2; index++) {
            if (Heading.isUnderlined(block, index)) {
                return block.cutAt(index + 2);
            }
        }
        if (standsAlone(first.text())) {
            return block.cutAt(1);
        }
        if (block.flow().length() > LONGEST) {
            throw new HandoutRefusedException(
                    "no title: line " + first.number() + " begins a paragraph. " + EXPECTED);
        }
        return Stream.of(block);
    }

    static boolean standsAlone(String line) {
        return line.length() <= SHORT && !line.matches(".*[.,;]");
    }
}
