package org.treatmentfaq.jcr;

import java.util.HashSet;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.Anchors;

/**
 * Copies a FAQ as the start of another one. What is said of the original only stays with it: nobody
 * has reviewed the copy, no page stands for it, and it came out of no handout.
 */
public final class FaqCopy {

    private static final Set<String> OF_THE_ORIGINAL =
            Set.of(
                    Names.Faq.REVIEWER_NAME,
                    Names.Faq.REVIEWER_CREDENTIALS,
                    Names.Faq.LAST_REVIEWED,
                    Names.Faq.NEXT_REVIEW,
                    Names.Faq.REVIEW_STATE,
                    Names.Faq.REVIEWED_TEXT,
                    Names.Faq.REVIEW_NOTE,
                    Names.Faq.REVIEW_HISTORY,
                    Names.Faq.CANONICAL_PAGE,
                    Names.Faq.HANDOUT_TEXT,
                    Names.Faq.HANDOUT_HASH);

    private FaqCopy() {}

    /**
     * Saves a copy beside the original, under the first free name.
     *
     * @param session a session of the workspace {@link Names#WORKSPACE}, of the person who copies
     * @throws ContentAccessException if the FAQ is gone or the person may not copy it
     */
    public static void save(Session session, String identifier) {
        try {
            of(session.getNodeByIdentifier(identifier));
            session.save();
        } catch (RepositoryException e) {
            throw new ContentAccessException("Copying the FAQ " + identifier, e);
        }
    }

    /** The copy, not saved yet. */
    static Node of(Node faq) {
        try {
            Node parent = faq.getParent();
            Node copy =
                    parent.addNode(
                            Anchors.unused(faq.getName(), names(parent)),
                            faq.getPrimaryNodeType().getName());
            copyContent(faq, copy);
            return copy;
        } catch (RepositoryException e) {
            throw new ContentAccessException("Copying " + ContentAccessException.where(faq), e);
        }
    }

    private static void copyContent(Node from, Node to) throws RepositoryException {
        for (PropertyIterator all = from.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (isCopied(property.getName())) {
                copyProperty(property, to);
            }
        }
        for (NodeIterator all = from.getNodes(); all.hasNext(); ) {
            Node child = all.nextNode();
            if (isCopied(child.getName())) {
                copyContent(
                        child, to.addNode(child.getName(), child.getPrimaryNodeType().getName()));
            }
        }
    }

    private static void copyProperty(Property property, Node to) throws RepositoryException {
        if (property.isMultiple()) {
            to.setProperty(property.getName(), property.getValues());
        } else {
            to.setProperty(property.getName(), property.getValue());
        }
    }

    private static boolean isCopied(String name) {
        boolean byRepository = name.startsWith("jcr:") || name.startsWith("mgnl:");
        return name.equals(Names.REMOVE_IF_EMPTY)
                || (!byRepository && !OF_THE_ORIGINAL.contains(name));
    }

    private static Set<String> names(Node parent) throws RepositoryException {
        Set<String> names = new HashSet<>();
        for (NodeIterator all = parent.getNodes(); all.hasNext(); ) {
            names.add(all.nextNode().getName());
        }
        return names;
    }
}
