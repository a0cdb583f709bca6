package org.treatmentfaq.setup;

import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.SystemContext;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventIterator;
import javax.jcr.observation.EventListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.jcr.ContentAccessException;
import org.treatmentfaq.jcr.DerivedProperties;
import org.treatmentfaq.jcr.Names;

/**
 * Stores derived properties of a FAQ after an editor saved it: anchors of new questions, the search
 * text, what the app filters by. A complete FAQ is not changed again, which ends the chain of
 * events. A FAQ that is locked, saved or removed at the same time is left for its next event; until
 * then readers derive what is missing.
 */
final class DerivedPropertiesListener implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(DerivedPropertiesListener.class);

    private final SystemContext context;

    DerivedPropertiesListener(SystemContext context) {
        this.context = context;
    }

    /**
     * Called by a thread of Magnolia's scheduler, which has no context, while Magnolia notes on
     * each node that is written whose context it was.
     */
    @Override
    public void onEvent(EventIterator events) {
        @Nullable Context before = MgnlContext.hasInstance() ? MgnlContext.getInstance() : null;
        MgnlContext.setInstance(context);
        try {
            Session session = context.getJCRSession(Names.WORKSPACE);
            session.refresh(false);
            for (String faq : changedFaqs(events, session)) {
                complete(session.getNode(faq), session);
            }
        } catch (RepositoryException e) {
            throw new IllegalStateException("FAQs cannot be completed after a change", e);
        } finally {
            context.release();
            MgnlContext.setInstance(before);
        }
    }

    private static Set<String> changedFaqs(EventIterator events, Session session)
            throws RepositoryException {
        Set<String> faqs = new LinkedHashSet<>();
        while (events.hasNext()) {
            String path = events.nextEvent().getPath();
            while (path.lastIndexOf('/') > 0 && !isFaq(path, session)) {
                path = path.substring(0, path.lastIndexOf('/'));
            }
            if (isFaq(path, session)) {
                faqs.add(path);
            }
        }
        return faqs;
    }

    private static boolean isFaq(String path, Session session) throws RepositoryException {
        return session.nodeExists(path) && session.getNode(path).isNodeType(Names.Faq.TYPE);
    }

    private static void complete(Node faq, Session session) throws RepositoryException {
        String path = faq.getPath();
        try {
            DerivedProperties.complete(faq);
            session.save();
        } catch (RepositoryException | ContentAccessException e) {
            session.refresh(false);
            if (!ContentAccessException.isConcurrentModification(e)) {
                throw e;
            }
            LOG.info("{} will be completed after its next change: {}", path, e.getMessage());
        }
    }
}
