package org.treatmentfaq.workbench.repository;

import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.security.Privilege;
import org.apache.jackrabbit.core.SessionImpl;
import org.apache.jackrabbit.core.id.ItemId;
import org.apache.jackrabbit.core.security.authorization.CompiledPermissions;
import org.apache.jackrabbit.core.security.authorization.Permission;
import org.apache.jackrabbit.spi.Path;
import org.jspecify.annotations.Nullable;

/** Answers Jackrabbit's questions about one user and one workspace. */
final class RulesPermissions implements CompiledPermissions {

    private static final int PROPERTY = Permission.SET_PROPERTY | Permission.REMOVE_PROPERTY;
    private static final int SET =
            Permission.SET_PROPERTY
                    | Permission.MODIFY_CHILD_NODE_COLLECTION
                    | Permission.NODE_TYPE_MNGMT
                    | Permission.VERSION_MNGMT
                    | Permission.LOCK_MNGMT;
    private static final int REMOVE = Permission.REMOVE_NODE | Permission.REMOVE_PROPERTY;
    private static final int KNOWN = Permission.READ | Permission.ADD_NODE | SET | REMOVE;

    private final AccessRules rules;
    private final SessionImpl system;
    private final String workspace;
    private final boolean readsAll;

    RulesPermissions(AccessRules rules, SessionImpl system) {
        this.rules = rules;
        this.system = system;
        this.workspace = system.getWorkspace().getName();
        this.readsAll = rules.allowReadingAll(workspace);
    }

    @Override
    public boolean grants(@Nullable Path absPath, int permissions) throws RepositoryException {
        // No path: a question about the repository as a whole
        if (absPath == null) {
            return false;
        }
        boolean property = (permissions & PROPERTY) != 0 || isProperty(absPath);
        return rules.allows(workspace, nodePath(absPath, property), needed(permissions));
    }

    @Override
    public boolean canRead(@Nullable Path itemPath, @Nullable ItemId itemId)
            throws RepositoryException {
        Path path = itemPath == null ? system.getHierarchyManager().getPath(itemId) : itemPath;
        boolean property = itemId == null ? isProperty(path) : !itemId.denotesNode();
        return rules.allows(workspace, nodePath(path, property), AccessRules.READ);
    }

    private static long needed(int permissions) {
        long needed = (permissions & ~KNOWN) == 0 ? 0 : AccessRules.ALL;
        needed |= (permissions & Permission.READ) == 0 ? 0 : AccessRules.READ;
        needed |= (permissions & Permission.ADD_NODE) == 0 ? 0 : AccessRules.ADD;
        needed |= (permissions & SET) == 0 ? 0 : AccessRules.SET;
        return needed | ((permissions & REMOVE) == 0 ? 0 : AccessRules.REMOVE);
    }

    private boolean isProperty(Path path) throws RepositoryException {
        return !path.denotesRoot() && system.propertyExists(system.getJCRPath(path));
    }

    private String nodePath(Path path, boolean property) throws RepositoryException {
        return system.getJCRPath(property ? path.getAncestor(1) : path);
    }

    @Override
    public boolean canReadAll() {
        return readsAll;
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester")
    public int getPrivileges(Path absPath) {
        return 0;
    }

    @Override
    public Set<Privilege> getPrivilegeSet(Path absPath) {
        return Set.of();
    }

    @Override
    public boolean hasPrivileges(Path absPath, Privilege... privileges) {
        return privileges.length == 0;
    }

    @Override
    public void close() {}
}
