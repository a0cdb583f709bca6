package org.treatmentfaq.setup;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.SystemContext;
import info.magnolia.observation.WorkspaceEventListenerRegistration;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.observation.EventListener;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.jcr.DerivedProperties;
import org.treatmentfaq.jcr.FaqCache;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.usage.FaqUsage;

/**
 * What the module does by itself while it runs. When it starts and after every change of FAQs,
 * those that lack derived properties are completed, and the cache drops what was changed; after
 * every change of pages it is known again which of them show which FAQ. Public instances only get
 * what was published: nothing that an editor could have written is ever written there.
 */
final class BackgroundWork {

    /** An editor's save is many events: they are handed over together, after half a second. */
    private static final long DELAY_MILLIS = 500;

    private static final long MAX_DELAY_MILLIS = 2_000;

    /** Where a FAQ is published to, the next publication of it must not find it being changed. */
    private static final long PUBLICATION_DELAY_MILLIS = 5_000;

    private final ServerConfiguration server;
    private final SystemContext context;
    private final FaqCache cache;
    private final FaqUsage usage;
    private final List<WorkspaceEventListenerRegistration.Handle> observations = new ArrayList<>();
    private AtStart atStart = new AtStart();
    private @Nullable CompletionAtStart completionAtStart;

    BackgroundWork(
            ServerConfiguration server, SystemContext context, FaqCache cache, FaqUsage usage) {
        this.server = server;
        this.context = context;
        this.cache = cache;
        this.usage = usage;
    }

    /**
     * Starts it; does nothing if it runs already.
     *
     * @throws IllegalStateException if FAQs and pages cannot be observed
     */
    void start() {
        if (!observations.isEmpty()) {
            return;
        }
        try {
            observations.add(observe(Names.WORKSPACE, cache).register());
            cache.start();
            startWork();
        } catch (RepositoryException e) {
            throw new IllegalStateException("FAQs and pages cannot be observed", e);
        }
    }

    private void startWork() throws RepositoryException {
        SystemWork work = new SystemWork(context);
        UsageListener pages = new UsageListener(usage, work);
        FaqCompletion completion =
                new FaqCompletion(
                        work,
                        server.isAdmin() ? DerivedProperties::complete : DerivedProperties::derive);
        observeLater(Names.WEBSITE, pages, DELAY_MILLIS);
        observeLater(
                Names.WORKSPACE,
                new DerivedPropertiesListener(work, completion),
                server.isAdmin() ? DELAY_MILLIS : PUBLICATION_DELAY_MILLIS);
        CompletionAtStart first = new CompletionAtStart(work, completion);
        completionAtStart = first;
        atStart = new AtStart();
        atStart.start(
                () -> {
                    pages.refresh();
                    first.run();
                });
    }

    private void observeLater(String workspace, EventListener listener, long delay)
            throws RepositoryException {
        long longest = Math.max(delay, MAX_DELAY_MILLIS);
        observations.add(observe(workspace, listener).withDelay(delay, longest).register());
    }

    /** Stops it, and waits until nothing runs. */
    void stop() {
        if (completionAtStart != null) {
            completionAtStart.stop();
        }
        atStart.await();
        try {
            for (WorkspaceEventListenerRegistration.Handle observation : observations) {
                observation.unregister();
            }
            observations.clear();
        } catch (RepositoryException e) {
            throw new IllegalStateException("The observation of FAQs and pages cannot be ended", e);
        } finally {
            cache.stop();
        }
    }

    private static WorkspaceEventListenerRegistration.Registrar observe(
            String workspace, EventListener listener) {
        return WorkspaceEventListenerRegistration.observe(workspace, "/", listener)
                .withSubNodes(true);
    }
}
