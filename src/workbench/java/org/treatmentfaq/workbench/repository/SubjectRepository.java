package org.treatmentfaq.workbench.repository;

import java.security.Principal;
import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import javax.security.auth.Subject;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;

/**
 * Jackrabbit with a door for sessions whose principal is known. Its public way, Subject.doAs around
 * login(), ends with the Java version that removes the security manager.
 */
final class SubjectRepository extends RepositoryImpl {

    // What Magnolia's own sessions are called in jcr:createdBy, whoever is at work
    private static final SimpleCredentials ADMIN = new SimpleCredentials("admin", new char[0]);

    SubjectRepository(RepositoryConfig configuration) throws RepositoryException {
        super(configuration);
    }

    Session open(Principal principal, String workspace) throws RepositoryException {
        return createSession(
                new Subject(true, Set.of(principal), Set.of(ADMIN), Set.of()), workspace);
    }

    void create(String workspace) throws RepositoryException {
        createWorkspace(workspace);
    }
}
