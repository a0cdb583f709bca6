package org.treatmentfaq.rendering;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Localized;
import org.treatmentfaq.jcr.Page;
import org.treatmentfaq.jcr.PagePlacements;
import org.treatmentfaq.request.PageRequest;

/**
 * Model of the variation {@code handout} of the page templates: the printable page under the
 * extension {@code .handout}. It shows what the page's placements show.
 *
 * <p>Template: {@code templates/pages/print.ftl}; test: {@code PrintRenderingTest}.
 *
 * @param <RD> the definition that Magnolia hands over
 */
public class PrintModel<RD extends RenderableDefinition> extends PageModel<RD> {

    private final PageRequest request;
    private final String webPage;
    private final List<TreatmentFaqModel<RD>> faqs;
    private final List<SafetyPart> safety;
    private final Instant modified;

    @Inject
    public PrintModel(
            Node content,
            RD definition,
            @Nullable RenderingModel<?> parent,
            PageRequest request,
            Omissions omissions) {
        super(content, definition, parent, request);
        this.request = request;
        webPage = request.links().addressOf(content);
        modified = modified(content, request);
        faqs =
                PagePlacements.of(content).stream()
                        .map(
                                node ->
                                        new TreatmentFaqModel<>(
                                                node, definition, parent, request, omissions))
                        .filter(TreatmentFaqModel::isShown)
                        .toList();
        safety = PrintedSafety.of(faqs.stream().map(TreatmentFaqModel::getSafety).toList());
    }

    /**
     * What the printed page says, so that paper can be matched with the record.
     *
     * @param treatment title of the FAQ
     * @param revision the same as in the service; covers the review dates
     * @param nextReview null if no date is set, or the page does not show it
     */
    public record Version(Localized<String> treatment, String revision, @Nullable Day nextReview) {

        static Version of(TreatmentFaqModel<?> faq) {
            return new Version(
                    faq.getSafety().treatment(),
                    faq.getRevision(),
                    faq.getByline().getNextReview());
        }
    }

    /** The FAQs of the page, in its order. */
    public List<TreatmentFaqModel<RD>> getFaqs() {
        return faqs;
    }

    /** The safety parts of all FAQs, which come before everything else; each text once. */
    public List<SafetyPart> getSafety() {
        return safety;
    }

    /** Whether safety parts have to say which treatment they belong to. */
    public boolean isSafetyByTreatment() {
        return PrintedSafety.isByTreatment(
                faqs.stream().map(TreatmentFaqModel::getSafety).toList());
    }

    /** Absolute address of the page on the web. */
    public String getAddress() {
        return request.links().absolute(webPage);
    }

    /** Address of the page on the web, as links on this site have it. */
    public String getWebPage() {
        return webPage;
    }

    /** The address as a QR code, unless it is too long for one. */
    public Optional<QrPicture> getQrCode() {
        return QrPicture.of(getAddress());
    }

    /** The versions of the FAQs, each once. */
    public List<Version> getVersions() {
        return faqs.stream().map(Version::of).distinct().toList();
    }

    /** What came with an installation has no date until it is changed or published. */
    private static Instant modified(Node content, PageRequest request) {
        Instant noted = request.visitor().lastModified(content);
        return noted.equals(Instant.EPOCH) ? Page.read(content, request.locale()).created() : noted;
    }

    /** The day of the last change, in words; empty if it is not known. */
    public String getModified() {
        return modified.equals(Instant.EPOCH)
                ? ""
                : Day.of(request.reviewRules().dayOf(modified), request.locale()).text();
    }
}
