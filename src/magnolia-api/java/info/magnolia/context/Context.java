package info.magnolia.context;

import java.util.Locale;
import javax.jcr.LoginException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What code knows of its caller. */
public interface Context {

    int LOCAL_SCOPE = 1;

    Locale getLocale();

    Session getJCRSession(String workspaceName) throws LoginException, RepositoryException;

    void setAttribute(String name, Object value, int scope);

    <T> T getAttribute(String name, int scope);

    <T> T getAttribute(String name);

    void removeAttribute(String name, int scope);

    void release();
}
