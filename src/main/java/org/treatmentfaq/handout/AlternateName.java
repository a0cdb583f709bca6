package org.treatmentfaq.handout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another name of the treatment, from a question that equates the two: {@code What is IMS or
 * Functional Dry Needling?}
 */
final class AlternateName {

    private static final Pattern FORM =
            Pattern.compile("(?is)what (?:is|are) (?<known>.+?) or (?<other>.+)\\?");

    /** Words of a question that goes on, not of a name: "PRP or blood injections used for". */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i)\\b(?:how|what|why|when|where|who|which|it|is|are|do|does|can|will|and|used|use|good|done|made|for|to|at|on)\\b");

    private static final int MOST_WORDS = 5;

    private AlternateName() {}

    static Optional<String> in(String question, TreatmentName name) {
        Matcher form = FORM.matcher(question);
        if (!form.matches() || !name.includes(form.group("known"))) {
            return Optional.empty();
        }
        String other = WhiteSpace.trim(form.group("other"));
        boolean isName =
                WhiteSpace.words(other).length <= MOST_WORDS && !NO_NAME.matcher(other).find();
        return isName && !name.includes(other) ? Optional.of(other) : Optional.empty();
    }
}
