package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import javax.jcr.Node;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaqs;

/**
 * When content was changed: one rule for the printed page and for the service. A public instance
 * gets old dates with new content, so there the time of publishing counts. Stateless.
 */
public final class LastModified {

    private LastModified() {}

    /** When a node was changed or published last; the epoch if that was not noted. */
    static Instant of(NodeReader node) {
        return Stream.of(NodeTypes.LastModified.LAST_MODIFIED, NodeTypes.Activatable.LAST_ACTIVATED)
                .map(node::instant)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /**
     * When a page, one of its placements or a FAQ that they show was changed or published last; the
     * epoch if that was not noted of any.
     *
     * @param faqs those that the reader may read
     */
    public static Instant ofPage(Node page, TreatmentFaqs faqs) {
        Stream<Instant> nodes =
                Stream.concat(Stream.of(page), PagePlacements.of(page).stream())
                        .map(node -> of(new NodeReader(node)));
        Stream<Instant> shown =
                PagePlacements.of(page).stream()
                        .flatMap(node -> faqs.byId(PlacementReader.read(node).faq()).stream())
                        .map(StoredFaq::lastModified);
        return Stream.concat(nodes, shown).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
