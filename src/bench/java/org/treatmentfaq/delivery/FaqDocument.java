package org.treatmentfaq.delivery;

import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.json.Json;
import org.treatmentfaq.rendering.Visit;

/** What the service answers, without the request: a way in for measuring. */
public final class FaqDocument {

    private FaqDocument() {}

    public static String json(StoredFaq faq, Visit visit) {
        return Json.of(new FaqJson(visit).whole(faq));
    }
}
