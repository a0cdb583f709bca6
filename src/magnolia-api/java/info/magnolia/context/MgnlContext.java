package info.magnolia.context;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.cms.security.AccessManager;
import info.magnolia.cms.security.User;
import info.magnolia.objectfactory.Components;
import java.util.Locale;
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

    public static boolean isWebContext() {
        return CURRENT.get() instanceof WebContext;
    }

    public static SystemContext getSystemContext() {
        return Components.getComponent(SystemContext.class);
    }

    /** Work of a module in its own name. */
    public interface Op<T, E extends Throwable> {
        T exec() throws E;
    }

    /** Work without a result. */
    public abstract static class VoidOp implements Op<Void, RuntimeException> {

        public VoidOp() {}

        @Override
        public Void exec() {
            doExec();
            return null;
        }

        public abstract void doExec();
    }

    /** Does something with the rights of the system instead of the user's. */
    public static <T, E extends Throwable> T doInSystemContext(Op<T, E> op) throws E {
        return doInSystemContext(op, true);
    }

    public static <T, E extends Throwable> T doInSystemContext(
            Op<T, E> op, boolean releaseAfterExecution) throws E {
        Context original = CURRENT.get();
        CURRENT.set(getSystemContext());
        try {
            return op.exec();
        } finally {
            if (releaseAfterExecution) {
                CURRENT.get().release();
            }
            CURRENT.set(original);
        }
    }

    public static User getUser() {
        return getInstance().getUser();
    }

    /** What the user of this thread may do in a workspace. */
    public static AccessManager getAccessManager(String name) {
        return getInstance().getAccessManager(name);
    }

    public static Locale getLocale() {
        return getInstance().getLocale();
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
