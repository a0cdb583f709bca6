package org.treatmentfaq.richtext;

import java.util.List;
import org.owasp.html.HtmlSanitizer;
import org.treatmentfaq.text.WhiteSpace;

/** The text of a piece of markup, read by the sanitizer's own parser. */
public final class PlainText implements HtmlSanitizer.Policy {

    private final StringBuilder words = new StringBuilder();
    private final ListNumbers numbers;
    private final boolean numbered;

    /** The number of an item that has no words yet. */
    private String number = "";

    private PlainText(ListNumbers numbers, boolean numbered) {
        this.numbers = numbers;
        this.numbered = numbered;
    }

    /** What a reader hears: the words, and before each item of a list its number. */
    public static String of(String html) {
        return of(html, true);
    }

    /** The words alone. */
    static String wordsOf(String html) {
        return of(html, false);
    }

    private static String of(String html, boolean numbered) {
        PlainText policy = new PlainText(ListNumbers.of(html), numbered);
        HtmlSanitizer.sanitize(html, policy);
        // HTML's own rule: a no-break space within the text is there for a reason
        return WhiteSpace.strip(policy.words.toString().replaceAll("\\s+", " "));
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String element, List<String> attributes) {
        separate(element);
        String opened = numbered ? numbers.opened(element, attributes) : "";
        // an item that begins with a list keeps its own number
        number = opened.isEmpty() || number.isEmpty() ? number + opened : number + " " + opened;
    }

    @Override
    public void closeTag(String element) {
        separate(element);
        numbers.closed(element);
        if (element.equals("li")) {
            number = "";
        }
    }

    @Override
    public void text(String text) {
        if (!number.isEmpty() && !WhiteSpace.isBlank(text)) {
            words.append(number).append(' ');
            number = "";
        }
        words.append(text);
    }

    private void separate(String element) {
        if (!Tags.isInline(element)) {
            words.append(' ');
        }
    }
}
