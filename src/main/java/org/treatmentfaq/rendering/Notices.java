package org.treatmentfaq.rendering;

import java.util.ArrayList;
import java.util.List;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.request.PageRequest;

/**
 * What editors are told beside a FAQ in edit mode, as keys of messages: what visitors will miss of
 * it when the page is published. Visitors are told nothing.
 */
final class Notices {

    private Notices() {}

    static List<String> of(StoredFaq stored, PlacedFaq placed, PageRequest request) {
        List<String> notices = new ArrayList<>();
        if (request.isEditMode() && !stored.published()) {
            notices.add("treatment-faq.template.notice.unpublished");
        }
        if (request.isEditMode() && isUntranslated(placed, request)) {
            notices.add("treatment-faq.template.notice.untranslated");
        }
        return List.copyOf(notices);
    }

    private static boolean isUntranslated(PlacedFaq placed, PageRequest request) {
        return placed.questions().stream().anyMatch(question -> !question.fallbacks().isEmpty())
                && !request.languages().fallback().isEmpty();
    }
}
