package org.treatmentfaq.importing.parse;

import java.util.regex.Pattern;

/**
 * The forms of page numbers. Digits alone may be an answer: they need more evidence than their
 * form: the edge of a page, or two others.
 */
final class PageNumber {

    static final String REASON = "page number";

    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?iu)[-–—]\\h*#\\h*[-–—]|#\\h?/\\h?#|(?:page|seite|página|pagina|p\\.|s\\.)\\h*[:|]?\\h*#(?:\\h*(?:of|von|sur|de|/)\\h*#)?"
                            .replace("#", "\\d{1,3}"));

    private PageNumber() {}

    static boolean isBare(String text) {
        return text.matches("\\d{1,3}");
    }

    static boolean isLabelled(String text) {
        return LABELLED.matcher(text).matches();
    }
}
