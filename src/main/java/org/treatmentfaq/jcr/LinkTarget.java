package org.treatmentfaq.jcr;

import java.util.Optional;
import javax.jcr.AccessDeniedException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.LoginException;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.richtext.InternalLink;

/** Finds what an author's link leads to. Stateless. */
public final class LinkTarget {

    private static final Logger LOG = LoggerFactory.getLogger(LinkTarget.class);

    private LinkTarget() {}

    /** Gives the reader's own session of a workspace. */
    public interface Sessions {
        Session of(String workspace) throws RepositoryException;
    }

    /**
     * The node, to be handed to Magnolia unopened; empty if it is gone, if the reader may not see
     * it, or if the link names no workspace or no identifier. Never throws: a link must not take
     * the text around it away from readers.
     */
    public static Optional<Node> of(InternalLink link, Sessions sessions) {
        if (!JcrTreatmentFaqs.isIdentifier(link.identifier())) {
            return Optional.empty();
        }
        try {
            Session session = sessions.of(link.workspace());
            return Optional.of(session.getNodeByIdentifier(link.identifier()));
        } catch (NoSuchWorkspaceException
                | LoginException
                | AccessDeniedException
                | ItemNotFoundException e) {
            return Optional.empty();
        } catch (RepositoryException | IllegalArgumentException e) {
            LOG.warn("A link to {} cannot be followed: {}", link, e.toString());
            return Optional.empty();
        }
    }
}
