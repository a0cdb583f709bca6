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
import org.apache.jackrabbit.commons.JcrUtils;
import org.apache.jackrabbit.core.observation.SynchronousEventListener;
import org.jspecify.annotations.Nullable;
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
    private volatile Map<String, Rights> rightsByUser = new ConcurrentHashMap<>();
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
        SynchronousEventListener forget = events -> rightsByUser = new ConcurrentHashMap<>();
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
        return rightsOf(userName).rules();
    }

    /** The names of a user's roles in alphabetical order; empty if there is no such user. */
    public Set<String> rolesOf(String userName) {
        return rightsOf(userName).roles();
    }

    private Rights rightsOf(String userName) {
        Map<String, Rights> current = rightsByUser;
        @Nullable Rights known = current.get(userName);
        if (known != null) {
            return known;
        }
        Rights read = read(userName);
        if (!read.roles().isEmpty()) {
            current.put(userName, read);
        }
        return read;
    }

    private record Rights(Set<String> roles, AccessRules rules) {}

    private Rights read(String userName) {
        Session users = repository.systemSession("users");
        Session userRoles = repository.systemSession("userroles");
        try {
            Set<String> names = new TreeSet<>();
            Map<String, List<AccessRules.Rule>> rules = new HashMap<>();
            for (String identifier : roles(users, userName)) {
                Optional<Node> role = role(userRoles, identifier);
                if (role.isPresent()) {
                    names.add(role.get().getName());
                    collect(role.get(), rules);
                }
            }
            return new Rights(names, new AccessRules(rules));
        } catch (RepositoryException e) {
            throw new WorkbenchException("The roles of " + userName + " cannot be read", e);
        } finally {
            users.logout();
            userRoles.logout();
        }
    }

    private static List<String> roles(Session users, String userName) throws RepositoryException {
        List<String> identifiers = new ArrayList<>();
        for (String folder : List.of("/system/", "/admin/")) {
            @Nullable Node roles = JcrUtils.getNodeIfExists(folder + userName + "/roles", users);
            if (roles != null) {
                for (Property entry : JcrUtils.getProperties(roles)) {
                    if (!entry.getName().startsWith("jcr:")) {
                        identifiers.add(entry.getString());
                    }
                }
            }
        }
        return identifiers;
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
        for (Node list : JcrUtils.getChildNodes(role, "acl_*")) {
            String workspace = list.getName().substring("acl_".length());
            for (Node entry : JcrUtils.getChildNodes(list)) {
                rules.computeIfAbsent(workspace, key -> new ArrayList<>())
                        .add(
                                new AccessRules.Rule(
                                        entry.getProperty("path").getString(),
                                        entry.getProperty("permissions").getLong()));
            }
        }
    }

    @Override
    public void close() {
        observed.forEach(Session::logout);
    }
}
