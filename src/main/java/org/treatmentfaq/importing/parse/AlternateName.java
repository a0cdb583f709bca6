package org.treatmentfaq.importing.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Another name of the treatment, from a question that equates the two: {@code What is IMS or
 * Functional Dry Needling?}
 */
final class AlternateName {

    /** A question that goes on has words that no name has: "PRP or blood injections used for". */
    private static final String NO_NAME =
            "how|what|why|when|where|who|which|it|is|are|do|does|can|will|and|"
                    + "used|use|good|done|made|for|to|at|on";

    private static final String WORD =
            "(?!(?:" + NO_NAME + ")\\b)[^" + WhiteSpace.CHARACTERS + "]+";
    private static final String UP_TO_FIVE_WORDS =
            WORD + "(?:" + WhiteSpace.ANY + "+" + WORD + "){0,4}?";

    private static final Pattern FORM =
            Pattern.compile(
                    "(?isU)what (?:is|are) (?<known>.+?) or (?<other>"
                            + UP_TO_FIVE_WORDS
                            + ")"
                            + WhiteSpace.ANY
                            + "*\\?");

    private AlternateName() {}

    static Optional<String> in(String question, TreatmentName name) {
        Matcher form = FORM.matcher(question);
        boolean equates = form.matches() && name.includes(form.group("known"));
        return equates && !name.includes(form.group("other"))
                ? Optional.of(form.group("other"))
                : Optional.empty();
    }
}
