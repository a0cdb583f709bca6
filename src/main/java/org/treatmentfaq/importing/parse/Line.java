package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A line before its role is known. Tabs of the text are blanks.
 *
 * @param number its place in the file, counted from 1
 * @param page how many form feeds stand before it
 * @param raw without the white space around it, as a report shows it
 * @param text what it gives to the content
 * @param separator what stands between it and the next line of a paragraph
 * @param marks the markup of the text, as far as the file has any
 */
public record Line(
        int number, int page, String raw, String text, String separator, List<Mark> marks) {

    public Line {
        marks = List.copyOf(marks);
    }

    /** A line without markup. */
    Line(int number, int page, String raw, String text, String separator) {
        this(number, page, raw, text, separator, List.of());
    }

    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("[.!?…:;？؟。][\"'”’»)\\]*_]{0,5}$");

    /** Quotation marks around the whole line; those around its end only quote somebody. */
    private static final Pattern ASKS =
            Pattern.compile("(?s).*[?？؟]|[\"“„«][^\"“”„«»]*[?？؟]\\h?[\"“”»]");

    /** The lines of a text that are not blank. */
    public static List<Line> in(String handout) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int page = 0;
        for (String whole : handout.split("\n", -1)) {
            String raw = WhiteSpace.strip(whole);
            number++;
            page += (int) whole.chars().filter(character -> character == '\f').count();
            if (!raw.isEmpty()) {
                lines.add(new Line(number, page, raw, raw.replace('\t', ' '), " "));
            }
        }
        return lines;
    }

    Line with(String newText, String newSeparator) {
        return new Line(number, page, raw, newText, newSeparator);
    }

    /** The line without its first characters. */
    Line from(int index) {
        List<Mark> rest =
                marks.stream()
                        .filter(mark -> mark.end() > index)
                        .map(mark -> mark.shifted(-index))
                        .toList();
        return new Line(number, page, raw, text.substring(index), separator, rest);
    }

    /** The first characters of the line. */
    Line upTo(int index) {
        List<Mark> first = marks.stream().filter(mark -> mark.end() <= index).toList();
        return new Line(number, page, raw, text.substring(0, index), separator, first);
    }

    boolean asks() {
        return asks(Heading.plain(text));
    }

    /** French sets a space before the mark, Chinese and Arabic have marks of their own. */
    static boolean asks(String text) {
        return ASKS.matcher(visible(text)).matches();
    }

    boolean endsSentence() {
        return endsSentence(text);
    }

    static boolean endsSentence(String text) {
        return END_OF_SENTENCE.matcher(visible(text)).find();
    }

    /** Word processors set marks of direction around punctuation. */
    private static String visible(String text) {
        return WhiteSpace.strip(WhiteSpace.removeInvisible(text));
    }

    /** Whether a page break between the two has cut a paragraph. */
    boolean continues(Line above) {
        return !above.endsSentence()
                && Character.isLowerCase(text.codePointAt(0))
                && kind().isEmpty();
    }

    /** Whether it is a bullet of Word's second level, with the tab behind it. */
    boolean isNested() {
        return raw.startsWith("o\t");
    }

    /** Whether a number or a letter counts it as an item. */
    boolean isCounted() {
        String kind = kind();
        return kind.equals(ListLine.NUMBERED) || ListLine.isLettered(kind);
    }

    /** What kind of list the line may be an item of, see {@link ListLine#kind}. */
    String kind() {
        return ListLine.read(text).map(ListLine::kind).orElse("");
    }
}
