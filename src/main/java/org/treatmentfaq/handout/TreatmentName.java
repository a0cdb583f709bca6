package org.treatmentfaq.handout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A treatment's title and abbreviation, as one line gives them: {@code IMS - Intramuscular
 * Stimulation}. Only letters of the title make an abbreviation, so {@code TMJ - Exercises} stays
 * one title.
 *
 * @param abbreviation empty if the line has none
 */
record TreatmentName(String title, String abbreviation) {

    private static final String SPACE = WhiteSpace.ANY;
    private static final Pattern TWO_PARTS =
            Pattern.compile(
                    "(?<first>.+?)(?:%1$s+[-–—]%1$s+|%1$s*:%1$s+)(?<second>.+)".formatted(SPACE));
    private static final Pattern PARENTHESES =
            Pattern.compile("(?<first>.+?)%s*\\((?<second>[^()]+)\\)".formatted(SPACE));

    static TreatmentName read(String line) {
        return Stream.of(PARENTHESES, TWO_PARTS)
                .map(form -> form.matcher(line))
                .filter(Matcher::matches)
                .flatMap(TreatmentName::bothWays)
                .filter(TreatmentName::isAbbreviated)
                .findFirst()
                .orElse(new TreatmentName(line, ""));
    }

    /** Whether the treatment goes by {@code name} in its own handout, or by a part of it. */
    boolean includes(String name) {
        return abbreviation.equalsIgnoreCase(name) || lower(title).contains(lower(name));
    }

    private static Stream<TreatmentName> bothWays(Matcher parts) {
        String first = parts.group("first");
        String second = parts.group("second");
        return Stream.of(new TreatmentName(second, first), new TreatmentName(first, second));
    }

    private boolean isAbbreviated() {
        return WhiteSpace.words(abbreviation).length == 1
                && abbreviation.length() < title.length()
                && abbreviation.chars().filter(Character::isUpperCase).count() >= 2
                && hasLettersInOrder();
    }

    private boolean hasLettersInOrder() {
        String letters = lower(abbreviation).replaceAll("\\P{L}", "");
        return lower(title).matches(letters.replaceAll("(.)", "[^$1]*+$1") + ".*");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
