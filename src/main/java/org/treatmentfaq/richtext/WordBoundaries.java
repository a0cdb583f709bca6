package org.treatmentfaq.richtext;

import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Notes in the text where a tag has separated words, whatever becomes of the tag later: the
 * allow-list drops some, the sanitizer others that are nested wrongly. {@link BoundaryMarks} makes
 * a line break of a note where nothing else separates the words any more.
 */
@SuppressWarnings("try") // the wrapper can be closed, for no reason of ours
final class WordBoundaries extends HtmlStreamEventReceiverWrapper {

    /** Elements that show nothing of what is written between their tags. */
    private static final Set<String> HIDDEN =
            Set.of("script", "style", "iframe", "noscript", "noembed", "noframes", "title");

    private String pending = "";
    private String hidden = "";

    WordBoundaries(HtmlStreamEventReceiver next) {
        super(next);
    }

    /** A line ends here. */
    void endLine() {
        pending = BoundaryMarks.LINE;
    }

    /** What comes stands beside what was, without being a part of the same word. */
    void endWord() {
        if (pending.isEmpty()) {
            pending = BoundaryMarks.WORD;
        }
    }

    /** Notes it here, where markup follows that belongs to the words to come. */
    void noteHere() {
        super.text(pending);
        pending = "";
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (hidden.isEmpty() && HIDDEN.contains(element)) {
            hidden = element;
        } else {
            note(element);
        }
        if (!Tags.isWithoutTag(element)) {
            super.openTag(element, attributes);
        }
    }

    @Override
    public void closeTag(String element) {
        if (hidden.equals(element)) {
            hidden = "";
        } else {
            note(element);
        }
        if (!Tags.isWithoutTag(element)) {
            super.closeTag(element);
        }
    }

    @Override
    public void text(String text) {
        String words = BoundaryMarks.removeFrom(text);
        if (!pending.isEmpty() && hidden.isEmpty() && !WhiteSpace.isBlank(words)) {
            super.text(pending + words);
            pending = "";
        } else {
            super.text(words);
        }
    }

    private void note(String element) {
        if (Tags.isInline(element) || HIDDEN.contains(element)) {
            return;
        }
        if (Tags.isBesideWords(element)) {
            endWord();
        } else {
            endLine();
        }
    }
}
