package org.treatmentfaq.workbench.repository;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.commons.io.IOUtils;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;
import org.apache.jackrabbit.core.security.principal.AdminPrincipal;
import org.treatmentfaq.workbench.WorkbenchException;

/**
 * The content repository of one instance, in a folder or in memory. Sessions belong to the caller,
 * who logs them out; what a session may do is enforced by the session itself. A folder belongs to
 * one open repository at a time.
 */
public final class WorkbenchRepository implements AutoCloseable {

    /** The namespace of Magnolia's node types. */
    public static final String NAMESPACE = "https://www.magnolia-cms.com/jcr/mgnl";

    private static final String OLD_NAMESPACE = "http://www.magnolia.info/jcr/mgnl";
    // Holds Jackrabbit's own users, of which there are none but the administrator
    private static final String SECURITY_WORKSPACE = "security";
    private static final String DEFAULT_WORKSPACE = "default";

    private final SubjectRepository repository;
    private final RepositoryStorage storage;

    private WorkbenchRepository(RepositoryStorage storage) {
        this.storage = storage;
        this.repository = storage.open();
    }

    /** Opens the repository of a folder, which is created if it is missing. */
    public static WorkbenchRepository persistent(Path directory) throws WorkbenchException {
        return new WorkbenchRepository(RepositoryStorage.in(directory));
    }

    /** Throws if a repository in that folder is open, in this process or another one. */
    public static void requireUnused(Path directory) throws WorkbenchException {
        RepositoryStorage.in(directory).requireUnused();
    }

    /** Opens an empty repository that is gone when it is closed. */
    public static WorkbenchRepository inMemory() {
        return new WorkbenchRepository(RepositoryStorage.temporary());
    }

    /** Whether there was no repository before this one was opened. */
    public boolean isNew() {
        return storage.isNew();
    }

    /** A session that may do everything. */
    public Session systemSession(String workspace) {
        return open(new AdminPrincipal("admin"), workspace);
    }

    /** A session that may do everything, in whose name changes are noted. */
    public Session systemSession(String name, String workspace) {
        AccessRules.Rule all = new AccessRules.Rule("/*", AccessRules.ALL);
        return session(name, new AccessRules(Map.of(workspace, List.of(all))), workspace);
    }

    /** A session of a user, who may do what the rules allow. */
    public Session session(String user, AccessRules rules, String workspace) {
        return open(new RulesPrincipal(user, rules), workspace);
    }

    private Session open(Principal principal, String workspace) {
        try {
            return repository.open(principal, workspace);
        } catch (RepositoryException e) {
            throw new WorkbenchException(
                    "Workspace " + workspace + " cannot be opened: " + e.getMessage(), e);
        }
    }

    public boolean hasWorkspace(String name) {
        return workspaces().contains(name);
    }

    public void createWorkspace(String name) {
        try {
            repository.create(name);
        } catch (RepositoryException e) {
            throw new WorkbenchException(
                    "Workspace " + name + " cannot be created: " + e.getMessage(), e);
        }
    }

    /** The names of all workspaces, in alphabetical order. */
    public Collection<String> workspaces() {
        return inDefaultWorkspace(
                "Workspaces cannot be listed",
                session ->
                        Stream.of(session.getWorkspace().getAccessibleWorkspaceNames())
                                .filter(name -> !name.equals(SECURITY_WORKSPACE))
                                .sorted()
                                .toList());
    }

    /**
     * Registers the node types of a CND, new ones and changed ones. The name of the source only
     * serves messages.
     */
    public void registerNodeTypes(Reader cnd, String sourceName) {
        inDefaultWorkspace(
                "Node types of " + sourceName + " cannot be registered",
                session ->
                        CndImporter.registerNodeTypes(
                                new StringReader(withCurrentNamespace(IOUtils.toString(cnd))),
                                session,
                                true));
    }

    /**
     * Magnolia changed its namespace; files of older modules still have the old one and mean the
     * same.
     */
    public static String withCurrentNamespace(String text) {
        return text.replace(OLD_NAMESPACE, NAMESPACE);
    }

    private <T> T inDefaultWorkspace(String failure, SessionCall<T> call) {
        Session session = systemSession(DEFAULT_WORKSPACE);
        try {
            return call.on(session);
        } catch (RepositoryException | ParseException | IOException e) {
            throw new WorkbenchException(failure + ": " + e.getMessage(), e);
        } finally {
            session.logout();
        }
    }

    @Override
    public void close() {
        repository.close();
        storage.close();
    }

    private interface SessionCall<T> {
        T on(Session session) throws RepositoryException, ParseException, IOException;
    }
}
