package org.treatmentfaq.handout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A treatment's title and abbreviation, as one line gives them: {@code IMS - Intramuscular
 * Stimulation}. Only letters of the title make an abbreviation, so {@code TMJ - Exercises} stays
 * one title.
 *
 * @param abbreviation empty if the line has none
 */
record TreatmentName(String title, String abbreviation) {

    private static final List<Pattern> FORMS =
            List.of(form("(.+?)#*\\(([^()]+)\\)"), form("(.+?)(?:#+[-–—]#+|#*:#+)(.+)"));

    static TreatmentName read(String line) {
        for (Pattern form : FORMS) {
            Matcher parts = form.matcher(line);
            if (parts.matches() && isAbbreviation(parts.group(1), parts.group(2))) {
                return new TreatmentName(parts.group(2), parts.group(1));
            }
            if (parts.matches() && isAbbreviation(parts.group(2), parts.group(1))) {
                return new TreatmentName(parts.group(1), parts.group(2));
            }
        }
        return new TreatmentName(line, "");
    }

    /** Whether the treatment goes by {@code name} in its own handout, or by a part of it. */
    boolean includes(String name) {
        return abbreviation.equalsIgnoreCase(name) || lower(title).contains(lower(name));
    }

    /** One word of two capitals or more, whose letters the title has in their order. */
    private static boolean isAbbreviation(String name, String title) {
        String letters = lower(name).replaceAll("\\P{L}", "");
        return WhiteSpace.words(name).length == 1
                && name.length() < title.length()
                && name.chars().filter(Character::isUpperCase).count() >= 2
                && lower(title).matches(letters.replaceAll("(.)", "[^$1]*+$1") + ".*");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Pattern form(String form) {
        return Pattern.compile(form.replace("#", WhiteSpace.ANY));
    }
}
