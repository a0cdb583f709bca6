package org.treatmentfaq.workbench;

import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.Reimport;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.handout.HandoutRefusedException;
import org.treatmentfaq.handout.ParsedHandout;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.TreatmentFaqReader;
import org.treatmentfaq.jcr.TreatmentFaqWriter;

/**
 * Stores handouts as FAQs in one session, each as one unit of work: a FAQ is there with everything
 * or as it was before.
 */
final class HandoutImport {

    private final Session session;
    private final DemoPage demoPage;
    private final boolean replace;

    /**
     * @param session a session of the workspace of the FAQs that may write
     * @param demoPage shows what was imported
     * @param replace whether a FAQ that no handout stands behind may be overwritten
     */
    HandoutImport(Session session, DemoPage demoPage, boolean replace) {
        this.session = session;
        this.demoPage = demoPage;
        this.replace = replace;
    }

    /**
     * What became of a handout.
     *
     * @param action {@code imported}, {@code updated} or {@code unchanged}
     * @param path path of the FAQ
     * @param faq what is stored now
     * @param warnings what an update left to look at
     */
    record Outcome(String action, String path, TreatmentFaq faq, List<String> warnings) {}

    /** Stores a handout under a name, or under its title. */
    Outcome store(ParsedHandout handout, Optional<String> name) throws HandoutRefusedException {
        String path = "/" + name.orElseGet(() -> nameOf(handout.faq()));
        try {
            return session.nodeExists(path)
                    ? update(session.getNode(path), handout.faq())
                    : create(path, handout.faq());
        } catch (RepositoryException e) {
            throw new WorkbenchException(
                    "Storing the FAQ " + path + " failed: " + e.getMessage(), e);
        }
    }

    private static String nameOf(TreatmentFaq faq) {
        return Anchors.slug(faq.title().original());
    }

    private Outcome create(String path, TreatmentFaq faq) throws RepositoryException {
        Node node = session.getRootNode().addNode(path.substring(1), Names.Faq.TYPE);
        write(faq, node);
        demoPage.show(node.getName(), node.getIdentifier(), faq);
        return new Outcome("imported", path, faq, List.of());
    }

    private Outcome update(Node node, TreatmentFaq imported)
            throws RepositoryException, HandoutRefusedException {
        requireReplaceable(node);
        TreatmentFaq stored = TreatmentFaqReader.read(node);
        if (stored.handout().hash().equals(imported.handout().hash())) {
            return new Outcome("unchanged", node.getPath(), stored, List.of());
        }
        Reimport update = Reimport.update(stored, imported);
        write(update.faq(), node);
        return new Outcome("updated", node.getPath(), update.faq(), update.warnings());
    }

    private void requireReplaceable(Node node) throws RepositoryException, HandoutRefusedException {
        if (!node.isNodeType(Names.Faq.TYPE)) {
            throw new HandoutRefusedException(
                    node.getPath() + " is not a FAQ; choose another name with --name");
        }
        if (!replace && TreatmentFaqReader.read(node).handout().hash().isEmpty()) {
            throw new HandoutRefusedException(
                    "the FAQ "
                            + node.getPath()
                            + " was not imported from a handout; choose another name with --name, or overwrite its texts with"
                            + " --replace");
        }
    }

    private void write(TreatmentFaq faq, Node node) throws RepositoryException {
        try {
            TreatmentFaqWriter.write(faq, node);
            session.save();
        } catch (RepositoryException | RuntimeException e) {
            session.refresh(false);
            throw e;
        }
    }
}
