package org.treatmentfaq.request;

import info.magnolia.cms.security.AccessManager;
import info.magnolia.context.MgnlContext;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.jcr.Caller;
import org.treatmentfaq.jcr.Names;

/**
 * The user of the current request. Magnolia's access manager tells their rights without a session,
 * by the rules of their roles that its sessions go by. Use it in the thread of the request only.
 */
final class CurrentCaller implements Caller {

    /** {@code info.magnolia.cms.security.Permission.READ}. */
    private static final long READ = 8;

    private final AccessManager access = MgnlContext.getAccessManager(Names.WORKSPACE);

    @Override
    public boolean mayRead(String path) {
        return access.isGranted(path, READ);
    }

    @Override
    public Session session() {
        return openSession();
    }

    /** The session of this request, which Magnolia closes. */
    static Session openSession() {
        try {
            return MgnlContext.getJCRSession(Names.WORKSPACE);
        } catch (RepositoryException e) {
            throw new IllegalStateException(
                    "The workspace treatment-faqs cannot be opened. It is declared in the descriptor of the"
                            + " module treatment-faq; check that the module is installed on this instance.",
                    e);
        }
    }

    /** Magnolia gives the system a session for each thread; it is closed, so the next is new. */
    @Override
    public <T> T asSystem(Reading<T> reading) throws RepositoryException {
        return MgnlContext.doInSystemContext(() -> reading.in(openSession()), true);
    }
}
