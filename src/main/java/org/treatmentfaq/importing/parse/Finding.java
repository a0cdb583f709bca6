package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.Locale;

/**
 * What a person should know about how a handout was read.
 *
 * @param kind a name for all findings of its kind, for example {@code two-columns}
 * @param lines numbers of the lines it is about; empty if it is about the whole
 * @param message one sentence that names the line and what to do
 */
public record Finding(String kind, Severity severity, List<Integer> lines, String message) {

    /** How much it matters. */
    public enum Severity {
        /** Something was decided that is hardly ever wrong. */
        NOTE,
        /** Look at it. */
        DOUBT,
        /** The meaning may have changed: nothing is stored unless the kind is accepted. */
        STOP;

        /** The name as reports print it, for example {@code doubt}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        lines = List.copyOf(lines);
    }

    /** Whether it keeps the FAQ from being stored. */
    public boolean stops() {
        return severity == Severity.STOP;
    }
}
