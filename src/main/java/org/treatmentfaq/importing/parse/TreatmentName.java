package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A treatment's title and abbreviation, as one line gives them: {@code IMS - Intramuscular
 * Stimulation}. Where the letters are not those of the title, as in {@code TMJ - Jaw Pain}, the
 * title stays whole.
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

    /**
     * Capitals in front of a dash or in brackets, whatever letters the rest has: {@code TMJ - Jaw
     * Pain}. The title stays as it is.
     */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?!FAQ|NHS|PDF|UK|USA?\\b)(?:^\\p{Lu}[\\p{Lu}\\d]{1,5}(?=#{1,9}[-–—]#|:#)"
                                    .replace("#", WhiteSpace.ANY)
                            + "|\\((?!FAQ|NHS|PDF|UK|USA?\\b)\\p{Lu}[\\p{Lu}\\d]{1,6}\\))");

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
        Matcher named = NAMED.matcher(line);
        return new TreatmentName(line, named.find() ? named.group().replaceAll("[()]", "") : "");
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
