package info.magnolia.repository;

/** The repositories of an instance. Used by the conformance module only. */
public interface RepositoryManager {

    boolean hasWorkspace(String workspaceName);
}
