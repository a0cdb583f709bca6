package org.treatmentfaq.jcr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.FaqSearch;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaqs;

/**
 * The FAQs that one session may read: access is the session's, nothing here widens it. Not
 * thread-safe, as sessions are not.
 */
public final class JcrTreatmentFaqs implements TreatmentFaqs {

    /** What JCR can have as a path, without names that mean anything but themselves. */
    private static final Pattern PATH =
            Pattern.compile("(/(?!\\.\\.?(/|$))(?!\\s)[^/:\\[\\]{}|*\\p{C}]+(?<!\\s))+");

    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** How many of what the index found are compared with each other. */
    private static final int RANKED = 100;

    private final Session session;
    private final Snapshots snapshots;
    private final String user;
    private final Snapshots.Witness witness;

    /**
     * @param session a session of the workspace {@link Names#WORKSPACE}
     */
    public JcrTreatmentFaqs(Session session) {
        this(session, new Snapshots(), "", Snapshots.Witness.NONE);
    }

    /**
     * @param snapshots what was read before
     * @param user whose session it is
     * @param witness confirms what is read
     */
    public JcrTreatmentFaqs(
            Session session, Snapshots snapshots, String user, Snapshots.Witness witness) {
        this.session = session;
        this.snapshots = snapshots;
        this.user = user;
        this.witness = witness;
    }

    @Override
    public Optional<StoredFaq> byId(String identifier) {
        if (!isIdentifier(identifier)) {
            return Optional.empty();
        }
        try {
            return faq(session.getNodeByIdentifier(identifier));
        } catch (ItemNotFoundException e) {
            return Optional.empty();
        } catch (RepositoryException e) {
            throw new ContentAccessException(
                    "Reading the FAQ " + identifier + " of " + Names.WORKSPACE, e);
        }
    }

    @Override
    public Optional<StoredFaq> byPath(String path) {
        if (!PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        try {
            return session.nodeExists(path) ? faq(session.getNode(path)) : Optional.empty();
        } catch (PathNotFoundException e) {
            // it was there a moment ago
            return Optional.empty();
        } catch (RepositoryException e) {
            throw new ContentAccessException("Reading " + Names.WORKSPACE + ":" + path, e);
        }
    }

    @Override
    public FaqSearch.Found find(FaqSearch search) {
        try {
            List<Node> nodes = new FaqQuery(session, search).nodes();
            int from = Math.min(search.offset(), nodes.size());
            int to = Math.min(search.offset() + search.size(), nodes.size());
            int ranked = search.terms().isEmpty() ? 0 : Math.min(RANKED, nodes.size());
            if (from >= ranked) {
                return new FaqSearch.Found(nodes.size(), stored(nodes.subList(from, to)));
            }
            List<StoredFaq> best = new ArrayList<>(search.best(stored(nodes.subList(0, ranked))));
            best.addAll(stored(nodes.subList(ranked, Math.max(to, ranked))));
            return new FaqSearch.Found(nodes.size(), best.subList(from, Math.min(to, best.size())));
        } catch (RepositoryException e) {
            throw new ContentAccessException("Searching " + Names.WORKSPACE, e);
        }
    }

    @Override
    public List<StoredFaq> all() {
        return ContentAccessException.reading(
                "all FAQs",
                () -> {
                    List<StoredFaq> all = new ArrayList<>();
                    collect(session.getRootNode(), all);
                    return all;
                });
    }

    /** The node of a FAQ in that session. */
    public static Node node(StoredFaq faq, Session session) {
        return ContentAccessException.reading(
                faq.path(), () -> session.getNodeByIdentifier(faq.identifier()));
    }

    /** Jackrabbit throws a generic RepositoryException for malformed identifiers. */
    static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    private void collect(Node parent, List<StoredFaq> found) throws RepositoryException {
        for (NodeIterator children = parent.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType(Names.Faq.TYPE)) {
                snapshots.of(child, user, witness).ifPresent(found::add);
            } else if (child.isNodeType("mgnl:folder")) {
                collect(child, found);
            }
        }
    }

    private List<StoredFaq> stored(List<Node> nodes) throws RepositoryException {
        List<StoredFaq> faqs = new ArrayList<>();
        for (Node node : nodes) {
            snapshots.of(node, user, witness).ifPresent(faqs::add);
        }
        return faqs;
    }

    private Optional<StoredFaq> faq(Node node) throws RepositoryException {
        return node.isNodeType(Names.Faq.TYPE)
                ? snapshots.of(node, user, witness)
                : Optional.empty();
    }
}
