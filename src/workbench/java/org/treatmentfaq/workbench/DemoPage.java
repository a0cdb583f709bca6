package org.treatmentfaq.workbench;

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

    DemoPage(Session website) {
        this.website = website;
    }

    /** Makes the page of the FAQ with that name and identifier, unless a page shows it already. */
    void show(String name, String identifier, TreatmentFaq faq) {
        try {
            if (website.nodeExists(CLINIC) && !isPlaced(website.getNode(CLINIC), identifier)) {
                create(website.getNode(CLINIC), name, identifier, faq);
                website.save();
            }
        } catch (RepositoryException e) {
            throw new WorkbenchException(
                    "The demo page of " + name + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static boolean isPlaced(Node parent, String identifier) throws RepositoryException {
        if (parent.hasProperty(Names.Placement.FAQ)) {
            return parent.getProperty(Names.Placement.FAQ).getString().equals(identifier);
        }
        for (var children = parent.getNodes(); children.hasNext(); ) {
            if (isPlaced(children.nextNode(), identifier)) {
                return true;
            }
        }
        return false;
    }

    private static void create(Node clinic, String name, String identifier, TreatmentFaq faq)
            throws RepositoryException {
        if (clinic.hasNode(name)) {
            return;
        }
        Node page = clinic.addNode(name, "mgnl:page");
        page.setProperty("mgnl:template", "treatment-faq:pages/treatment");
        page.setProperty(Names.Page.TITLE, faq.title().original());
        page.setProperty(Names.Page.TEASER, String.join(", ", faq.alternateNames()));
        Node component = page.addNode("main", "mgnl:area").addNode("faq", "mgnl:component");
        component.setProperty("mgnl:template", "treatment-faq:components/treatmentFaq");
        component.setProperty(Names.Placement.FAQ, identifier);
    }
}
