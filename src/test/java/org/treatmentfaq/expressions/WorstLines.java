package org.treatmentfaq.expressions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that keep an expression busy which goes back over what it has read: its own characters and
 * words, and one of each kind of character, repeated alone, in pairs and behind the beginning of a
 * match, with an end that lets everything fail.
 */
final class WorstLines {

    /** One of each kind that expressions tell apart. */
    private static final List<String> KINDS =
            List.of(
                    "a", "A", "1", " ", "\n", "\u00A0", "\u00AD", "é", "e\u0301", "中", "💉", ".",
                    "-", "_", "/", "\"", "'", "<", ">", "=", ",", ":", "(", ")", "*", "#", "?", "|",
                    "&", ";", "[", "{", "%");

    /** What is literal in an expression: words, and characters that are escaped. */
    private static final Pattern LITERAL = Pattern.compile("\\p{L}{2,40}+|\\\\[^\\p{L}\\d]|\\P{L}");

    private static final int LONG = 100_000;
    private static final int MIDDLE = 20_000;
    private static final int SHORT = 3_000;
    private static final int SHORTEST = 600;

    /** Of an expression's own words and characters. */
    private static final int MAX_OWN = 14;

    private final List<String> parts;
    private final List<String> own;

    private WorstLines(String expression) {
        own = own(expression);
        Set<String> all = new LinkedHashSet<>(own);
        all.addAll(KINDS);
        parts = List.copyOf(all);
    }

    /** Hands the worst lines for an expression over, one after the other. */
    static void of(String expression, Consumer<String> test) {
        new WorstLines(expression).forEach(test);
    }

    private static List<String> own(String expression) {
        Set<String> own = new LinkedHashSet<>();
        Matcher literals = LITERAL.matcher(expression);
        while (literals.find()) {
            String literal = literals.group();
            own.add(
                    literal.startsWith("\\") && literal.length() > 1
                            ? literal.substring(1)
                            : literal);
        }
        return own.stream().limit(MAX_OWN).toList();
    }

    private void forEach(Consumer<String> test) {
        for (String part : parts) {
            int length = own.contains(part) ? LONG : MIDDLE;
            test.accept(repeated(part, length));
            test.accept(repeated(part, length) + "\u0001");
            test.accept("\u0001" + repeated(part, SHORT));
            test.accept("A" + repeated(part, SHORT) + "a");
        }
        for (String first : parts) {
            for (String second : parts) {
                test.accept(repeated(first + second, SHORTEST) + "\u0001");
                test.accept(first + repeated(second, SHORTEST) + "\u0001");
            }
        }
        for (String first : own) {
            for (String second : KINDS) {
                test.accept(repeated(first + second, SHORT) + "\u0001");
                test.accept(repeated(first + second + " ", SHORTEST) + "\u0001");
            }
        }
    }

    private static String repeated(String part, int length) {
        return part.repeat(Math.max(1, length / part.length()));
    }
}
