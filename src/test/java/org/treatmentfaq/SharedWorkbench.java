package org.treatmentfaq;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/**
 * Both instances in memory behind a web server, started once for all test classes of a run that ask
 * for the same modules. A test that changes content puts back what was there. Registered as a
 * static field with {@link RegisterExtension}.
 */
public final class SharedWorkbench implements BeforeAllCallback {

    private static final int MAX_MINUTES = 5;

    private final List<Path> modules;
    private @Nullable Started started;

    private SharedWorkbench(List<Path> modules) {
        this.modules = modules;
    }

    /** A workbench with the demo clinic, and with these modules beside ours. */
    public static SharedWorkbench withModules(Path... modules) {
        return new SharedWorkbench(List.of(modules));
    }

    private record Started(Instances instances, WorkbenchServer server) implements AutoCloseable {

        static Started with(List<Path> modules) {
            Instances instances = Instances.inMemory(FurtherModules.of(modules));
            return new Started(instances, WorkbenchServer.start(instances, "127.0.0.1", 0));
        }

        @Override
        public void close() {
            server.close();
            instances.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        started =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(SharedWorkbench.class))
                        .getOrComputeIfAbsent(modules, key -> Started.with(modules), Started.class);
    }

    public Instances instances() {
        return started().instances();
    }

    /** Above both instances. */
    public URI address() {
        return started().server().address();
    }

    public URI publicAddress() {
        return started().server().publicAddress();
    }

    public URI authorAddress() {
        return started().server().authorAddress();
    }

    private Started started() {
        return Objects.requireNonNull(started, "asked before the first test");
    }

    /**
     * Waits until the listeners of a workspace have done their work on what was saved before: they
     * are told of changes one after the other.
     */
    public static void awaitListeners(Instance instance, String workspace) throws Exception {
        Session session = instance.systemSession(workspace);
        try {
            CountDownLatch told = new CountDownLatch(1);
            session.getWorkspace()
                    .getObservationManager()
                    .addEventListener(
                            events -> told.countDown(),
                            Event.NODE_ADDED,
                            "/awaited",
                            true,
                            null,
                            null,
                            false);
            session.getRootNode().addNode("awaited", "mgnl:folder").addNode("now", "mgnl:folder");
            session.save();
            if (!told.await(MAX_MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("The listeners of " + workspace + " stand still");
            }
            removeIfThere(session, "/awaited");
        } finally {
            session.logout();
        }
    }

    private static void removeIfThere(Session session, String path) throws RepositoryException {
        session.refresh(false);
        if (session.nodeExists(path)) {
            session.removeItem(path);
            session.save();
        }
    }
}
