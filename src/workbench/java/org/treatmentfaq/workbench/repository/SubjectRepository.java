package org.treatmentfaq.workbench.repository;

import java.security.Principal;
import java.util.Iterator;
import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.security.auth.Subject;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.SessionImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.apache.jackrabbit.core.config.WorkspaceConfig;

/**
 * Jackrabbit with a door for sessions whose principal is known. Its public way, Subject.doAs around
 * login(), ends with the Java version that removes the security manager.
 */
final class SubjectRepository extends RepositoryImpl {

    /** Bytes; two repositories share the heap of an import. */
    private static final long CACHE = 2L << 20;

    SubjectRepository(RepositoryConfig configuration) throws RepositoryException {
        super(configuration);
        getCacheManager().setMaxMemory(CACHE);
    }

    Session open(Principal principal, String workspace) throws RepositoryException {
        return createSession(new Subject(true, Set.of(principal), Set.of(), Set.of()), workspace);
    }

    @Override
    protected SessionImpl createSessionInstance(Subject subject, WorkspaceConfig workspace)
            throws RepositoryException {
        Iterator<RulesPrincipal> user = subject.getPrincipals(RulesPrincipal.class).iterator();
        return user.hasNext()
                ? new AuditedSession(context, subject, workspace, user.next().getName())
                : super.createSessionInstance(subject, workspace);
    }

    /**
     * Waits for listeners at work, then shuts down. Jackrabbit's shutdown itself waits for them
     * while it holds a lock, for which a listener that saves or opens a session would wait in turn.
     */
    void close() {
        try {
            for (String workspace : context.getWorkspaceManager().getWorkspaceNames()) {
                context.getWorkspaceManager().getObservationDispatcher(workspace).dispose();
            }
        } catch (RepositoryException e) {
            throw new IllegalStateException("Observation cannot be ended", e);
        } finally {
            shutdown();
        }
    }

    void create(String workspace) throws RepositoryException {
        createWorkspace(workspace);
    }
}
