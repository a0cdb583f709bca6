package org.treatmentfaq.richtext;

import java.util.List;
import org.owasp.html.HtmlSanitizer;
import org.treatmentfaq.text.WhiteSpace;

/** The text of a piece of markup, read by the sanitizer's own parser. */
public final class PlainText implements HtmlSanitizer.Policy {

    private static final List<String> INLINE =
            List.of("a", "abbr", "b", "em", "i", "span", "strong", "sub", "sup", "u");

    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    public static String of(String html) {
        PlainText policy = new PlainText();
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
    }

    @Override
    public void closeTag(String element) {
        separate(element);
    }

    @Override
    public void text(String text) {
        words.append(text);
    }

    private void separate(String element) {
        if (!INLINE.contains(element)) {
            words.append(' ');
        }
    }
}
