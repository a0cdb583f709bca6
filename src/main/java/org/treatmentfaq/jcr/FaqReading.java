package org.treatmentfaq.jcr;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaq;

/**
 * What one session read of a FAQ. Equal to another reading if both saw the same.
 *
 * @param outline the nodes that were read
 * @param published whether visitors have it
 * @param lastModified when it was changed or published last
 * @param faq what it says
 */
record FaqReading(FaqOutline outline, boolean published, Instant lastModified, TreatmentFaq faq) {

    /** The FAQ with that identifier; empty if there is none. */
    static Optional<FaqReading> of(String identifier, Session session) throws RepositoryException {
        Optional<Node> faq = JcrTreatmentFaqs.faqNode(identifier, session);
        return faq.isPresent() ? Optional.of(of(faq.get())) : Optional.empty();
    }

    private static FaqReading of(Node node) throws RepositoryException {
        NodeReader fields = new NodeReader(node);
        List<NodeReader> questions = fields.entries(Names.Faq.QUESTIONS);
        List<NodeReader> sources = fields.entries(Names.Faq.SOURCES);
        return new FaqReading(
                FaqOutline.of(node, questions, sources),
                fields.flag(Names.Magnolia.ACTIVATION_STATUS, false),
                lastModified(fields),
                TreatmentFaqReader.read(fields, questions, sources));
    }

    StoredFaq stored() {
        return StoredFaq.of(outline.identifier(), outline.path(), published, lastModified, faq);
    }

    /** A public instance gets old dates with new content: there the day of publishing counts. */
    private static Instant lastModified(NodeReader fields) {
        return Stream.of(Names.Magnolia.LAST_MODIFIED, Names.Magnolia.LAST_ACTIVATED)
                .map(fields::instant)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
