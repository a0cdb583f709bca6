package org.treatmentfaq.rendering;

import java.util.List;
import org.treatmentfaq.content.Localized;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.text.WhiteSpace;

/**
 * One question on the page.
 *
 * @param id the element's id, unique on the page
 * @param localized the question in the words of the page's language
 * @param answer the answer, links resolved and headings below the question
 * @param formerIds ids that old links lead to, none of them used elsewhere on the page
 */
public record Item(
        String id,
        LocalizedQuestion localized,
        Localized<AnswerHtml> answer,
        List<String> formerIds) {

    /** Ten lines of a narrow font on the wider of A4 and Letter have as many characters. */
    private static final int MAX_BRIEF_CHARACTERS = 1_200;

    /** The question's identity, the same wherever it is placed. */
    public String anchor() {
        return localized.anchor();
    }

    /** The full question. */
    public Localized<String> question() {
        return localized.question();
    }

    /** What stands in the heading: the short heading if there is one. */
    public Localized<String> heading() {
        return isLabelled() ? localized.shortHeading() : localized.question();
    }

    /**
     * Whether the full question stands above the answer, because the heading says something else.
     */
    public boolean isLabelled() {
        String heading = localized.shortHeading().text();
        return !WhiteSpace.isBlank(heading) && !heading.equals(localized.question().text());
    }

    /** Whether question and answer stay on one sheet of paper. */
    public boolean isBrief() {
        return answer.text().text().length() <= MAX_BRIEF_CHARACTERS;
    }
}
