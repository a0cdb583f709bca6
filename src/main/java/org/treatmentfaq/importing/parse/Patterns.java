package org.treatmentfaq.importing.parse;

/** Builds the expressions of the parser from lists of words, so that the words can be read. */
final class Patterns {

    private Patterns() {}

    /** A group that matches any of the expressions; of two that fit, the first. */
    static String oneOf(String... expressions) {
        return "(?:" + String.join("|", expressions) + ")";
    }

    static String optional(String expression) {
        return "(?:" + expression + ")?";
    }
}
