package org.treatmentfaq.expressions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression of the code.
 *
 * @param place the field, or the file and line, where it is written
 * @param whole whether it is only ever matched with whole texts
 */
record Expression(String place, Pattern pattern, boolean whole) {

    /** How often a character may be looked at on average. */
    private static final long STEPS = 150;

    /** What an input does to it; empty if it stands it. */
    Optional<String> failureOn(String line) {
        Optional<String> failure = failure(line, Matcher::matches);
        return failure.isPresent() || whole ? failure : failure(line, Expression::findAll);
    }

    private interface Use {
        boolean of(Matcher matcher);
    }

    private static boolean findAll(Matcher matcher) {
        while (matcher.find()) {
            // on to the next
        }
        return true;
    }

    private Optional<String> failure(String line, Use use) {
        CountedText text = new CountedText(line, STEPS * (line.length() + 100));
        try {
            use.of(pattern.matcher(text));
            return Optional.empty();
        } catch (CountedText.TooManySteps e) {
            return Optional.of(e.getMessage() + " on " + shown(line));
        } catch (StackOverflowError e) {
            return Optional.of("overflows the stack on " + shown(line));
        }
    }

    private static String shown(String line) {
        String start = line.substring(0, Math.min(24, line.length()));
        String end = line.substring(Math.max(0, line.length() - 6));
        return "%d characters: %s … %s".formatted(line.length(), start, end).replace("\n", "\\n");
    }
}
