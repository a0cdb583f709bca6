package org.treatmentfaq.richtext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.Handler;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;

/**
 * Says in characters what markup alone says, for readers who get the words only: raised and lowered
 * characters, quotation marks, readings in brackets, alternative texts, lines of preformatted text.
 * Words that are struck out are left out: nobody may take an old dose for the new one. Works on
 * sanitized markup.
 */
final class SpelledOut implements HtmlSanitizer.Policy {

    private static final Pattern NEEDED =
            Pattern.compile("<(?:s|del|sup|sub|q|rt|rp|img|pre|hr)[ >/]");

    private static final Set<String> STRUCK = Set.of("s", "del");

    /** Raised characters within raised characters within …: none are written by authors. */
    private static final int MAX_DEPTH = 8;

    /** What is open around the text: the outermost one is the whole answer. */
    private final Deque<HtmlStreamEventReceiver> targets = new ArrayDeque<>();

    private final Deque<Boolean> raising = new ArrayDeque<>();
    private boolean afterNumber;
    private int struck;
    private int preformatted;
    private int hidden;

    private SpelledOut(HtmlStreamEventReceiver target) {
        targets.push(target);
    }

    static String of(String sanitized) {
        if (!NEEDED.matcher(sanitized).find()) {
            return sanitized;
        }
        StringBuilder html = new StringBuilder();
        HtmlSanitizer.sanitize(
                sanitized, new SpelledOut(HtmlStreamRenderer.create(html, Handler.DO_NOTHING)));
        return BoundaryMarks.resolve(html.toString());
    }

    @Override
    public void openDocument() {
        target().openDocument();
    }

    @Override
    public void closeDocument() {
        target().closeDocument();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (STRUCK.contains(element)) {
            struck++;
            target().text(BoundaryMarks.WORD);
        }
        if (struck > 0) {
            return;
        }
        switch (element) {
            case "sup", "sub" -> raise(element);
            case "q" -> target().text("“");
            case "rt" -> target().text("(");
            case "rp" -> hidden++;
            case "img" -> alternative(attributes);
            case "hr" -> target().openTag("br", List.of());
            default -> open(element, attributes);
        }
    }

    @Override
    public void closeTag(String element) {
        if (STRUCK.contains(element)) {
            struck--;
            target().text(BoundaryMarks.WORD);
            return;
        }
        if (struck > 0) {
            return;
        }
        switch (element) {
            case "sup", "sub" -> lower();
            case "q" -> target().text("”");
            case "rt" -> target().text(")");
            case "rp" -> hidden--;
            default -> close(element);
        }
    }

    @Override
    public void text(String text) {
        if (struck > 0 || hidden > 0) {
            return;
        }
        if (!text.isEmpty()) {
            afterNumber = Character.isDigit(text.charAt(text.length() - 1));
        }
        if (preformatted == 0) {
            target().text(text);
            return;
        }
        String[] lines = text.split("\\R", -1);
        target().text(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            target().openTag("br", List.of());
            target().text(lines[i]);
        }
    }

    private void open(String element, List<String> attributes) {
        preformatted += element.equals("pre") ? 1 : 0;
        target().openTag(element, attributes);
    }

    private void close(String element) {
        preformatted -= element.equals("pre") ? 1 : 0;
        target().closeTag(element);
    }

    private void raise(String element) {
        boolean possible = targets.size() <= MAX_DEPTH;
        raising.push(possible);
        if (possible) {
            targets.push(new RaisedText(element.equals("sup"), afterNumber));
        }
    }

    private void lower() {
        if (raising.pop()) {
            RaisedText raised = (RaisedText) targets.pop();
            raised.replayOn(target());
        }
    }

    private void alternative(List<String> attributes) {
        Optional<String> words = Attributes.of(attributes).firstOf("alt", "title");
        words.ifPresent(each -> target().text(BoundaryMarks.WORD + each + BoundaryMarks.WORD));
    }

    private HtmlStreamEventReceiver target() {
        return targets.element();
    }
}
