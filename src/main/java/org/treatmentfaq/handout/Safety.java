package org.treatmentfaq.handout;

import java.util.regex.Pattern;

/**
 * How questions begin that are about when not to have a treatment and when to call for help. The
 * list is short on purpose: a question that is missed stays a question, and one that is wrongly
 * taken leaves the list of questions.
 */
final class Safety {

    private static final Pattern OPENING =
            Pattern.compile(
                    String.join(
                            "|",
                            // English
                            "when (?:should|do|must) (?:i|you|we) (?:call|contact|seek|see|get help|stop)",
                            "when to (?:call|contact|seek|see|get help|stop)",
                            "who (?:should not|shouldn['’]t|cannot|can['’]t|must not|should avoid)",
                            "when (?:should|must) (?:i|you) not",
                            // French
                            "quand (?:faut-il |dois-je |devrais-je )?(?:consulter|appeler|contacter)",
                            "qui ne (?:devrait|doit|peut) pas|quelles sont les contre-indications",
                            // German
                            "wann (?:sollte|soll|muss) ich|wann zum arzt",
                            "wer (?:sollte|darf|soll) (?:nicht|kein)|für wen .{1,40} nicht geeignet",
                            // Spanish
                            "¿?\\h?cuándo (?:debo|debería|hay que|tengo que) (?:llamar|consultar|acudir|ir)",
                            "¿?\\h?cuándo (?:llamar|consultar|acudir)|¿?\\h?quién(?:es)? no (?:debe|debería|puede)"),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Safety() {}

    static boolean isAskedFor(String question) {
        return OPENING.matcher(question).lookingAt();
    }
}
