package org.treatmentfaq.rendering;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Localized;
import org.treatmentfaq.jcr.PagePlacements;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.text.WhiteSpace;

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
    private final String address;
    private final List<TreatmentFaqModel<RD>> faqs;
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
        address = request.links().absolute(request.links().addressOf(content));
        modified = request.visitor().lastModified(content);
        faqs =
                PagePlacements.of(content).stream()
                        .map(
                                node ->
                                        new TreatmentFaqModel<>(
                                                node, definition, parent, request, omissions))
                        .filter(TreatmentFaqModel::isShown)
                        .toList();
    }

    /** The FAQs of the page, in its order. */
    public List<TreatmentFaqModel<RD>> getFaqs() {
        return faqs;
    }

    /**
     * The safety part that comes before everything else; empty if the FAQs of the page have
     * different ones, for then each has to stand with its treatment.
     */
    public Optional<Localized<AnswerHtml>> getSafety() {
        List<String> different =
                faqs.stream().map(faq -> faq.getSafety().text().toString()).distinct().toList();
        return different.size() == 1 && !WhiteSpace.isBlank(different.get(0))
                ? Optional.of(faqs.get(0).getSafety())
                : Optional.empty();
    }

    /** Absolute address of the page on the web. */
    public String getAddress() {
        return address;
    }

    /** The address as a QR code, unless it is too long for one. */
    public Optional<QrPicture> getQrCode() {
        return QrPicture.of(address);
    }

    /** Names what the FAQs say, as the service does: paper can be matched with the record. */
    public String getRevision() {
        return faqs.stream()
                .map(TreatmentFaqModel::getRevision)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The day of the last change, in words; empty if it is not known. */
    public String getModified() {
        return modified.equals(Instant.EPOCH)
                ? ""
                : Day.of(request.reviewRules().dayOf(modified), request.locale()).text();
    }
}
