package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
                fields.flag(NodeTypes.Activatable.ACTIVATION_STATUS, false),
                LastModified.of(fields),
                TreatmentFaqReader.read(fields, questions, sources));
    }

    StoredFaq stored() {
        return StoredFaq.of(outline.identifier(), outline.path(), published, lastModified, faq);
    }
}
