package org.treatmentfaq.rendering;

import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.request.PageRequest;

/**
 * The languages of the texts of a placed FAQ that have no translation; empty for texts in the
 * page's own language. The texts of questions are in {@link Item}.
 */
public final class FallbackLanguages {

    private final TreatmentFaq faq;
    private final Placement placement;
    private final PageRequest request;

    FallbackLanguages(TreatmentFaq faq, Placement placement, PageRequest request) {
        this.faq = faq;
        this.placement = placement;
        this.request = request;
    }

    /** The page's own language, for a text of it inside one that is not. */
    public String page() {
        return request.locale().toLanguageTag();
    }

    public String heading() {
        LocalizedText own = placement.headingText();
        return of(own.in(request.locale()).isBlank() ? faq.title() : own);
    }

    public String summary() {
        return of(faq.summary());
    }

    public String safety() {
        return of(faq.safety());
    }

    public String disclaimer() {
        return of(faq.disclaimer());
    }

    public String localNote() {
        return of(placement.localNote());
    }

    private String of(LocalizedText text) {
        return text.isFallback(request.locale()) ? request.languages().fallback() : "";
    }
}
