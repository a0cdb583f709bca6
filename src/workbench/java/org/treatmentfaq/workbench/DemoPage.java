package org.treatmentfaq.workbench;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.jcr.Names;

/**
 * Gives an imported FAQ a page below the demo clinic, so that whoever imported it can look at it. A
 * page that is there is left alone, and without the demo clinic there is none.
 */
final class DemoPage {

    private static final String CLINIC = "/treatment-faq-demo";

    private final Session website;
    private final Set<String> placed = new HashSet<>();

    DemoPage(Session website) {
        this.website = website;
    }

    /**
     * Makes the page of the FAQ with that name and identifier, unless a page shows it already; the
     * path of a page that was made.
     */
    Optional<String> show(String name, String identifier, TreatmentFaq faq) {
        try {
            if (!website.nodeExists(CLINIC)
                    || website.nodeExists(CLINIC + "/" + name)
                    || isPlaced(identifier)) {
                return Optional.empty();
            }
            Node page = create(website.getNode(CLINIC), name, identifier, faq);
            website.save();
            placed.add(identifier);
            return Optional.of(page.getPath());
        } catch (RepositoryException e) {
            throw failure(name, e);
        }
    }

    /** The page that could not be saved must not fail the next one too. */
    private WorkbenchException failure(String name, RepositoryException cause) {
        try {
            website.refresh(false);
        } catch (RepositoryException e) {
            cause.addSuppressed(e);
        }
        return new WorkbenchException(
                "The FAQ " + name + " is stored, its demo page is not: " + cause.getMessage(),
                cause);
    }

    /** The pages are looked through once: a thousand handouts would else mean a million looks. */
    private boolean isPlaced(String identifier) throws RepositoryException {
        if (placed.isEmpty()) {
            collectPlaced(website.getNode(CLINIC));
        }
        return placed.contains(identifier);
    }

    private void collectPlaced(Node parent) throws RepositoryException {
        if (parent.hasProperty(Names.Placement.FAQ)) {
            placed.add(parent.getProperty(Names.Placement.FAQ).getString());
        }
        for (var children = parent.getNodes(); children.hasNext(); ) {
            collectPlaced(children.nextNode());
        }
    }

    private static Node create(Node clinic, String name, String identifier, TreatmentFaq faq)
            throws RepositoryException {
        Node page = clinic.addNode(name, "mgnl:page");
        page.setProperty("mgnl:template", "treatment-faq:pages/treatment");
        page.setProperty(Names.Page.TITLE, faq.title().original());
        page.setProperty(Names.Page.TEASER, String.join(", ", faq.alternateNames()));
        Node component = page.addNode("main", "mgnl:area").addNode("faq", "mgnl:component");
        component.setProperty("mgnl:template", "treatment-faq:components/treatmentFaq");
        component.setProperty(Names.Placement.FAQ, identifier);
        return page;
    }
}
