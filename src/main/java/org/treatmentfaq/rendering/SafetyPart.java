package org.treatmentfaq.rendering;

import java.util.ArrayList;
import java.util.List;
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
 * @param said what tells it apart from others: links resolved, ids and headings of the FAQ
 * @param text links resolved, headings below the group's
 * @param otherIds ids that led to the same text in another place, where it is left out
 */
public record SafetyPart(
        String id,
        int level,
        String heading,
        Localized<String> treatment,
        String said,
        Localized<AnswerHtml> text,
        List<String> otherIds) {

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
                texts.safetyAsSaid().toString(),
                texts.safety(),
                List.of());
    }

    /** The same, and the place that links to {@code left}, which says the same, lead to. */
    SafetyPart inPlaceOf(SafetyPart left) {
        List<String> ids = new ArrayList<>(otherIds);
        ids.addAll(left.text().text().ids());
        return new SafetyPart(id, level, heading, treatment, said, text, List.copyOf(ids));
    }

    /** The same, gathered under a heading of another level than in its placement. */
    SafetyPart withHeadingsBelow(int above) {
        Localized<AnswerHtml> below = text.map(html -> html.withHeadingsBelow(above));
        return new SafetyPart(id, level, heading, treatment, said, below, otherIds);
    }

    /** Whether the FAQ has no such part. */
    public boolean isBlank() {
        return text.text().isBlank();
    }
}
