package org.treatmentfaq.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.jcr.DerivedProperties;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.Names;

/**
 * Stores the derived properties that FAQs of an older version lack: anchors, the search text, what
 * the app filters by. What an editor wrote does not change.
 */
final class UpdateDerivedPropertiesTask extends AbstractRepositoryTask {

    UpdateDerivedPropertiesTask() {
        super("Derived texts", "Stores what the app filters and searches by.");
    }

    @Override
    protected void doExecute(InstallContext context) throws RepositoryException {
        Session session = context.getJCRSession(Names.WORKSPACE);
        for (StoredFaq stored : new JcrTreatmentFaqs(session).all()) {
            DerivedProperties.complete(session.getNodeByIdentifier(stored.identifier()));
        }
    }
}
