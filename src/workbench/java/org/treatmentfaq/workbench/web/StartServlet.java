package org.treatmentfaq.workbench.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.Page;
import org.treatmentfaq.workbench.Instance;

/** The page at {@code /}: what this is, the pages of the demo, the FAQs. */
final class StartServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Instance visitors;
    private final transient WorkbenchPage page = new WorkbenchPage("start.ftlh");

    StartServlet(Instance visitors) {
        this.visitors = visitors;
    }

    /** A page of the demo. */
    public record DemoPage(String title, String address) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!"/".equals(ContextFilter.pathOf(request))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Map<String, Object> shown =
                    Map.of(
                            "pages",
                            pages(),
                            "faqs",
                            faqs(),
                            "problems",
                            visitors.site().problems());
            page.write(response, shown);
        } catch (RepositoryException e) {
            throw new ServletException(e);
        }
    }

    private List<DemoPage> pages() throws RepositoryException {
        Session session = visitors.session("anonymous", Names.WEBSITE);
        try {
            List<DemoPage> pages = new ArrayList<>();
            collect(session.getRootNode(), pages);
            return pages;
        } finally {
            session.logout();
        }
    }

    private static void collect(Node parent, List<DemoPage> pages) throws RepositoryException {
        for (NodeIterator children = parent.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType("mgnl:page")) {
                String title = Page.read(child, Locale.ENGLISH).title();
                pages.add(new DemoPage(title, WorkbenchServer.PUBLIC + child.getPath() + ".html"));
                collect(child, pages);
            }
        }
    }

    private List<StoredFaq> faqs() {
        Session session = visitors.session("anonymous", Names.WORKSPACE);
        try {
            return new JcrTreatmentFaqs(session).all();
        } finally {
            session.logout();
        }
    }
}
