package org.treatmentfaq.handout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may begin an item of a list, or be prose that happens to look so; {@link AnswerBlock}
 * tells.
 *
 * <p>Numbers have two digits at most: {@code 2020.} is a year at the end of a sentence.
 */
record ListLine(String marker, String text) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<marker>[•‣·–*-]|o|\\d{1,2}[.)])%s+(?<text>.+)".formatted(WhiteSpace.ANY),
                    Pattern.DOTALL);

    static Optional<ListLine> read(String line) {
        Matcher form = FORM.matcher(line);
        return form.matches()
                ? Optional.of(new ListLine(form.group("marker"), form.group("text")))
                : Optional.empty();
    }

    boolean isNumbered() {
        return Character.isDigit(marker.charAt(0));
    }

    int number() {
        return Integer.parseInt(marker.substring(0, marker.length() - 1));
    }

    static boolean isBullet(String line) {
        return read(line).filter(item -> !item.isNumbered()).isPresent();
    }

    /** A wrapped line with a dash in front does not continue a list of bullets. */
    boolean isLike(ListLine other) {
        return isNumbered() ? other.isNumbered() : marker.equals(other.marker);
    }
}
