package org.treatmentfaq.jcr;

import java.time.LocalDate;
import javax.jcr.AccessDeniedException;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemExistsException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.lock.LockException;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.ReviewFacts;
import org.treatmentfaq.content.ReviewState;
import org.treatmentfaq.content.ReviewedText;
import org.treatmentfaq.content.TranslationSources;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Puts a clinician's name and the dates of the review on a FAQ, or keeps the review of a FAQ that
 * was corrected, with the rights of the session it is given and nothing else: who may not change
 * the FAQ cannot sign it. Each saves once, with the hashes of the text that is stored then; a
 * refusal leaves neither a stored nor a pending change.
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
     * @param note what the history says of it; if it is empty, what was written in the app for this
     * @throws ReviewRefusedException if it is gone, locked, changed meanwhile or not theirs to sign
     */
    public void sign(String identifier, String reviewer, LocalDate today, String note) {
        save(identifier, faq -> write(faq, reviewer, today, noteOf(faq, note)));
    }

    /**
     * Keeps the review, with its reviewer and its dates, for the texts that the FAQ has now: they
     * were changed, but say the same. If none was, it says that of the translations that are older
     * than their source.
     *
     * @param who full name of the person who says so
     * @param reason why; if it is empty, what was written in the app for this
     * @throws ReviewRefusedException if there is no reason, no review or nothing that was changed,
     *     and for the reasons of {@link #sign}
     */
    public void keep(String identifier, String who, String reason) {
        save(identifier, faq -> keep(faq, who, noteOf(faq, reason)));
    }

    /** The note that is given or, if that is blank, the one that was written in the app. */
    private static String noteOf(Node faq, String given) {
        String note =
                WhiteSpace.isBlank(given) ? new NodeReader(faq).text(Names.Faq.REVIEW_NOTE) : given;
        return WhiteSpace.strip(WhiteSpace.orEmpty(note));
    }

    private interface Act {
        void on(Node faq) throws RepositoryException;
    }

    private void save(String identifier, Act act) {
        try {
            act.on(faq(identifier));
            session.save();
        } catch (LockException e) {
            throw refused("Somebody else has locked this FAQ. Try again when it is unlocked.", e);
        } catch (InvalidItemStateException | ItemExistsException e) {
            throw refused("This FAQ was changed meanwhile. Read it again, then mark it.", e);
        } catch (AccessDeniedException e) {
            throw refused("You may not change this FAQ, so you cannot mark it as reviewed.", e);
        } catch (RepositoryException e) {
            discard();
            throw new ContentAccessException("The review of the FAQ " + identifier, e);
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

    private static void write(Node node, String reviewer, LocalDate today, String note)
            throws RepositoryException {
        TreatmentFaq faq = TreatmentFaqReader.read(node);
        NodeWriter fields = new NodeWriter(node);
        if (!faq.reviewer().name().equals(reviewer)) {
            fields.text(Names.Faq.REVIEWER_NAME, reviewer);
            // those of the last reviewer
            empty(node, Names.Faq.REVIEWER_CREDENTIALS);
        }
        fields.review(faq.review().confirmed(today));
        put(node, faq, new Noted(ReviewHistory.Kind.REVIEWED, reviewer, note));
    }

    private void keep(Node node, String who, String reason) throws RepositoryException {
        TreatmentFaq faq = TreatmentFaqReader.read(node);
        if (reason.isEmpty()) {
            throw refused(
                    "Say first why the correction keeps the review: action \"Note for the review\".",
                    null);
        }
        if (!ReviewFacts.isReviewed(faq) || !faq.reviewedText().isKnown()) {
            throw refused("This FAQ has no review that could be kept. Mark it as reviewed.", null);
        }
        new NodeWriter(node).texts(Names.Faq.TRANSLATION_SOURCES, keptSources(faq).hashes());
        put(node, faq, new Noted(ReviewHistory.Kind.KEPT, who, reason));
    }

    /** Where no text was changed since the review, what is kept are the translations. */
    private TranslationSources keptSources(TreatmentFaq faq) {
        if (!faq.reviewedText().changedIn(faq).isEmpty()) {
            return faq.translationSources().corrected(faq.reviewedText(), faq);
        }
        if (faq.translationSources().staleIn(faq).isEmpty()) {
            throw refused(
                    "Nothing was changed since the review and no translation is older than its"
                            + " source, so nothing has to be kept.",
                    null);
        }
        return TranslationSources.confirmed(faq);
    }

    /** Emptied, not removed: a reviewer may not remove. */
    private static void empty(Node node, String name) throws RepositoryException {
        if (node.hasProperty(name)) {
            node.setProperty(name, "");
        }
    }

    private record Noted(ReviewHistory.Kind kind, String who, String note) {}

    /** The texts that the FAQ has now are the reviewed ones. */
    private static void put(Node node, TreatmentFaq faq, Noted noted) throws RepositoryException {
        ReviewedText text = ReviewedText.of(faq);
        empty(node, Names.Faq.REVIEW_NOTE);
        NodeWriter fields = new NodeWriter(node);
        fields.texts(Names.Faq.REVIEWED_TEXT, text.hashes());
        fields.text(Names.Faq.REVIEW_STATE, ReviewState.REVIEWED.text());
        ReviewHistory.add(
                node,
                ReviewHistory.Entry.of(
                        noted.kind(), noted.who(), noted.note(), faq.reviewedText().changedIn(faq)),
                text);
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
