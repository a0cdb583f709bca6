package org.treatmentfaq.definitions;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What Magnolia's fields make of values that are no text, as seen on 6.2.45: a text field of a
 * number shows a missing one as {@code 0}, which its validators then have to accept, or nobody can
 * save the form; and a day that is stored as a moment is another day for users in another time
 * zone.
 */
final class StoredAsText {

    private static final Set<String> NUMBERS =
            Set.of(
                    "java.lang.Byte",
                    "java.lang.Short",
                    "java.lang.Integer",
                    "java.lang.Long",
                    "java.lang.Float",
                    "java.lang.Double",
                    "java.math.BigInteger",
                    "java.math.BigDecimal");

    private final Problems problems;

    StoredAsText(Problems problems) {
        this.problems = problems;
    }

    void field(Value.Mapping field) {
        if (field.text("type").filter(NUMBERS::contains).isPresent()) {
            field.named("validators").values().forEach(this::acceptsNothing);
        }
        if (field.is("$type", "dateField") && !field.is("time", "true")) {
            problems.add(
                    Kind.OWN_RULE,
                    field.placeOf("$type"),
                    "found a dateField without a time, which stores a day as a moment: other days"
                            + " for users in other time zones; expected a textField");
        }
    }

    private void acceptsNothing(Value.Mapping validator) {
        String pattern = validator.text("pattern").orElse("");
        if (!pattern.isEmpty() && !accepts(pattern)) {
            problems.add(
                    Kind.FIELD,
                    validator.placeOf("pattern"),
                    "found a pattern that does not match 0, which is how a text field of a number"
                            + " shows that there is none; expected one that does");
        }
    }

    /** A pattern that is none is a problem of its own. */
    private static boolean accepts(String pattern) {
        try {
            return Pattern.compile(pattern).matcher("0").matches();
        } catch (PatternSyntaxException e) {
            return true;
        }
    }

    /** A property of a content type. */
    void property(Value.Mapping property) {
        if (property.text("type").filter("date"::equalsIgnoreCase).isPresent()) {
            problems.add(
                    Kind.OWN_RULE,
                    property.placeOf("type"),
                    "found the type Date, a moment: another day for users in another time zone;"
                            + " expected String for a day");
        }
    }
}
