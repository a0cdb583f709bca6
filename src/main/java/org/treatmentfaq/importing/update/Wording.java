package org.treatmentfaq.importing.update;

import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Texts without what only their layout is: how lines are wrapped, and how elements are indented.
 * White space between words counts as one space and never as none: {@code 1 5 mg} and {@code 15 mg}
 * are two doses.
 */
final class Wording {

    /**
     * Elements that begin a line of their own, so that the white space around them is not shown.
     */
    private static final String BLOCKS =
            "p|br|[uo]l|li|blockquote|h[1-6]|table|caption|thead|tbody|tr|t[hd]";

    private static final Pattern BLOCK_TAG =
            Pattern.compile("(?i) ?(</?(?:%s)\\b[^<>]*?) ?(/?>) ?".formatted(BLOCKS));

    private Wording() {}

    /** What to compare of a plain text or of rich text. */
    static String of(String text) {
        return BLOCK_TAG.matcher(WhiteSpace.collapse(text)).replaceAll("$1$2");
    }

    static boolean isSame(String one, String other) {
        return of(one).equals(of(other));
    }
}
