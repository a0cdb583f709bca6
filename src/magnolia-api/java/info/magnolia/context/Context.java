package info.magnolia.context;

import info.magnolia.cms.security.AccessManager;
import info.magnolia.cms.security.User;
import java.util.Locale;
import javax.jcr.LoginException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What code knows of its caller. */
public interface Context extends info.magnolia.commands.chain.Context {

    int LOCAL_SCOPE = 1;
    String ATTRIBUTE_REPOSITORY = "repository";
    String ATTRIBUTE_PATH = "path";

    User getUser();

    Locale getLocale();

    Session getJCRSession(String workspaceName) throws LoginException, RepositoryException;

    AccessManager getAccessManager(String name);

    void setAttribute(String name, Object value, int scope);

    <T> T getAttribute(String name, int scope);

    <T> T getAttribute(String name);

    void removeAttribute(String name, int scope);

    void release();
}
