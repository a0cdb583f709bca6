package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.stream.Collectors;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.text.WhiteSpace;

/**
 * What was understood of a handout.
 *
 * @param faq the content, in the default language only
 * @param lines all lines that are not blank, in the handout's order
 * @param blocks the same as blocks, each with its role
 * @param findings what a person should look at
 */
public record ParsedHandout(
        TreatmentFaq faq, List<HandoutLine> lines, List<Block> blocks, List<Finding> findings) {

    public ParsedHandout {
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /** The findings as one sentence each. */
    public List<String> warnings() {
        return findings.stream().map(Finding::message).toList();
    }

    /** Who reviewed the handout and when, in its own words; empty if it does not say so. */
    public String review() {
        return blocks.stream()
                .filter(Statements::tellsReview)
                .map(Block::joined)
                .map(WhiteSpace::collapse)
                .collect(Collectors.joining(" "));
    }

    /** The lines that are in no part of the FAQ but its handout. */
    public List<HandoutLine> unplaced() {
        return lines.stream().filter(line -> line.role() == LineRole.UNPLACED).toList();
    }
}
