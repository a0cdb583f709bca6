package org.treatmentfaq.workbench.commands;

import info.magnolia.jcr.util.NodeTypes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.WorkbenchException;

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
     * Makes the page of a FAQ, unless a page shows it already; the path of a page that was made.
     */
    Optional<String> show(Node stored, TreatmentFaq faq) throws RepositoryException {
        String name = stored.getName();
        try {
            if (!website.nodeExists(CLINIC)
                    || website.nodeExists(CLINIC + "/" + name)
                    || isPlaced(stored.getIdentifier())) {
                return Optional.empty();
            }
            Node page = create(website.getNode(CLINIC), stored, faq);
            website.save();
            placed.add(stored.getIdentifier());
            return Optional.of(page.getPath());
        } catch (RepositoryException e) {
            // The page that could not be saved must not fail the next one too
            website.refresh(false);
            throw new WorkbenchException(
                    "The FAQ " + name + " is stored, its demo page is not: " + e.getMessage(), e);
        }
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
        for (Node child : JcrUtils.getChildNodes(parent)) {
            collectPlaced(child);
        }
    }

    private static Node create(Node clinic, Node stored, TreatmentFaq faq)
            throws RepositoryException {
        Node page = clinic.addNode(stored.getName(), NodeTypes.Page.NAME);
        page.setProperty(NodeTypes.Renderable.TEMPLATE, "treatment-faq:pages/treatment");
        page.setProperty(Names.Page.TITLE, faq.title().original());
        page.setProperty(Names.Page.TEASER, String.join(", ", faq.alternateNames()));
        Node component =
                page.addNode("main", NodeTypes.Area.NAME).addNode("faq", NodeTypes.Component.NAME);
        component.setProperty(NodeTypes.Renderable.TEMPLATE, Names.Placement.TEMPLATE);
        component.setProperty(Names.Placement.FAQ, stored.getIdentifier());
        return page;
    }
}
