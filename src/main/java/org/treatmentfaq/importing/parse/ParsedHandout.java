package org.treatmentfaq.importing.parse;

import java.util.List;
import org.treatmentfaq.content.TreatmentFaq;

/**
 * What was understood of a handout.
 *
 * @param faq the content, in the default language only
 * @param lines all lines that are not blank, in the handout's order
 * @param warnings what a person should look at, one sentence each
 */
public record ParsedHandout(TreatmentFaq faq, List<HandoutLine> lines, List<String> warnings) {

    public ParsedHandout {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** The lines that are in no part of the FAQ but its handout. */
    public List<HandoutLine> unplaced() {
        return lines.stream().filter(line -> line.role() == LineRole.UNPLACED).toList();
    }
}
