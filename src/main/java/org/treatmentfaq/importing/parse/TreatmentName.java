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

    private static final List<String> FORMS =
            List.of("(.+?)#*\\(([^()]+)\\)", "(.+?)(?:#+[-–—]#+|#*:#+)(.+)");

    static TreatmentName read(String line) {
        for (String form : FORMS) {
            Matcher parts = Pattern.compile(form.replace("#", WhiteSpace.ANY)).matcher(line);
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
                && title.matches("(?isu)" + letters.replaceAll("(.)", "[^$1]*+$1") + ".*");
    }
}
