package org.treatmentfaq.rendering;

import java.util.List;
import java.util.Optional;
import org.treatmentfaq.content.Localized;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A link to the page of a related FAQ.
 *
 * @param title what the other treatment is called
 * @param address of its canonical page
 */
public record RelatedFaq(Localized<String> title, String address) {

    /** Those that are not hidden, and have a title and a page that the visitor may read. */
    static List<RelatedFaq> of(TreatmentFaq faq, PageRequest request) {
        return faq.relatedFaqs().stream()
                .flatMap(identifier -> request.visitor().faqs().byId(identifier).stream())
                .filter(other -> !request.reviewRules().hides(other.faq()))
                .flatMap(other -> link(other, request).stream())
                .toList();
    }

    private static Localized<String> title(StoredFaq faq, PageRequest request) {
        return faq.readIn(request.contentLocale()).title().in(request.contentLocale());
    }

    private static Optional<RelatedFaq> link(StoredFaq other, PageRequest request) {
        Localized<String> title = title(other, request);
        return request.links()
                .addressOfPage(other.faq().canonicalPage())
                .filter(address -> !WhiteSpace.isBlank(title.text()))
                .map(address -> new RelatedFaq(title, address));
    }
}
