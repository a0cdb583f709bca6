package org.treatmentfaq.setup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.jcr.ChangeNote;
import org.treatmentfaq.jcr.ContentAccessException;
import org.treatmentfaq.jcr.Names;

/**
 * Stores derived properties of FAQs, each with a save of its own: whatever becomes of one of them,
 * the others are completed. A FAQ that is locked, or changed again and again meanwhile, is left for
 * its next event; until then readers derive what is missing. Thread-safe: one batch at a time.
 *
 * <p>Who changed a FAQ last stays as it was noted before: Magnolia notes a save of the system a
 * little later than it happens, so that is put right when the FAQ is looked at next.
 */
final class FaqCompletion {

    private static final Logger LOG = LoggerFactory.getLogger(FaqCompletion.class);
    private static final int MAX_ATTEMPTS = 3;

    /** Notes that Magnolia has not replaced yet; when there are many, all are forgotten. */
    private static final int MAX_NOTES = 10_000;

    private final SystemWork work;
    private final Consumer<Node> derivation;
    private final Map<String, ChangeNote> notes = new LinkedHashMap<>();

    /**
     * @param derivation sets what is derived on the node of a FAQ, without saving
     */
    FaqCompletion(SystemWork work, Consumer<Node> derivation) {
        this.work = work;
        this.derivation = derivation;
    }

    /** Completes those FAQs; an identifier of nothing is skipped. */
    void complete(Collection<String> identifiers) {
        work.in(
                Names.WORKSPACE,
                session -> {
                    identifiers.forEach(identifier -> complete(identifier, session));
                    return identifiers;
                });
    }

    private void complete(String identifier, Session session) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            try {
                store(session.getNodeByIdentifier(identifier));
                return;
            } catch (ItemNotFoundException e) {
                LOG.debug("{} is gone", identifier);
                discard(session);
                return;
            } catch (RepositoryException | RuntimeException | StackOverflowError e) {
                discard(session);
                if (!isConcurrent(e)) {
                    LOG.error("The FAQ {} cannot be completed", identifier, e);
                    return;
                }
            }
        }
        LOG.info("The FAQ {} will be completed after its next change", identifier);
    }

    private static boolean isConcurrent(Throwable failure) {
        return failure instanceof Exception exception
                && ContentAccessException.isConcurrentModification(exception);
    }

    private void store(Node faq) throws RepositoryException {
        String identifier = faq.getIdentifier();
        @Nullable ChangeNote known = notes.get(identifier);
        boolean replaced = known != null && known.isReplacedBy(work.userName(), faq);
        if (known != null && replaced) {
            known.restore(faq);
            notes.remove(identifier);
        }
        derivation.accept(faq);
        Session session = faq.getSession();
        if (!session.hasPendingChanges()) {
            return;
        }
        ChangeNote note = ChangeNote.of(faq);
        session.save();
        if (!replaced) {
            remember(identifier, note);
        }
    }

    private void remember(String identifier, ChangeNote note) {
        if (notes.size() >= MAX_NOTES) {
            notes.clear();
        }
        notes.put(identifier, note);
    }

    private static void discard(Session session) {
        try {
            session.refresh(false);
        } catch (RepositoryException e) {
            throw new IllegalStateException("What was not saved cannot be discarded", e);
        }
    }
}
