package org.treatmentfaq.jcr;

import java.time.LocalDate;
import javax.jcr.AccessDeniedException;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.lock.LockException;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Review;

/**
 * Puts a clinician's name and the dates of the review on a FAQ, with the rights of the session it
 * is given and nothing else: who may not change the FAQ cannot sign it. Saves once; a refusal
 * leaves neither a stored nor a pending change.
 */
public final class ReviewSignature {

    private final Session session;

    /**
     * @param session a session of the workspace {@link Names#WORKSPACE}, of the person who signs
     */
    public ReviewSignature(Session session) {
        this.session = session;
    }

    /**
     * Signs the FAQ.
     *
     * @param reviewer full name of the person who signs
     * @throws ReviewRefusedException if it is gone, locked, changed meanwhile or not theirs to sign
     */
    public void sign(String identifier, String reviewer, LocalDate today) {
        try {
            Node faq = faq(identifier);
            write(faq, reviewer, today);
            session.save();
        } catch (LockException e) {
            throw refused("Somebody else has locked this FAQ. Try again when it is unlocked.", e);
        } catch (InvalidItemStateException e) {
            throw refused("This FAQ was changed meanwhile. Read it again, then mark it.", e);
        } catch (AccessDeniedException e) {
            throw refused("You may not change this FAQ, so you cannot mark it as reviewed.", e);
        } catch (RepositoryException e) {
            discard();
            throw new ContentAccessException("Marking the FAQ " + identifier + " as reviewed", e);
        }
    }

    private Node faq(String identifier) throws RepositoryException {
        Node node;
        try {
            node = session.getNodeByIdentifier(identifier);
        } catch (ItemNotFoundException e) {
            throw refused("This FAQ is gone: somebody deleted it, or you may not read it.", e);
        }
        if (!node.isNodeType(Names.Faq.TYPE)) {
            throw refused(ContentAccessException.where(node) + " is not a FAQ.", null);
        }
        return node;
    }

    private static void write(Node faq, String reviewer, LocalDate today)
            throws RepositoryException {
        Review review = TreatmentFaqReader.read(faq).review().confirmed(today);
        NodeWriter fields = new NodeWriter(faq);
        if (!new NodeReader(faq).text(Names.Faq.REVIEWER_NAME).equals(reviewer)) {
            fields.text(Names.Faq.REVIEWER_NAME, reviewer);
            // those of the last reviewer; emptied, not removed: a reviewer may not remove
            if (faq.hasProperty(Names.Faq.REVIEWER_CREDENTIALS)) {
                faq.setProperty(Names.Faq.REVIEWER_CREDENTIALS, "");
            }
        }
        fields.review(review);
    }

    private ReviewRefusedException refused(String message, @Nullable Exception cause) {
        discard();
        return new ReviewRefusedException(message, cause);
    }

    private void discard() {
        try {
            session.refresh(false);
        } catch (RepositoryException e) {
            throw new ContentAccessException("Discarding what was not saved", e);
        }
    }
}
