package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What counts questions or tells them from answers: {@code 1.}, {@code Q3:}, {@code Frage 3:},
 * {@code A:}. It is layout; a FAQ numbers its questions itself.
 *
 * <p>A number alone may belong to the question, so it is a marker only if two questions have one.
 */
final class QuestionMarker {

    private static final String EMPHASIS = "(?:\\*\\*|__)?";

    /** {@code Q3:}, with the number of a list in front of it or without. */
    private static final String FORM =
            "^" + EMPHASIS + "%s(?:%s)\\h?\\d{0,3}\\h?(?:[:)]|\\.(?=\\h))" + EMPHASIS + "\\h*";

    private static final String COUNT = "(?:\\d{1,2}[.)]\\h{1,9}+)?+";

    private static final String QUESTION =
            "[QFP]|(?iu:question|frage|pregunta|faq)(?:\\h?(?:n[°ºo]\\.?|nr\\.|no\\.|#))?";

    /** {@code FAQ 1}, {@code Question n° 2}, without punctuation. */
    private static final String COUNTED =
            "^"
                    + EMPHASIS
                    + "(?iu:faq|question|frage|pregunta)\\h(?:n[°ºo]\\.?\\h?|nr\\.\\h?|no\\.\\h?|#)?"
                    + "\\d{1,3}(?:\\h?[-–—])?\\h++";

    private static final Pattern LETTER =
            Pattern.compile(FORM.formatted(COUNT, QUESTION) + "|" + COUNTED);
    private static final Pattern ANSWER =
            Pattern.compile(FORM.formatted(COUNT, "[AR]|(?iu:answer|antwort|réponse|respuesta)"));
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\*\\*|__)?\\d{1,2}[.)](?:\\*\\*|__)?\\h+");

    /** Rather an initial or a list's first item, {@code A. Smith}, than a marker. */
    private static final Pattern INITIAL = Pattern.compile("^[AR]\\h?[.)]");

    /** Behind such a question it is a marker: {@code Q.} and {@code A.} are a pair. */
    private static final Pattern PAIRS_WITH_INITIAL = Pattern.compile("[QFP]\\h?\\d{0,3}\\h?[.)]");

    private QuestionMarker() {}

    /** Separates questions from answers where letters tell them apart, and blank lines may not. */
    static Stream<Block> cut(Block block) {
        return !block.isProse()
                ? Stream.of(block)
                : block.cut(index -> asks(block, index) || replies(block, index));
    }

    static boolean areNumbered(List<Block> blocks) {
        Stream<Block> questions = blocks.stream().filter(block -> block.is(LineRole.QUESTION));
        return questions.map(Heading::text).filter(NUMBER.asPredicate()).count() > 1;
    }

    /** Empty if nothing marks the question. */
    static String of(String heading, boolean numbered) {
        Matcher letter = LETTER.matcher(heading);
        if (letter.find()) {
            return letter.group();
        }
        Matcher number = NUMBER.matcher(heading);
        return numbered && number.find() ? number.group() : "";
    }

    /** The block without what tells it from a question with such a marker. */
    static Block reply(Block block, String marker) {
        Line first = block.line(0);
        Matcher answer = ANSWER.matcher(first.text());
        boolean marked =
                PAIRS_WITH_INITIAL.matcher(marker).find() || !INITIAL.matcher(first.text()).find();
        if (!block.isProse() || !marked || !LETTER.matcher(marker).matches() || !answer.find()) {
            return block;
        }
        List<Line> lines = new ArrayList<>(block.lines());
        lines.set(0, first.from(answer.end()));
        return new Block(lines);
    }

    /** Whether the line begins a question that ends there or with the next. */
    private static boolean asks(Block block, int index) {
        String text = Heading.plain(block.line(index).text());
        boolean wraps = index + 1 < block.size() && block.line(index + 1).asks();
        return LETTER.matcher(text).find() && (Line.asks(text) || wraps);
    }

    private static boolean replies(Block block, int index) {
        return ANSWER.matcher(block.line(index).text()).find() && block.line(index - 1).asks();
    }
}
