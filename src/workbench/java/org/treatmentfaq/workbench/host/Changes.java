package org.treatmentfaq.workbench.host;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** Runs what has to happen after a change in the repository of an instance, until it is closed. */
final class Changes implements AutoCloseable {

    private static final int ANY_CHANGE =
            Event.NODE_ADDED
                    | Event.NODE_MOVED
                    | Event.NODE_REMOVED
                    | Event.PROPERTY_ADDED
                    | Event.PROPERTY_CHANGED
                    | Event.PROPERTY_REMOVED;

    private final WorkbenchRepository repository;
    private final List<Session> observing = new ArrayList<>();
    private volatile Duration delay = Duration.ZERO;

    Changes(WorkbenchRepository repository) {
        this.repository = repository;
    }

    /** Sets how long {@link #inAnyWorkspace} waits after a change. */
    void delay(Duration delay) {
        this.delay = delay;
    }

    /** Runs something after each change anywhere, once it was delivered and the delay is over. */
    void inAnyWorkspace(Runnable action) {
        repository.workspaces().forEach(workspace -> in(workspace, () -> later(action)));
    }

    /** Runs something as soon as a change of a workspace was delivered. */
    void in(String workspace, Runnable action) {
        Session session = repository.systemSession(workspace);
        observing.add(session);
        try {
            session.getWorkspace()
                    .getObservationManager()
                    .addEventListener(
                            events -> action.run(), ANY_CHANGE, "/", true, null, null, false);
        } catch (RepositoryException e) {
            throw new WorkbenchException("Changes cannot be observed: " + e.getMessage(), e);
        }
    }

    private void later(Runnable action) {
        if (delay.isZero()) {
            action.run();
        } else {
            CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(action);
        }
    }

    @Override
    public void close() {
        observing.forEach(Session::logout);
    }
}
