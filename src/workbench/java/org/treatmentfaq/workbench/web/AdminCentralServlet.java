package org.treatmentfaq.workbench.web;

import info.magnolia.context.MgnlContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import javax.jcr.RepositoryException;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;

/**
 * Stands on the author instance where Magnolia has AdminCentral, to which the bare address of an
 * instance leads (case G11): lists the pages in preview and edit mode, and the FAQs.
 */
final class AdminCentralServlet extends HttpServlet {

    static final String ADDRESS = "/.magnolia/admincentral";

    private static final long serialVersionUID = 1L;

    private final transient Instance author;
    private final transient WorkbenchPage page = new WorkbenchPage("admincentral.ftlh");

    AdminCentralServlet(Instance author) {
        this.author = author;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            Listing listing =
                    Listing.of(
                            MgnlContext.getJCRSession(Names.WEBSITE),
                            MgnlContext.getJCRSession(Names.WORKSPACE));
            page.write(
                    response,
                    Map.of(
                            "context", request.getContextPath(),
                            "user", SecurityFilter.userOf(request),
                            "pages", listing.pages(),
                            "faqs", listing.faqs(),
                            "problems", author.site().problems()));
        } catch (RepositoryException e) {
            throw new ServletException(e);
        }
    }
}
