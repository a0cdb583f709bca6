package org.treatmentfaq.rendering;

import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.jcr.Page;
import org.treatmentfaq.jcr.PagePlacements;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.structureddata.JsonLd;
import org.treatmentfaq.structureddata.MedicalWebPage;
import org.treatmentfaq.structureddata.ShownFaq;
import org.treatmentfaq.text.WhiteSpace;

/**
 * The structured data of the requested page: one graph for all FAQs on it, printed by the first of
 * its components. The components collect it themselves, because they also work in page templates of
 * other modules.
 */
final class PageGraph {

    private PageGraph() {}

    /** The graph of the page for the first caller of a request; nothing for those after it. */
    static JsonLd of(PageRequest request, Object component) {
        if (request.isEditMode()
                || request.isDelivered()
                || !request.wantsStructuredData()
                || !request.claimsStructuredData(component)) {
            return JsonLd.NONE;
        }
        Page page = Page.read(request.page(), request.locale());
        List<ShownFaq> faqs =
                PagePlacements.of(page.node()).stream()
                        .flatMap(node -> shown(node, page, request).stream())
                        .toList();
        String address = request.links().absolute(request.links().addressOf(page.node()));
        String language = request.locale().toLanguageTag();
        return new MedicalWebPage(address, page.title(), language, faqs).toJsonLd(request.links());
    }

    private static Optional<ShownFaq> shown(Node component, Page page, PageRequest request) {
        Placement placement = request.placement(component);
        Optional<StoredFaq> stored = request.visitor().faqs().byId(placement.faq());
        return stored.flatMap(
                        faq ->
                                PlacedFaq.of(faq, placement, request)
                                        .map(placed -> shown(faq, placed, placement, page))
                                        .map(
                                                shown ->
                                                        shown.withReviewOf(
                                                                faq, request.contentLocale())))
                .filter(faq -> !faq.questions().isEmpty() || !faq.faq().safety().text().isBlank());
    }

    private static ShownFaq shown(
            StoredFaq stored, PlacedFaq placed, Placement placement, Page page) {
        return new ShownFaq(
                stored.identifier(),
                placed.faq(),
                placement,
                placed.questions(),
                isCanonical(stored.faq(), placement, page));
    }

    private static boolean isCanonical(TreatmentFaq faq, Placement placement, Page page) {
        return WhiteSpace.isBlank(faq.canonicalPage())
                ? !placement.selected()
                : faq.canonicalPage().equals(page.identifier());
    }
}
