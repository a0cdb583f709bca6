package org.treatmentfaq.rendering;

import java.util.ArrayList;
import java.util.List;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.richtext.Removal;

/**
 * Markup of a rich text that readers do not get as it was written, and where it stands.
 *
 * @param message key of what happened and what to do
 * @param what the element and its address, or the words
 * @param part key of the part's name
 * @param question the question whose answer it is; empty for other parts
 */
public record RemovedMarkup(String message, String what, String part, String question) {

    /** All of a placement, in the order in which it is read. */
    static List<RemovedMarkup> of(PlacedFaq placed) {
        List<RemovedMarkup> removed = new ArrayList<>();
        add(placed.faq().safety().text(), "treatment-faq.template.removed.in.safety", "", removed);
        for (LocalizedQuestion question : placed.questions()) {
            add(
                    question.answer().text(),
                    "treatment-faq.template.removed.in.answer",
                    question.question().text(),
                    removed);
        }
        add(placed.localNote().text(), "treatment-faq.template.removed.in.localNote", "", removed);
        add(
                placed.faq().disclaimer().text(),
                "treatment-faq.template.removed.in.disclaimer",
                "",
                removed);
        return List.copyOf(removed);
    }

    /** What the log is told: a sentence for each that is not shown as it was written. */
    static List<String> sentences(PlacedFaq placed) {
        List<String> sentences = new ArrayList<>();
        addSentences(placed.faq().safety().text(), "The safety part", sentences);
        for (LocalizedQuestion question : placed.questions()) {
            String part = "The answer to \"" + question.question().text() + "\"";
            addSentences(question.answer().text(), part, sentences);
        }
        addSentences(placed.localNote().text(), "The note of the page", sentences);
        addSentences(placed.faq().disclaimer().text(), "The disclaimer", sentences);
        return sentences;
    }

    private static void addSentences(AnswerHtml text, String part, List<String> sentences) {
        text.removals().stream()
                .filter(Removal::isLeftOut)
                .map(removal -> part + " has markup that is not shown: " + removal.what())
                .forEach(sentences::add);
    }

    private static void add(
            AnswerHtml text, String part, String question, List<RemovedMarkup> removed) {
        for (Removal removal : text.removals()) {
            removed.add(new RemovedMarkup(message(removal.kind()), removal.what(), part, question));
        }
    }

    private static String message(Removal.Kind kind) {
        return switch (kind) {
            case PICTURE -> "treatment-faq.template.removed.picture";
            case MEDIA -> "treatment-faq.template.removed.media";
            case LINK -> "treatment-faq.template.removed.link";
            case ELEMENT -> "treatment-faq.template.removed.element";
            case STRUCK -> "treatment-faq.template.removed.struck";
            case ANCHOR -> "treatment-faq.template.removed.anchor";
        };
    }
}
