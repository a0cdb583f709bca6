package org.treatmentfaq.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Says that the derived properties of all FAQs have to be looked at when the module starts, for
 * another version of it may derive others. They are not stored in the update itself, because a FAQ
 * would look changed by it.
 */
final class MarkForCompletionTask extends AbstractRepositoryTask {

    private static final String MODULE = "/modules/treatment-faq";
    private static final String MARK = "completeAllFaqs";

    MarkForCompletionTask() {
        super("Derived texts", "Has what the app filters and searches by looked at.");
    }

    @Override
    protected void doExecute(InstallContext context) throws RepositoryException {
        context.getConfigJCRSession().getNode(MODULE).setProperty(MARK, true);
    }

    static boolean isMarked(Session config) throws RepositoryException {
        return config.propertyExists(MODULE + "/" + MARK);
    }

    /** Once all are complete. */
    static boolean unmark(Session config) throws RepositoryException {
        config.removeItem(MODULE + "/" + MARK);
        config.save();
        return true;
    }
}
