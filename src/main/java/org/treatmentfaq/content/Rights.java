package org.treatmentfaq.content;

import org.jspecify.annotations.Nullable;

/**
 * Who owns the text of a FAQ.
 *
 * @param year the copyright year, null if unknown
 * @param holder for example {@code Infinity Physiotherapy}; empty if unknown
 * @param statement the rights line as the handout has it, word for word; this is what readers see
 */
public record Rights(@Nullable Integer year, String holder, String statement) {

    public static final Rights NONE = new Rights(null, "", "");
}
