package org.treatmentfaq.importing.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date at the end of a byline, in digits or in the words of the language.
 *
 * @param who the line without it
 * @param date as the line has it; empty if it has none
 */
record BylineDate(String who, String date) {

    /** The names of the months by their beginnings. */
    private static final String MONTH =
            "jan|ene|f[eé]b|fév|m[aä]r|a[pvb]r|ma[iy]|ju[inl]|"
                    + "a[uo][ûug]|sep|o[ckt][tk]|nov|d[eé][czi]";

    private static final String PREPOSITION = "(?:on|le|am|el|en|im) ";
    private static final String PART =
            Patterns.oneOf("\\d{1,2}(?:er)?", "de", "(?:" + MONTH + ")\\p{L}{0,7}");
    private static final String YEAR = "(?:19|20)\\d\\d";

    /** {@code le 1er août 2024}, {@code March 2024}, {@code 2024-03-01} */
    private static final String WORDS =
            Patterns.optional(PREPOSITION)
                    + "(?:"
                    + PART
                    + "[.,/]? ?){0,5}"
                    + YEAR
                    + "(?:-\\d\\d){0,2}";

    /** {@code 3/4/2024}, with the same separator twice */
    private static final String DIGITS = "\\d{1,2}(?<separator>[./-])\\d{1,2}\\k<separator>\\d{4}";

    private static final Pattern DATED =
            Pattern.compile(
                    "(?iu)(?=.*\\d{4})(?<who>.{1,150}?)[,;(]? \\(?"
                            + ("(?<date>" + WORDS + "|" + DIGITS + ")")
                            + "\\)?\\.?");

    static BylineDate at(String line) {
        Matcher dated = DATED.matcher(line);
        return dated.matches()
                ? new BylineDate(dated.group("who"), dated.group("date"))
                : new BylineDate(line, "");
    }
}
