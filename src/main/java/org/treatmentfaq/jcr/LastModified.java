package org.treatmentfaq.jcr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Session;

/** When Magnolia last noted a change to what a page shows. Stateless. */
public final class LastModified {

    private LastModified() {}

    /**
     * The day of the last change to a page, its placements or the FAQs that they show; empty if
     * none was noted.
     *
     * @param faqs the reader's session of the FAQs
     */
    public static Optional<LocalDate> of(Node page, Session faqs) {
        List<Node> nodes = new ArrayList<>(List.of(page));
        for (Node component : PagePlacements.of(page)) {
            nodes.add(component);
            String faq = PlacementReader.read(component).faq();
            ContentAccessException.reading(
                            "the FAQ of", component, () -> JcrTreatmentFaqs.faqNode(faq, faqs))
                    .ifPresent(nodes::add);
        }
        return nodes.stream()
                .map(node -> new NodeReader(node).date(Names.Magnolia.LAST_MODIFIED))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
