package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.Map;

/**
 * A file as a reader understood it, before its blocks become a FAQ.
 *
 * @param source the text of the file, kept for audit
 * @param lines all lines that are not blank, in the file's order and each with a number of its own
 * @param blocks what they make; a block that a reader takes for a question has that role, the rest
 *     are answers, titles or left out
 * @param furniture why a line is in no block, by its number
 * @param findings what the reader was not sure of
 */
public record Document(
        String source,
        List<Line> lines,
        List<Block> blocks,
        Map<Integer, String> furniture,
        Findings findings) {

    public Document {
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
        furniture = Map.copyOf(furniture);
    }
}
