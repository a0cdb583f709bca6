package org.treatmentfaq.jcr;

import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.importing.readers.Handouts;
import org.treatmentfaq.importing.update.HandoutUpdate;
import org.treatmentfaq.importing.update.ImportedReview;

/**
 * Stores what handouts say as FAQs, in two steps: {@link #plan} tells what would become of the FAQ
 * at a path, {@link #store} does it with one save, so that a FAQ is there with everything or as it
 * was before. What people wrote is only overwritten if whoever imports agreed. Not thread-safe, as
 * sessions are not; the session must have no changes of its own.
 *
 * <pre>{@code
 * HandoutStore faqs = new HandoutStore(session);
 * faqs.store(faqs.plan("/cupping", HandoutParser.parse(text).faq(), false));
 * }</pre>
 */
public final class HandoutStore {

    private final Session session;

    /**
     * @param session a session of the workspace {@link Names#WORKSPACE} that may write
     */
    public HandoutStore(Session session) {
        this.session = session;
    }

    /** What a FAQ is by a plan. */
    public enum Change {
        IMPORTED,
        UPDATED,
        UNCHANGED
    }

    /**
     * What is to become of a FAQ.
     *
     * @param faq what is to be stored; what is stored if it stays unchanged
     * @param warnings what an update decided, and what it left to look at
     */
    public record Plan(String path, Change change, TreatmentFaq faq, List<String> warnings) {

        public Plan {
            warnings = List.copyOf(warnings);
        }

        /** For a path where nothing is yet. */
        public static Plan toImport(String path, TreatmentFaq faq) {
            return new Plan(path, Change.IMPORTED, ImportedReview.of(faq), List.of());
        }
    }

    /**
     * The plan for the FAQ at a path, which need not be there yet; stores nothing.
     *
     * @param replace whether what editors wrote, or another treatment, may be overwritten;
     *     otherwise it is refused
     */
    public Plan plan(String path, TreatmentFaq imported, boolean replace)
            throws HandoutRefusedException {
        try {
            return session.nodeExists(path)
                    ? update(session.getNode(path), imported, replace)
                    : Plan.toImport(path, imported);
        } catch (RepositoryException e) {
            throw new ContentAccessException("Reading " + Names.WORKSPACE + ":" + path, e);
        }
    }

    private static Plan update(Node node, TreatmentFaq imported, boolean replace)
            throws RepositoryException, HandoutRefusedException {
        String path = node.getPath();
        if (!node.isNodeType(Names.Faq.TYPE)) {
            throw new HandoutRefusedException(
                    path + " is not a FAQ; choose another name with --name");
        }
        TreatmentFaq stored = TreatmentFaqReader.read(node);
        if (!HandoutUpdate.isNeeded(stored, imported)) {
            return new Plan(path, Change.UNCHANGED, stored, List.of());
        }
        HandoutUpdate update = HandoutUpdate.of(path, stored, imported);
        if (!replace) {
            update.requireHarmless();
        }
        return new Plan(path, Change.UPDATED, update.faq(), update.warnings());
    }

    /** Carries a plan out; if that fails, the session has no changes either. */
    public void store(Plan plan) {
        if (plan.change() == Change.UNCHANGED) {
            return;
        }
        try {
            save(plan);
        } catch (RepositoryException e) {
            throw new ContentAccessException("Saving " + Names.WORKSPACE + ":" + plan.path(), e);
        }
    }

    private void save(Plan plan) throws RepositoryException {
        try {
            write(plan.faq(), node(plan));
            session.save();
        } catch (RepositoryException | RuntimeException e) {
            session.refresh(false);
            throw e;
        }
    }

    private static void write(TreatmentFaq faq, Node node) throws RepositoryException {
        TreatmentFaq before = TreatmentFaqReader.read(node);
        TreatmentFaqWriter.write(
                TreatmentFaqBuilder.builder(faq)
                        .translationSources(faq.translationSources().updated(faq))
                        .build(),
                node);
        if (!faq.reviewedText().equals(before.reviewedText())) {
            ReviewHistory.add(
                    node,
                    ReviewHistory.Entry.of(
                            ReviewHistory.Kind.IMPORTED,
                            faq.reviewer().name(),
                            Handouts.reviewOf(faq.handout().text()),
                            before.reviewedText().changedIn(faq)),
                    faq.reviewedText());
        }
    }

    private Node node(Plan plan) throws RepositoryException {
        return plan.change() == Change.IMPORTED
                ? session.getRootNode().addNode(plan.path().substring(1), Names.Faq.TYPE)
                : session.getNode(plan.path());
    }
}
