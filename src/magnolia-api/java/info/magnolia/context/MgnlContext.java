package info.magnolia.context;

import info.magnolia.cms.core.AggregationState;
import javax.jcr.LoginException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The context of the current thread. */
public class MgnlContext {

    private static final ThreadLocal<Context> CURRENT = new ThreadLocal<>();

    public MgnlContext() {}

    public static void setInstance(Context context) {
        CURRENT.set(context);
    }

    public static Context getInstance() {
        Context context = CURRENT.get();
        if (context == null) {
            throw new IllegalStateException("MgnlContext is not set for this thread");
        }
        return context;
    }

    public static boolean hasInstance() {
        return CURRENT.get() != null;
    }

    /** Ends the context of this thread. */
    public static void release() {
        CURRENT.remove();
    }

    public static WebContext getWebContext() {
        return (WebContext) getInstance();
    }

    public static String getContextPath() {
        return getWebContext().getContextPath();
    }

    public static AggregationState getAggregationState() {
        return getWebContext().getAggregationState();
    }

    public static void setAttribute(String name, Object value) {
        getInstance().setAttribute(name, value, Context.LOCAL_SCOPE);
    }

    public static <T> T getAttribute(String name) {
        return getInstance().getAttribute(name);
    }

    public static Session getJCRSession(String workspaceName)
            throws LoginException, RepositoryException {
        return getInstance().getJCRSession(workspaceName);
    }
}
