package org.treatmentfaq.importing.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A line that may begin an item of a list, or be prose that happens to look so; {@link ListBlock}
 * tells.
 *
 * <p>Numbers have two digits at most: {@code 2020.} is a year at the end of a sentence.
 */
record ListLine(String marker, String text) {

    /** The kind of all numbers; that of a bullet is the bullet. */
    static final String NUMBERED = "1";

    private static final String LETTERED = "a";
    private static final String ROMAN = "i";

    /** Marks that no prose begins with, those of Word's symbol fonts included. */
    private static final String SURE =
            "[-*] \\[[ xX]?\\]|[■▪▫□▢●○◦◆◇♦➢➤►▶▸✓✔✗✘☐☑☒❑❒❏⁃∙→⇒§\\x{F000}-\\x{F0FF}]";

    private static final Pattern FORM =
            Pattern.compile(
                    "(?s)((?:%s)|[•‣·–*-]|o|\\d{1,2}[.)]|[ivx]{1,4}[.)]|[a-z][.)])%s++(.++)"
                            .formatted(SURE, WhiteSpace.ANY));
    private static final Pattern ALWAYS = Pattern.compile("(?:" + SURE + ")|[•‣]");
    private static final String[] ROMANS = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii"};

    static Optional<ListLine> read(String line) {
        Matcher form = FORM.matcher(line);
        return form.matches()
                ? Optional.of(new ListLine(form.group(1), form.group(2)))
                : Optional.empty();
    }

    /** Whether lines with this marker are items whatever marker the others have. */
    static boolean isSure(String kind) {
        return ALWAYS.matcher(kind).matches();
    }

    /** Whether the marker is a letter, which may as well be an initial. */
    static boolean isLettered(String kind) {
        return kind.equals(LETTERED) || kind.equals(ROMAN);
    }

    /** A wrapped dash does not continue a list of dots. */
    String kind() {
        if (Character.isDigit(marker.charAt(0))) {
            return NUMBERED;
        }
        if (!marker.endsWith(".") && !marker.endsWith(")")) {
            return marker;
        }
        return value().matches("ii|iii|iv|vi|vii|viii|i") ? ROMAN : LETTERED;
    }

    boolean isNumber(int number) {
        return switch (kind()) {
            case NUMBERED -> value().equals(String.valueOf(number));
            case ROMAN -> number <= ROMANS.length && value().equals(ROMANS[number - 1]);
            case LETTERED -> isLetter(number) || isRomanLetter(number);
            default -> false;
        };
    }

    private boolean isLetter(int number) {
        return number <= 26 && value().equals(String.valueOf((char) ('a' + number - 1)));
    }

    private boolean isRomanLetter(int number) {
        return number == 5 && value().equals("v");
    }

    private String value() {
        return marker.substring(0, marker.length() - 1).toLowerCase(Locale.ROOT);
    }
}
