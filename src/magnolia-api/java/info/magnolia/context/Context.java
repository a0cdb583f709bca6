package info.magnolia.context;

import info.magnolia.cms.security.User;
import java.util.Locale;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What code knows of its caller. */
public interface Context {

    int LOCAL_SCOPE = 1;

    /** Abstract in Magnolia; here nobody has logged in unless the host says who. */
    default User getUser() {
        throw new UnsupportedOperationException("This context has no user");
    }

    Locale getLocale();

    Session getJCRSession(String workspaceName) throws RepositoryException;

    void setAttribute(String name, Object value, int scope);

    <T> T getAttribute(String name, int scope);

    <T> T getAttribute(String name);

    void removeAttribute(String name, int scope);

    void release();
}
