package org.treatmentfaq.workbench.web;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.Page;

/** The pages and FAQs that the workbench's own pages link: those that the sessions may read. */
record Listing(List<ListedPage> pages, List<ListedFaq> faqs) {

    /** A page that has a template, and so can be shown. */
    public record ListedPage(String title, String path) {}

    /** A FAQ with its number of questions. */
    public record ListedFaq(String title, int questions, String path) {}

    /**
     * What two sessions of one user may read.
     *
     * @param website a session of the workspace of pages
     * @param faqs a session of the workspace of FAQs
     */
    static Listing of(Session website, Session faqs) throws RepositoryException {
        List<ListedPage> pages = new ArrayList<>();
        collect(website.getRootNode(), pages);
        return new Listing(
                pages, new JcrTreatmentFaqs(faqs).all().stream().map(Listing::listed).toList());
    }

    private static void collect(Node parent, List<ListedPage> pages) throws RepositoryException {
        for (NodeIterator children = parent.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType(NodeTypes.Page.NAME)) {
                if (child.hasProperty(NodeTypes.Renderable.TEMPLATE)) {
                    String title = Page.read(child, Locale.ENGLISH).title();
                    pages.add(new ListedPage(title, child.getPath()));
                }
                collect(child, pages);
            }
        }
    }

    private static ListedFaq listed(StoredFaq stored) {
        String title = stored.faq().title().original();
        return new ListedFaq(
                title.isBlank() ? stored.path() : title,
                stored.faq().questions().size(),
                stored.path());
    }
}
