package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Gives a role to a user of /system or /admin; does nothing if the user has it. */
public class AddRoleToUserTask extends AbstractTask {

    private final String username;
    private final String rolename;

    public AddRoleToUserTask(String taskName, String username, String rolename) {
        super(taskName, "Adds the role " + rolename + " to the user " + username);
        this.username = username;
        this.rolename = rolename;
    }

    @Override
    public void execute(InstallContext installContext) throws TaskExecutionException {
        try {
            Session userRoles = installContext.getJCRSession("userroles");
            String role = userRoles.getNode("/" + rolename).getIdentifier();
            add(role, user(installContext.getJCRSession("users")));
        } catch (RepositoryException e) {
            throw new TaskExecutionException(getDescription() + " failed: " + e.getMessage(), e);
        }
    }

    private Node user(Session users) throws RepositoryException {
        String system = "/system/" + username;
        return users.getNode(users.nodeExists(system) ? system : "/admin/" + username);
    }

    private static void add(String role, Node user) throws RepositoryException {
        Node roles =
                user.hasNode("roles")
                        ? user.getNode("roles")
                        : user.addNode("roles", "mgnl:contentNode");
        if (!has(roles, role)) {
            roles.setProperty(freeNumber(roles), role);
        }
    }

    private static boolean has(Node roles, String role) throws RepositoryException {
        for (PropertyIterator known = roles.getProperties("*"); known.hasNext(); ) {
            Property property = known.nextProperty();
            if (!property.isMultiple() && property.getString().equals(role)) {
                return true;
            }
        }
        return false;
    }

    private static String freeNumber(Node roles) throws RepositoryException {
        int number = 0;
        while (roles.hasProperty(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }
}
