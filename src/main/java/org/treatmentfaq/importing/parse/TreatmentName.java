package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A treatment's title and abbreviation, as one line gives them: {@code IMS - Intramuscular
 * Stimulation}. Only letters of the title make an abbreviation, so {@code TMJ - Exercises} stays
 * one title.
 *
 * @param abbreviation empty if the line has none
 */
record TreatmentName(String title, String abbreviation) {

    private static final String VISIBLE = "[^" + WhiteSpace.CHARACTERS + "]";

    /** {@code Intramuscular Stimulation (IMS)} */
    private static final Pattern BRACKETED =
            Pattern.compile("(.*%s)%s*+\\(([^()]+)\\)".formatted(VISIBLE, WhiteSpace.ANY));

    /** {@code IMS - Intramuscular Stimulation} */
    private static final Pattern SEPARATED =
            Pattern.compile(
                    "(.*?%1$s)(?:%2$s++[-–—]%2$s++|%2$s*+:%2$s++)(.+)"
                            .formatted(VISIBLE, WhiteSpace.ANY));

    static TreatmentName read(String line) {
        for (Pattern form : List.of(BRACKETED, SEPARATED)) {
            Matcher parts = form.matcher(line);
            for (int title = 1; parts.matches() && title <= 2; title++) {
                String abbreviation = parts.group(3 - title);
                if (isAbbreviation(abbreviation, parts.group(title))) {
                    return new TreatmentName(parts.group(title), abbreviation);
                }
            }
        }
        return new TreatmentName(line, "");
    }

    /** Whether the treatment goes by {@code name} in its own handout, or by a part of it. */
    boolean includes(String name) {
        return abbreviation.equalsIgnoreCase(name)
                || title.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** One word of two capitals or more, whose letters the title has in their order. */
    private static boolean isAbbreviation(String name, String title) {
        String letters = name.replaceAll("\\P{L}", "");
        return WhiteSpace.words(name).length == 1
                && name.length() < title.length()
                && name.chars().filter(Character::isUpperCase).count() >= 2
                && hasInOrder(letters.toLowerCase(Locale.ROOT), title.toLowerCase(Locale.ROOT));
    }

    private static boolean hasInOrder(String letters, String text) {
        int next = 0;
        for (int i = 0; i < letters.length(); i++) {
            int found = text.indexOf(letters.charAt(i), next);
            if (found < 0) {
                return false;
            }
            next = found + 1;
        }
        return true;
    }
}
