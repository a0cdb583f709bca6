package org.treatmentfaq.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.ReviewFacts;
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
        List<String> assumed = new ArrayList<>();
        for (StoredFaq stored : new JcrTreatmentFaqs(session).all()) {
            DerivedProperties.complete(session.getNodeByIdentifier(stored.identifier()));
            if (ReviewFacts.isReviewed(stored.faq()) && !stored.faq().reviewedText().isKnown()) {
                assumed.add(stored.path());
            }
        }
        if (!assumed.isEmpty()) {
            context.warn(
                    "Nothing says which texts of these FAQs were reviewed, so their present texts"
                            + " count as reviewed. Review FAQs that were changed since their"
                            + " review: "
                            + String.join(", ", assumed));
        }
    }
}
