package org.treatmentfaq.setup;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.SystemContext;
import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;
import info.magnolia.observation.WorkspaceEventListenerRegistration;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.jcr.RepositoryException;
import org.treatmentfaq.content.OverduePolicy;
import org.treatmentfaq.jcr.Names;

/**
 * Starts and stops with the module. On the author instance it has FAQs completed after every
 * change; public instances only get what was published and never write.
 */
public class TreatmentFaqModule implements ModuleLifecycle {

    /** An editor's save is many events: they are handed over together, after half a second. */
    private static final long DELAY = 500;

    private static final long LONGEST_DELAY = 2_000;

    private final ServerConfiguration server;
    private final SystemContext context;
    private boolean structuredData = true;
    private OverduePolicy overdue = OverduePolicy.NOTICE;
    private Optional<WorkspaceEventListenerRegistration.Handle> observation = Optional.empty();

    @Inject
    public TreatmentFaqModule(ServerConfiguration server, SystemContext context) {
        this.server = server;
        this.context = context;
    }

    /** Whether pages tell machines in schema.org's words what they show. */
    public boolean isStructuredData() {
        return structuredData;
    }

    /** Configured as {@code config:/modules/treatment-faq/config/structuredData}. */
    public void setStructuredData(boolean structuredData) {
        this.structuredData = structuredData;
    }

    /** What visitors see of a FAQ whose review is overdue. */
    public OverduePolicy overduePolicy() {
        return overdue;
    }

    public String getOverdue() {
        return overdue.key();
    }

    /**
     * Configured as {@code config:/modules/treatment-faq/config/overdue}: {@code date}, {@code
     * notice} or {@code hide}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public void setOverdue(String overdue) {
        this.overdue = OverduePolicy.of(overdue);
    }

    @Override
    public void start(ModuleLifecycleContext lifecycle) {
        if (server.isAdmin() && observation.isEmpty()) {
            observation = Optional.of(observe());
        }
    }

    @Override
    public void stop(ModuleLifecycleContext lifecycle) {
        try {
            if (observation.isPresent()) {
                observation.get().unregister();
            }
            observation = Optional.empty();
        } catch (RepositoryException e) {
            throw new IllegalStateException("The observation of FAQs cannot be ended", e);
        }
    }

    private WorkspaceEventListenerRegistration.Handle observe() {
        try {
            return WorkspaceEventListenerRegistration.observe(
                            Names.WORKSPACE, "/", new CompletionListener(context))
                    .withSubNodes(true)
                    .withDelay(DELAY, LONGEST_DELAY)
                    .register();
        } catch (RepositoryException e) {
            throw new IllegalStateException(
                    "The workspace " + Names.WORKSPACE + " cannot be observed", e);
        }
    }
}
