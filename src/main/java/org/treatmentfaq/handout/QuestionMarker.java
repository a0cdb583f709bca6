package org.treatmentfaq.handout;

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

    private static final String FORM =
            "(?:\\*\\*|__)?(?:%s)\\h?\\d{0,3}\\h?(?:[:)]|\\.(?=\\h))(?:\\*\\*|__)?\\h*";
    private static final Pattern LETTER =
            Pattern.compile(FORM.formatted("[QFP]|(?iu:question|frage|pregunta)"));
    private static final Pattern ANSWER =
            Pattern.compile(FORM.formatted("[AR]|(?iu:answer|antwort|réponse|respuesta)"));
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)][\\h]+");

    private QuestionMarker() {}

    /** Separates questions from answers where letters tell them apart, and blank lines may not. */
    static Stream<Block> cut(Block block) {
        List<Line> lines = block.lines();
        return block.cut(
                index ->
                        asks(lines, index)
                                || (ANSWER.matcher(lines.get(index).text()).lookingAt()
                                        && lines.get(index - 1).asks()));
    }

    static boolean isNumbered(String heading) {
        return NUMBER.matcher(heading).lookingAt();
    }

    static String ofQuestion(String heading, boolean numbered) {
        String letter = first(LETTER, heading);
        return letter.isEmpty() && numbered ? first(NUMBER, heading) : letter;
    }

    /** The answer to a question that has a letter, without its own. */
    static List<Block> strip(List<Block> answer, String heading) {
        if (answer.isEmpty() || first(LETTER, heading).isEmpty()) {
            return answer;
        }
        Line line = answer.get(0).first();
        String text = line.text().substring(first(ANSWER, line.text()).length());
        List<Line> lines = new ArrayList<>(answer.get(0).lines());
        lines.set(0, line.with(text, line.glue()));
        List<Block> stripped = new ArrayList<>(answer);
        stripped.set(0, new Block(lines));
        return stripped;
    }

    private static boolean asks(List<Line> lines, int index) {
        String text = Heading.plain(lines.get(index).text());
        return !first(LETTER, text).isEmpty()
                && (Line.asks(text) || (index + 1 < lines.size() && lines.get(index + 1).asks()));
    }

    private static String first(Pattern marker, String text) {
        Matcher matcher = marker.matcher(text);
        return matcher.lookingAt() ? matcher.group() : "";
    }
}
