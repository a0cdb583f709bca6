package org.treatmentfaq.workbench.commands;

import info.magnolia.jcr.util.NodeTypes;
import java.util.Optional;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.jcr.ContentAccessException;
import org.treatmentfaq.jcr.HandoutStore;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.host.Publication;

/** Stores handouts as FAQs of the editors, and brings each to the visitors with a demo page. */
final class HandoutImport {

    private static final String IMPORTER = "superuser";

    private final Session session;
    private final HandoutStore faqs;
    private final DemoPage demoPage;
    private final Publication publication;
    private final ImportOptions options;

    /**
     * @param session a session of the workspace of the FAQs that may write
     * @param demoPage shows what was imported
     * @param publication brings it to the visitors
     */
    HandoutImport(
            Session session, DemoPage demoPage, Publication publication, ImportOptions options) {
        this.session = session;
        this.faqs = new HandoutStore(session);
        this.demoPage = demoPage;
        this.publication = publication;
        this.options = options;
    }

    /** What became of a handout, or would in a dry run. */
    HandoutStore.Plan store(TreatmentFaq imported) throws HandoutRefusedException {
        String path = options.path(imported);
        try {
            HandoutStore.Plan plan = faqs.plan(path, imported, options.replace);
            if (!options.dryRun) {
                boolean isNew = isNeverPublished(path);
                if (isNew || plan.change() != HandoutStore.Change.UNCHANGED) {
                    faqs.store(plan);
                    publish(plan, isNew);
                }
            }
            return plan;
        } catch (RepositoryException | ContentAccessException e) {
            throw new WorkbenchException(
                    "Storing the FAQ " + path + " failed: " + e.getMessage(), e);
        }
    }

    /** Also true if the import that stored it was ended before it could publish. */
    private boolean isNeverPublished(String path) throws RepositoryException {
        return !session.propertyExists(path + "/" + NodeTypes.Activatable.LAST_ACTIVATED);
    }

    private void publish(HandoutStore.Plan plan, boolean isNew) throws RepositoryException {
        publication.publish(Names.WORKSPACE, plan.path(), IMPORTER);
        if (isNew) {
            Optional<String> page = demoPage.show(session.getNode(plan.path()), plan.faq());
            if (page.isPresent()) {
                publication.publish(Names.WEBSITE, page.get(), IMPORTER);
            }
        }
    }
}
