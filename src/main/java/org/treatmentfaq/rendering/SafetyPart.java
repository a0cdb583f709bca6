package org.treatmentfaq.rendering;

import org.treatmentfaq.content.Localized;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.richtext.AnswerHtml;

/**
 * When not to have a treatment and when to call, as a group that people find by its heading.
 *
 * @param id id of the heading, unique on the page
 * @param level level of the heading
 * @param heading the clinic's words; empty for those of the message bundle
 * @param treatment title of the FAQ
 * @param text links resolved, headings below the group's
 */
public record SafetyPart(
        String id,
        int level,
        String heading,
        Localized<String> treatment,
        Localized<AnswerHtml> text) {

    /** No anchor of a question holds underscores, so the group takes none away from them. */
    private static final String ID = "treatment-faq__safety";

    /** The part of a placed FAQ; call it after the questions have reserved their ids. */
    static SafetyPart of(PlacedFaq placed, PageRequest request, PageTexts texts) {
        LocalizedFaq faq = placed.faq();
        int level = placed.questionLevel();
        return new SafetyPart(
                faq.safety().text().isBlank() ? "" : request.reserveUnusedId(ID),
                level,
                request.safetyHeading(),
                faq.title(),
                texts.safety());
    }

    /** Whether the FAQ has no such part. */
    public boolean isBlank() {
        return text.text().isBlank();
    }
}
