package info.magnolia.observation;

import info.magnolia.context.MgnlContext;
import javax.jcr.RepositoryException;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventListener;
import javax.jcr.observation.ObservationManager;

/** Tells a listener of changes in a workspace, through a session of the current context. */
public class WorkspaceEventListenerRegistration {

    private static final int ANY_CHANGE =
            Event.NODE_ADDED
                    | Event.NODE_MOVED
                    | Event.NODE_REMOVED
                    | Event.PROPERTY_ADDED
                    | Event.PROPERTY_CHANGED
                    | Event.PROPERTY_REMOVED;

    private WorkspaceEventListenerRegistration() {}

    public static Registrar observe(
            String workspace, String observationPath, EventListener eventListener) {
        return new Registrar(workspace, observationPath, eventListener);
    }

    /** Ends the observation. */
    public interface Handle {
        void unregister() throws RepositoryException;
    }

    /** What is observed. Events are handed over at once here, whatever the delay. */
    public static class Registrar {

        private final String workspace;
        private final String path;
        private final EventListener listener;
        private boolean subNodes;

        private Registrar(String workspace, String path, EventListener listener) {
            this.workspace = workspace;
            this.path = path;
            this.listener = listener;
        }

        public Registrar withSubNodes(boolean includeSubNodes) {
            this.subNodes = includeSubNodes;
            return this;
        }

        public Registrar withDelay(Long delay, Long maxDelay) {
            return this;
        }

        public Handle register() throws RepositoryException {
            ObservationManager manager =
                    MgnlContext.getJCRSession(workspace).getWorkspace().getObservationManager();
            manager.addEventListener(listener, ANY_CHANGE, path, subNodes, null, null, false);
            return () -> manager.removeEventListener(listener);
        }
    }
}
