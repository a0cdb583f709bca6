package org.treatmentfaq.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.StoredTypes;

/**
 * Converts dates and numbers that an older version stored as such to text. It runs on author and
 * public instances, because both search by the day of the next review.
 */
final class ConvertStoredTypesTask extends AbstractRepositoryTask {

    ConvertStoredTypesTask() {
        super("Days and numbers", "Stores the days and numbers of treatment FAQs as text.");
    }

    @Override
    protected void doExecute(InstallContext context) throws RepositoryException {
        Session session = context.getJCRSession(Names.WORKSPACE);
        for (StoredFaq stored : new JcrTreatmentFaqs(session).all()) {
            StoredTypes.convert(session.getNodeByIdentifier(stored.identifier()));
        }
    }
}
