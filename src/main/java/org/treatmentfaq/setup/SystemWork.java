package org.treatmentfaq.setup;

import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.SystemContext;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;

/**
 * Work of the module in its own name, in threads of Magnolia's scheduler or of its own, which have
 * no context, while Magnolia notes on each node that is written whose context it was. Thread-safe:
 * one at a time.
 */
final class SystemWork {

    private final SystemContext context;

    SystemWork(SystemContext context) {
        this.context = context;
    }

    /** Does something in a session of the system. */
    interface Task<T> {
        T in(Session session) throws RepositoryException;
    }

    /** Who is noted for what is written. */
    String userName() {
        return context.getUser().getName();
    }

    /**
     * What the task gives.
     *
     * @throws IllegalStateException if the repository fails
     */
    synchronized <T> T in(String workspace, Task<T> task) {
        @Nullable Context before = MgnlContext.hasInstance() ? MgnlContext.getInstance() : null;
        MgnlContext.setInstance(context);
        try {
            Session session = context.getJCRSession(workspace);
            session.refresh(false);
            return task.in(session);
        } catch (RepositoryException e) {
            throw new IllegalStateException("The workspace %s failed".formatted(workspace), e);
        } finally {
            context.release();
            MgnlContext.setInstance(before);
        }
    }
}
