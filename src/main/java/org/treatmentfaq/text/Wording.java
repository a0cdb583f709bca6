package org.treatmentfaq.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Whether texts look the same to a reader. Stateless. */
public final class Wording {

    /** The minus sign is none to Unicode. */
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

    private Wording() {}

    /**
     * Whether two lines say the same, although one of them was typed with other white space, normal
     * form, capitals or dashes, or has soft hyphens.
     */
    public static boolean isSame(String one, String other) {
        return plain(one).equalsIgnoreCase(plain(other));
    }

    /** Compatibility forms stay as they are: a power is no digit. */
    private static String plain(String text) {
        String visible = WhiteSpace.collapse(WhiteSpace.removeInvisible(text));
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return DASH.matcher(composed).replaceAll("-");
    }
}
