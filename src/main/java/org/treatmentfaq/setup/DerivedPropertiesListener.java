package org.treatmentfaq.setup;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventIterator;
import javax.jcr.observation.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.jcr.Names;

/**
 * Completes FAQs after they were saved, imported or published. A complete FAQ is not changed again,
 * which ends the chain of events. Never throws: whoever calls it might call it no more.
 */
final class DerivedPropertiesListener implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(DerivedPropertiesListener.class);

    /** Every publication makes versions, which are no FAQs. */
    private static final String SYSTEM = "/jcr:system/";

    private final SystemWork work;
    private final FaqCompletion completion;

    DerivedPropertiesListener(SystemWork work, FaqCompletion completion) {
        this.work = work;
        this.completion = completion;
    }

    @Override
    public void onEvent(EventIterator events) {
        try {
            Set<String> changed = paths(events);
            if (!changed.isEmpty()) {
                completion.complete(
                        work.in(Names.WORKSPACE, session -> changedFaqs(changed, session)));
            }
        } catch (RepositoryException | RuntimeException e) {
            LOG.error("FAQs cannot be completed after a change", e);
        }
    }

    private static Set<String> paths(EventIterator events) throws RepositoryException {
        Set<String> paths = new LinkedHashSet<>();
        while (events.hasNext()) {
            String path = events.nextEvent().getPath();
            if (!path.startsWith(SYSTEM)) {
                paths.add(path);
            }
        }
        return paths;
    }

    /** The identifiers of the FAQs at, or above, those paths; a path that is gone is none. */
    private static List<String> changedFaqs(Set<String> changed, Session session)
            throws RepositoryException {
        Set<String> faqs = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (String path : changed) {
            for (String each = path; !each.isEmpty() && seen.add(each); ) {
                faqAt(each, session).ifPresent(faqs::add);
                each = each.substring(0, each.lastIndexOf('/'));
            }
        }
        return List.copyOf(faqs);
    }

    private static Optional<String> faqAt(String path, Session session) throws RepositoryException {
        try {
            if (!session.nodeExists(path)) {
                return Optional.empty();
            }
            Node node = session.getNode(path);
            return node.isNodeType(Names.Faq.TYPE)
                    ? Optional.of(node.getIdentifier())
                    : Optional.empty();
        } catch (PathNotFoundException | ItemNotFoundException | InvalidItemStateException e) {
            return Optional.empty();
        }
    }
}
