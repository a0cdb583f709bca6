package org.treatmentfaq.rendering;

import java.util.ArrayList;
import java.util.List;
import org.treatmentfaq.content.StoredFaq;

/**
 * What editors are told beside a FAQ in edit mode, as keys of messages: what visitors will miss of
 * it when the page is published. Visitors are told nothing.
 */
final class Notices {

    private Notices() {}

    static List<String> of(StoredFaq stored, PlacedFaq placed, Visit visit) {
        List<String> notices = new ArrayList<>();
        if (visit.isEditMode() && !stored.published()) {
            notices.add("treatmentFaq.template.notice.unpublished");
        }
        if (visit.isEditMode() && isUntranslated(placed, visit)) {
            notices.add("treatmentFaq.template.notice.untranslated");
        }
        return List.copyOf(notices);
    }

    private static boolean isUntranslated(PlacedFaq placed, Visit visit) {
        return placed.questions().stream().anyMatch(question -> !question.fallbacks().isEmpty())
                && !visit.fallbackLanguage().isEmpty();
    }
}
