package info.magnolia.module;

import info.magnolia.module.model.ModuleDefinition;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What a task may use; it must not save the sessions, the installer does. */
public interface InstallContext {

    void info(String message);

    void warn(String message);

    boolean hasModulesNode();

    Node getOrCreateCurrentModuleNode() throws RepositoryException;

    ModuleDefinition getCurrentModuleDefinition();

    Session getJCRSession(String workspaceName) throws RepositoryException;

    Session getConfigJCRSession() throws RepositoryException;
}
