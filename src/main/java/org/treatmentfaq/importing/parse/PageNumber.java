package org.treatmentfaq.importing.parse;

import java.util.regex.Pattern;

/**
 * The forms of page numbers. Digits alone may be an answer: they need more evidence than their
 * form: the edge of a page, or two others.
 */
final class PageNumber {

    static final String REASON = "page number";

    private static final String NUMBER = "\\d{1,3}";
    private static final Pattern BARE = Pattern.compile(NUMBER);

    /** {@code - 3 -} */
    private static final String BETWEEN_DASHES = "[-–—]\\h*+" + NUMBER + "\\h*+[-–—]";

    /** {@code 3/4} */
    private static final String OF_TOTAL = NUMBER + "\\h?/\\h?" + NUMBER;

    /** {@code Page 3 of 4} */
    private static final String NAMED =
            Patterns.oneOf("page", "seite", "página", "pagina", "p\\.", "s\\.")
                    + "\\h*+[:|]?\\h*+"
                    + NUMBER
                    + Patterns.optional("\\h*+(?:of|von|sur|de|/)\\h*+" + NUMBER);

    private static final Pattern LABELLED =
            Pattern.compile("(?iu)" + Patterns.oneOf(BETWEEN_DASHES, OF_TOTAL, NAMED));

    private PageNumber() {}

    static boolean isBare(String text) {
        return BARE.matcher(text).matches();
    }

    static boolean isLabelled(String text) {
        return LABELLED.matcher(text).matches();
    }
}
