package org.treatmentfaq.workbench;

import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.handout.HandoutRefusedException;
import org.treatmentfaq.jcr.ContentAccessException;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.TreatmentFaqReader;
import org.treatmentfaq.jcr.TreatmentFaqWriter;

/**
 * Stores handouts as FAQs in one session, each as one unit of work: a FAQ is there with everything
 * or as it was before. What people wrote is only overwritten if they agreed to it.
 */
final class HandoutImport {

    /** What the person who imports wants. */
    record Options(Optional<String> name, boolean replace, boolean dryRun) {

        /** Where a FAQ is stored: under the name that was chosen, or under its title. */
        String path(TreatmentFaq faq) {
            return "/" + name.orElseGet(() -> Anchors.slug(faq.title().original()));
        }
    }

    private static final String IMPORTER = "superuser";

    private final Session session;
    private final DemoPage demoPage;
    private final Publication publication;
    private final Options options;

    /**
     * @param session a session of the workspace of the FAQs that may write
     * @param demoPage shows what was imported
     * @param publication brings it to the visitors
     */
    HandoutImport(Session session, DemoPage demoPage, Publication publication, Options options) {
        this.session = session;
        this.demoPage = demoPage;
        this.publication = publication;
        this.options = options;
    }

    /**
     * What became of a handout.
     *
     * @param action {@code imported}, {@code updated} or {@code unchanged}; what a dry run left
     *     undone
     * @param path path of the FAQ
     * @param faq what is stored now
     * @param warnings what an update decided, and what it left to look at
     */
    record Outcome(String action, String path, TreatmentFaq faq, List<String> warnings) {}

    Outcome store(TreatmentFaq imported) throws HandoutRefusedException {
        String path = options.path(imported);
        try {
            return session.nodeExists(path)
                    ? update(session.getNode(path), imported)
                    : create(path, imported);
        } catch (RepositoryException | ContentAccessException e) {
            throw new WorkbenchException(
                    "Storing the FAQ " + path + " failed: " + e.getMessage(), e);
        }
    }

    /** What becomes of a new FAQ in a dry run. */
    static Outcome undone(String path, TreatmentFaq faq) {
        return new Outcome("not imported (dry run)", path, faq, List.of());
    }

    private Outcome create(String path, TreatmentFaq faq) throws RepositoryException {
        if (options.dryRun()) {
            return undone(path, faq);
        }
        Node node = session.getRootNode().addNode(path.substring(1), Names.Faq.TYPE);
        write(faq, node);
        Optional<String> page = demoPage.show(node.getName(), node.getIdentifier(), faq);
        if (page.isPresent()) {
            publication.publish(Names.WEBSITE, page.get(), IMPORTER);
        }
        return new Outcome("imported", path, faq, List.of());
    }

    private Outcome update(Node node, TreatmentFaq imported)
            throws RepositoryException, HandoutRefusedException {
        if (!node.isNodeType(Names.Faq.TYPE)) {
            throw new HandoutRefusedException(
                    node.getPath() + " is not a FAQ; choose another name with --name");
        }
        TreatmentFaq stored = TreatmentFaqReader.read(node);
        if (isUnchanged(stored, imported)) {
            return new Outcome("unchanged", node.getPath(), stored, List.of());
        }
        Overwriting change = Overwriting.of(node.getPath(), stored, imported);
        if (!options.replace()) {
            change.requireHarmless();
        }
        TreatmentFaq updated = change.update().faq();
        if (options.dryRun()) {
            return new Outcome("not updated (dry run)", node.getPath(), updated, change.warnings());
        }
        write(updated, node);
        return new Outcome("updated", node.getPath(), updated, change.warnings());
    }

    /** The same text gives something new if its safety part was a question until now. */
    private static boolean isUnchanged(TreatmentFaq stored, TreatmentFaq imported) {
        boolean hasNewSafety = stored.safety().isBlank() && !imported.safety().isBlank();
        return stored.handout().hash().equals(imported.handout().hash()) && !hasNewSafety;
    }

    private void write(TreatmentFaq faq, Node node) throws RepositoryException {
        try {
            TreatmentFaqWriter.write(faq, node);
            session.save();
        } catch (RepositoryException | RuntimeException e) {
            session.refresh(false);
            throw e;
        }
        publication.publish(Names.WORKSPACE, node.getPath(), IMPORTER);
    }
}
