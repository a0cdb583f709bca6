package org.treatmentfaq.rendering;

import java.util.List;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.LocalizedQuestion.Part;
import org.treatmentfaq.richtext.AnswerHtml;

/**
 * One question on the page.
 *
 * @param id the element's id, unique on the page
 * @param text the question in the words of the page's language
 * @param answer the answer, links resolved and headings below the question
 * @param formerIds ids that old links lead to, none of them used elsewhere on the page
 * @param fallbackLanguage the language of what is not translated; empty if it is the page's
 */
public record Item(
        String id,
        LocalizedQuestion text,
        AnswerHtml answer,
        List<String> formerIds,
        String fallbackLanguage) {

    /** The question's identity, the same wherever it is placed. */
    public String anchor() {
        return text.anchor();
    }

    /** The full question. */
    public String question() {
        return text.question();
    }

    /** What stands in the heading: the short heading if there is one. */
    public String heading() {
        return isLabelled() ? text.shortHeading() : text.question();
    }

    /** Whether the full question stands above the answer. */
    public boolean isLabelled() {
        return !text.shortHeading().isBlank();
    }

    /** The language of the heading if it is not the page's; else empty. */
    public String headingLanguage() {
        return language(isLabelled() ? Part.SHORT_HEADING : Part.QUESTION);
    }

    public String questionLanguage() {
        return language(Part.QUESTION);
    }

    public String answerLanguage() {
        return language(Part.ANSWER);
    }

    private String language(Part part) {
        return text.fallbacks().contains(part) ? fallbackLanguage : "";
    }
}
