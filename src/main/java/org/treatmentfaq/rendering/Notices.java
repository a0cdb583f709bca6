package org.treatmentfaq.rendering;

import java.util.ArrayList;
import java.util.List;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.request.PageRequest;

/**
 * Notices for editors beside a FAQ in edit mode, as message keys: what visitors will miss when the
 * page is published. Visitors see none.
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
