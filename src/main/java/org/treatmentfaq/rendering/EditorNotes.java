package org.treatmentfaq.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.text.WhiteSpace;

/**
 * What editors are told beside a FAQ in edit mode. Visitors are told nothing: for them all of it is
 * empty.
 *
 * @param problem why there is no FAQ to be seen, as a key of a message
 * @param wrongAnchors anchors of the dialog that lead to no question with an answer
 * @param notices what visitors will miss when the page is published, as keys of messages
 * @param unanswered shared questions that readers do not get for want of an answer
 * @param removed markup of rich texts that readers do not get as it was written
 * @param review how the FAQ stands with its review and its translations
 */
record EditorNotes(
        String problem,
        List<String> wrongAnchors,
        List<String> notices,
        List<String> unanswered,
        List<RemovedMarkup> removed,
        ReviewNotes review) {

    private static final EditorNotes NONE =
            new EditorNotes("", List.of(), List.of(), List.of(), List.of(), ReviewNotes.NONE);

    /**
     * @param stored the FAQ, if there is one that the editor may read
     * @param placed what is shown of it, unless it is hidden
     * @param shown whether anything of it is seen
     */
    static EditorNotes of(
            PageRequest request,
            Placement placement,
            Optional<StoredFaq> stored,
            Optional<PlacedFaq> placed,
            boolean shown) {
        if (!request.isEditMode()) {
            return NONE;
        }
        return new EditorNotes(
                shown ? "" : problem(placement, stored, placed),
                placed.map(PlacedFaq::wrongAnchors).orElse(List.of()),
                stored.flatMap(faq -> placed.map(each -> notices(faq, each))).orElse(List.of()),
                stored.map(faq -> unanswered(faq, request)).orElse(List.of()),
                placed.map(RemovedMarkup::of).orElse(List.of()),
                stored.map(faq -> ReviewNotes.of(faq, request)).orElse(ReviewNotes.NONE));
    }

    private static String problem(
            Placement placement, Optional<StoredFaq> stored, Optional<PlacedFaq> placed) {
        if (placed.isPresent()) {
            return "treatment-faq.template.problem.empty";
        }
        if (stored.isPresent()) {
            return "treatment-faq.template.problem.overdue";
        }
        return WhiteSpace.isBlank(placement.faq())
                ? "treatment-faq.template.problem.none"
                : "treatment-faq.template.problem.missing";
    }

    private static List<String> unanswered(StoredFaq stored, PageRequest request) {
        return stored.faq().questions().stream()
                .map(question -> LocalizedQuestion.of(question, request.contentLocale()))
                .filter(question -> question.answer().text().isBlank())
                .map(question -> question.question().text())
                .filter(question -> !WhiteSpace.isBlank(question))
                .toList();
    }

    private static List<String> notices(StoredFaq stored, PlacedFaq placed) {
        List<String> notices = new ArrayList<>();
        if (!stored.published()) {
            notices.add("treatment-faq.template.notice.unpublished");
        }
        if (placed.questions().stream().anyMatch(LocalizedQuestion::hasFallback)) {
            notices.add("treatment-faq.template.notice.untranslated");
        }
        return List.copyOf(notices);
    }
}
