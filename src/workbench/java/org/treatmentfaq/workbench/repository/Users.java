package org.treatmentfaq.workbench.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import org.apache.jackrabbit.core.observation.SynchronousEventListener;
import org.treatmentfaq.workbench.WorkbenchException;

/**
 * The users and roles of the repository, stored as Magnolia stores them: workspace {@code users}
 * names the roles of a user by identifier, workspace {@code userroles} says what a role allows.
 * Rules are kept until one of the two workspaces changes. Both workspaces must exist before this is
 * created.
 */
public final class Users implements AutoCloseable {

    private static final int ANY_CHANGE =
            Event.NODE_ADDED
                    | Event.NODE_REMOVED
                    | Event.PROPERTY_ADDED
                    | Event.PROPERTY_CHANGED
                    | Event.PROPERTY_REMOVED;

    private final WorkbenchRepository repository;
    private volatile Map<String, AccessRules> rulesByUser = new ConcurrentHashMap<>();
    private final List<Session> observed = new ArrayList<>();

    public Users(WorkbenchRepository repository) {
        this.repository = repository;
        forgetOnChange("users");
        forgetOnChange("userroles");
    }

    private void forgetOnChange(String workspace) {
        Session session = repository.systemSession(workspace);
        observed.add(session);
        // Synchronous: whoever saved a role sees it in effect. A new map: rules being read now are
        // dropped with the old
        SynchronousEventListener forget = events -> rulesByUser = new ConcurrentHashMap<>();
        try {
            session.getWorkspace()
                    .getObservationManager()
                    .addEventListener(forget, ANY_CHANGE, "/", true, null, null, false);
        } catch (RepositoryException e) {
            throw new WorkbenchException("Workspace " + workspace + " cannot be observed", e);
        }
    }

    /** Whether there is a user of that name who may sign in. */
    public boolean exists(String userName) {
        return !userName.equals("anonymous") && !rolesOf(userName).isEmpty();
    }

    /** What the roles of a user allow; nothing if there is no such user. */
    public AccessRules rulesOf(String userName) {
        return rulesByUser.computeIfAbsent(userName, this::readRules);
    }

    /** The names of a user's roles in alphabetical order; empty if there is no such user. */
    public Set<String> rolesOf(String userName) {
        return withRoles(
                userName,
                roles -> {
                    Set<String> names = new TreeSet<>();
                    for (Node role : roles) {
                        names.add(role.getName());
                    }
                    return names;
                });
    }

    private AccessRules readRules(String userName) {
        return withRoles(
                userName,
                roles -> {
                    Map<String, List<AccessRules.Rule>> rules = new HashMap<>();
                    for (Node role : roles) {
                        collect(role, rules);
                    }
                    return new AccessRules(rules);
                });
    }

    private <T> T withRoles(String userName, RolesReader<T> reader) {
        Session users = repository.systemSession("users");
        Session userRoles = repository.systemSession("userroles");
        try {
            return reader.read(roles(users, userRoles, userName));
        } catch (RepositoryException e) {
            throw new WorkbenchException("The roles of " + userName + " cannot be read", e);
        } finally {
            users.logout();
            userRoles.logout();
        }
    }

    private static List<Node> roles(Session users, Session userRoles, String userName)
            throws RepositoryException {
        List<Node> roles = new ArrayList<>();
        for (String folder : List.of("/system/", "/admin/")) {
            String path = folder + userName + "/roles";
            if (users.nodeExists(path)) {
                addRoles(users.getNode(path), userRoles, roles);
            }
        }
        return roles;
    }

    private static void addRoles(Node entries, Session userRoles, List<Node> roles)
            throws RepositoryException {
        for (Property entry : Nodes.properties(entries)) {
            if (!entry.getName().startsWith("jcr:")) {
                role(userRoles, entry.getString()).ifPresent(roles::add);
            }
        }
    }

    private static Optional<Node> role(Session userRoles, String identifier)
            throws RepositoryException {
        try {
            return Optional.of(userRoles.getNodeByIdentifier(identifier));
        } catch (ItemNotFoundException e) {
            // A role that was deleted gives nothing
            return Optional.empty();
        }
    }

    private static void collect(Node role, Map<String, List<AccessRules.Rule>> rules)
            throws RepositoryException {
        for (Node list : Nodes.children(role, "acl_*")) {
            String workspace = list.getName().substring("acl_".length());
            List<AccessRules.Rule> pooled =
                    rules.computeIfAbsent(workspace, key -> new ArrayList<>());
            for (Node entry : Nodes.children(list, "*")) {
                pooled.add(rule(entry));
            }
        }
    }

    private static AccessRules.Rule rule(Node entry) throws RepositoryException {
        return new AccessRules.Rule(
                entry.getProperty("path").getString(), entry.getProperty("permissions").getLong());
    }

    @Override
    public void close() {
        observed.forEach(Session::logout);
    }

    private interface RolesReader<T> {
        T read(List<Node> roles) throws RepositoryException;
    }
}
