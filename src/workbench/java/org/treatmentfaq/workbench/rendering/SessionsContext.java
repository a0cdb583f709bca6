package org.treatmentfaq.workbench.rendering;

import info.magnolia.cms.security.User;
import info.magnolia.context.Context;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.WorkbenchException;

/**
 * A context with sessions, opened when they are asked for and closed by {@link #release}, and
 * attributes. Belongs to one thread.
 */
abstract class SessionsContext implements Context {

    private final String userName;
    private final Sessions sessions;
    private final Map<String, Session> open = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();

    SessionsContext(String userName, Sessions sessions) {
        this.userName = userName;
        this.sessions = sessions;
    }

    private record NamedUser(String name) implements User {

        @Override
        public String getName() {
            return name;
        }

        @Override
        @SuppressWarnings("NullAway") // the workbench's users have nothing but their name
        public String getProperty(String propertyName) {
            return null;
        }
    }

    @Override
    public User getUser() {
        return new NamedUser(userName);
    }

    @Override
    public Session getJCRSession(String workspace) throws RepositoryException {
        Session session = open.get(workspace);
        if (session == null) {
            session = newSession(workspace);
            open.put(workspace, session);
        }
        return session;
    }

    /** Modules know the exceptions of JCR, such as that for a workspace that does not exist. */
    private Session newSession(String workspace) throws RepositoryException {
        try {
            return sessions.open(workspace);
        } catch (WorkbenchException e) {
            if (e.getCause() instanceof RepositoryException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value, int scope) {
        requireLocal(scope);
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    @SuppressWarnings({"TypeParameterUnusedInFormals", "NullAway"}) // null: there is none
    public <T> T getAttribute(String name, int scope) {
        requireLocal(scope);
        return getAttribute(name);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <T> T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public @Nullable Object get(Object key) {
        return getAttribute(key.toString());
    }

    @Override
    public void removeAttribute(String name, int scope) {
        requireLocal(scope);
        attributes.remove(name);
    }

    @Override
    public void release() {
        open.values().forEach(Session::logout);
        open.clear();
    }

    private static void requireLocal(int scope) {
        if (scope != Context.LOCAL_SCOPE) {
            throw new UnsupportedOperationException(
                    "The workbench has attributes of a request only");
        }
    }
}
