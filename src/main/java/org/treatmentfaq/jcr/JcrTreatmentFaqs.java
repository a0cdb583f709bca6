package org.treatmentfaq.jcr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaqs;

/**
 * The FAQs that one session may read: access is the session's, nothing here widens it. Not
 * thread-safe, as sessions are not.
 */
public final class JcrTreatmentFaqs implements TreatmentFaqs {

    private final Session session;

    /**
     * @param session a session of the workspace {@link Names#WORKSPACE}
     */
    public JcrTreatmentFaqs(Session session) {
        this.session = session;
    }

    @Override
    public Optional<StoredFaq> byId(String identifier) {
        if (identifier.isBlank()) {
            return Optional.empty();
        }
        try {
            Node node = session.getNodeByIdentifier(identifier);
            return node.isNodeType(Names.Faq.TYPE) ? Optional.of(stored(node)) : Optional.empty();
        } catch (ItemNotFoundException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (RepositoryException e) {
            // Jackrabbit answers an identifier that is no UUID with a plain RepositoryException
            return absent(identifier, e);
        }
    }

    @Override
    public List<StoredFaq> all() {
        try {
            List<StoredFaq> all = new ArrayList<>();
            collect(session.getRootNode(), all);
            return all;
        } catch (RepositoryException e) {
            throw new ContentAccessException("Listing the FAQs of " + Names.WORKSPACE, e);
        }
    }

    private static Optional<StoredFaq> absent(String identifier, RepositoryException cause) {
        if (isIdentifier(identifier)) {
            throw new ContentAccessException(
                    "Reading the FAQ " + identifier + " of " + Names.WORKSPACE, cause);
        }
        return Optional.empty();
    }

    private static boolean isIdentifier(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    private static void collect(Node parent, List<StoredFaq> found) throws RepositoryException {
        for (NodeIterator children = parent.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType(Names.Faq.TYPE)) {
                found.add(stored(child));
            } else if (child.isNodeType("mgnl:folder")) {
                collect(child, found);
            }
        }
    }

    private static StoredFaq stored(Node node) throws RepositoryException {
        return new StoredFaq(
                node.getIdentifier(),
                node.getPath(),
                new StoredFields(node).flag(Names.Magnolia.ACTIVATION_STATUS, false),
                TreatmentFaqReader.read(node));
    }
}
