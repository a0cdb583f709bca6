package org.treatmentfaq.importing.parse;

import java.util.regex.Pattern;

/**
 * How questions begin that are about when not to have a treatment and when to call for help. The
 * list is short on purpose: a question that is missed stays a question, and one that is wrongly
 * taken leaves the list of questions.
 */
final class Safety {

    private static final int MAX_HEADING = 60;

    private static final String ENGLISH =
            Patterns.oneOf(
                    "when (?:(?:should|do|must) (?:i|you|we)|to) "
                            + Patterns.oneOf("call", "contact", "seek", "see", "get help", "stop"),
                    "when (?:should|must) (?:i|you) not",
                    "who (?:should not|shouldn['’]t|cannot|can['’]t|must not|should avoid)");

    private static final String FRENCH =
            Patterns.oneOf(
                    "quand (?:faut-il |dois-je |devrais-je )?(?:consulter|appeler|contacter)",
                    "qui ne (?:devrait|doit|peut) pas",
                    "quelles sont les contre-indications");

    /** The verb stands last: {@code Wann soll ich mich bei Ihnen melden?} */
    private static final String GERMAN_CALLS =
            Patterns.oneOf(
                    "(?:haus|fach|not)?(?:arzt|ärztin)",
                    "krankenhaus",
                    "notaufnahme",
                    "hilfe",
                    "anrufen",
                    "melden",
                    "kontaktieren",
                    "aufsuchen",
                    "aufhören",
                    "abbrechen",
                    "nicht");

    private static final String GERMAN =
            Patterns.oneOf(
                    "wann (?:sollte|soll|muss) ich (?:.{1,60} )?" + GERMAN_CALLS,
                    "wann zum arzt",
                    "wer (?:sollte|darf|soll) (?:nicht|kein(?:e[nmrs]?)?)",
                    "für wen .{1,40} nicht geeignet");

    private static final String SPANISH =
            "¿?\\h?"
                    + Patterns.oneOf(
                            "cuándo (?:(?:debo|debería|hay que|tengo que) )?"
                                    + Patterns.oneOf(
                                            "(?:llamar|consultar)(?:l[aeo]s?|nos)?",
                                            "acudir",
                                            "ir"),
                            "quién(?:es)? no (?:debe|debería|puede)n?");

    /** Headings that ask nothing. */
    private static final String STATED =
            Patterns.oneOf(
                    "(?:important )?(?:safety|warnings?|precautions?|contra-?indications?)"
                            + "(?: information| advice| signs?| and .{1,40})?:?$",
                    "red flags?|(?:warning|danger) signs|when not to|when (?:must|should) .{1,30} not",
                    "(?:do not|don['’]t) (?:use|have|take|do|wear) .{1,60} if|call (?:us|999|911|112|111)",
                    "(?:call|phone|contact|see|seek|get|go to) .{1,80}"
                            + "(?:emergency|immediately|straight away|at once|urgent|if)",
                    "(?:seek|get) (?:medical |urgent |emergency )?(?:help|advice|attention)",
                    "when to (?:worry|get|go|ask)|emergency(?: signs| symptoms)?:?$",
                    "contre-indications?|précautions|signes? d['’](?:alerte|alarme)|mise en garde",
                    "(?:consultez|appelez|contactez|rendez-vous) .{1,80}"
                            + "(?:urgence|immédiatement|sans tarder|si )",
                    "warnzeichen|(?:gegen|kontra)(?:anzeigen?|indikation(?:en)?)|vorsicht(?:smaßnahmen)?",
                    "wichtige (?:sicherheits|warn)?hinweise|wann (?:nicht|sie .{1,60}(?:arzt|melden))",
                    "(?:gehen|rufen|kommen|suchen) sie .{1,80}(?:sofort|notauf|notfall|wenn)",
                    "(?:señales|signos|síntomas) de (?:alarma|alerta|advertencia|peligro)",
                    "contraindicaciones|precauciones|advertencias?|cuándo no",
                    "(?:acuda|llame|consulte|vaya) .{1,80}(?:urgencias|inmediat|si )");

    private static final Pattern OPENING =
            Pattern.compile(
                    "(?iu)"
                            + Patterns.oneOf(ENGLISH, FRENCH, GERMAN, SPANISH)
                            + "(?![\\p{L}\\p{M}\\p{Nd}])");

    private Safety() {}

    private static final Pattern STATEMENT =
            Pattern.compile("(?iu)" + STATED + "(?![\\p{L}\\p{M}\\p{Nd}])");

    /** Whether a line that asks nothing is a heading above such advice. */
    static boolean isHeading(Line line) {
        String text = Heading.plain(line.text());
        boolean open = !line.endsSentence() || text.endsWith(":");
        return text.length() <= MAX_HEADING && open && isAskedFor(text);
    }

    static boolean isAskedFor(String question) {
        boolean asks = Line.asks(question);
        return OPENING.matcher(question).lookingAt()
                || (!asks && STATEMENT.matcher(question).lookingAt());
    }
}
