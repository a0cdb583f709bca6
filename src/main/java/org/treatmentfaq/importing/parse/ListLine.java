package org.treatmentfaq.importing.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A line that may begin an item of a list, or be prose that happens to look so; {@link AnswerBlock}
 * tells.
 *
 * <p>Numbers have two digits at most: {@code 2020.} is a year at the end of a sentence.
 */
record ListLine(String marker, String text) {

    /** The kind of all numbers; that of a bullet is the bullet. */
    static final String NUMBERED = "1";

    private static final Pattern FORM =
            Pattern.compile("(?s)([•‣·–*-]|o|\\d{1,2}[.)])%s+(.+)".formatted(WhiteSpace.ANY));

    static Optional<ListLine> read(String line) {
        Matcher form = FORM.matcher(line);
        return form.matches()
                ? Optional.of(new ListLine(form.group(1), form.group(2)))
                : Optional.empty();
    }

    /** A wrapped dash does not continue a list of dots. */
    String kind() {
        return Character.isDigit(marker.charAt(0)) ? NUMBERED : marker;
    }

    boolean isNumber(int number) {
        return marker.substring(0, marker.length() - 1).equals(String.valueOf(number));
    }
}
