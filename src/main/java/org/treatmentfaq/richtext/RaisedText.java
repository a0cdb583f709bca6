package org.treatmentfaq.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;
import org.treatmentfaq.text.RaisedCharacters;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A raised or lowered piece of an answer, kept until its end is known. It becomes raised characters
 * if there is one for each of its own, as in 10⁹, else {@code ^} or {@code _} and its characters,
 * in brackets where their end could be doubted, as in {@code 10^(1.5)}. The number of a footnote
 * stays apart from the word before it in either way.
 */
final class RaisedText implements HtmlStreamEventReceiver {

    private static final Pattern NOTES =
            Pattern.compile("[0-9]++(?:[,;–-] ?[0-9]++)*+|\\[[0-9a-z,; –-]++]");

    private final boolean up;
    private final boolean afterNumber;
    private final List<Consumer<HtmlStreamEventReceiver>> events = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private UnaryOperator<String> change = UnaryOperator.identity();

    /**
     * @param up whether it is raised; else it is lowered
     * @param afterNumber whether a digit stands before it
     */
    RaisedText(boolean up, boolean afterNumber) {
        this.up = up;
        this.afterNumber = afterNumber;
    }

    /** Writes it in characters. */
    void replayOn(HtmlStreamEventReceiver target) {
        String text = WhiteSpace.strip(BoundaryMarks.removeFrom(words.toString()));
        if (text.isEmpty() || (isNote(text) && text.startsWith("["))) {
            replay(target);
        } else if (up && (RaisedCharacters.haveSuperscripts(text) || isNote(text))) {
            change = RaisedCharacters::superscripts;
            replay(target);
        } else if (!up && RaisedCharacters.haveSubscripts(text)) {
            change = RaisedCharacters::subscripts;
            replay(target);
        } else {
            spell(text, target);
        }
    }

    private void spell(String text, HtmlStreamEventReceiver target) {
        target.text(up ? "^" : "_");
        boolean plain = text.codePoints().allMatch(Character::isLetterOrDigit);
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        if (plain) {
            target.text(BoundaryMarks.OPEN);
            replay(target);
            target.text(BoundaryMarks.CLOSE);
        } else {
            target.text(bracketed ? "" : "(");
            replay(target);
            target.text(bracketed ? "" : ")");
        }
    }

    @Override
    public void openDocument() {
        throw new IllegalStateException("A document does not begin within an element");
    }

    @Override
    public void closeDocument() {
        throw new IllegalStateException("A document does not end within an element");
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        List<String> kept = List.copyOf(attributes);
        words.append(Tags.isInline(element) ? "" : " ");
        events.add(target -> target.openTag(element, new ArrayList<>(kept)));
    }

    @Override
    public void closeTag(String element) {
        events.add(target -> target.closeTag(element));
    }

    @Override
    public void text(String text) {
        words.append(text);
        events.add(target -> target.text(change.apply(text)));
    }

    private void replay(HtmlStreamEventReceiver target) {
        events.forEach(event -> event.accept(target));
    }

    /** Whether that are numbers of footnotes; after a number it could be a power. */
    private boolean isNote(String text) {
        return up && !afterNumber && NOTES.matcher(text).matches();
    }
}
