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
            Pattern.compile(
                    "what (?:is|are) (?<known>.+?) or (?<other>.+)\\?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private AlternateName() {}

    static Optional<String> in(String question, TreatmentName name) {
        Matcher form = FORM.matcher(question);
        if (!form.matches() || !name.includes(form.group("known"))) {
            return Optional.empty();
        }
        return Optional.of(WhiteSpace.trim(form.group("other")))
                .filter(other -> !name.includes(other));
    }
}
