package org.treatmentfaq.delivery;

import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.json.Json;
import org.treatmentfaq.request.PageRequest;

/** What the service answers, without the request: a way in for measuring. */
public final class FaqDocument {

    private FaqDocument() {}

    public static String json(StoredFaq faq, PageRequest pageRequest) {
        return Json.of(new FaqJson(pageRequest).whole(faq));
    }
}
