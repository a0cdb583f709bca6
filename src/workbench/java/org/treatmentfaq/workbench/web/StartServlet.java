package org.treatmentfaq.workbench.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;

/** The page at {@code /}: what this is, the pages of the demo, the FAQs. */
final class StartServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Instance visitors;
    private final boolean hasAuthor;
    private final transient WorkbenchPage page = new WorkbenchPage("start.ftlh");

    /**
     * @param hasAuthor whether the author instance is served beside the visitors'
     */
    StartServlet(Instance visitors, boolean hasAuthor) {
        this.visitors = visitors;
        this.hasAuthor = hasAuthor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!"/".equals(ContextFilter.pathOf(request))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Session website = visitors.session(SignIn.ANONYMOUS, Names.WEBSITE);
        Session faqs = visitors.session(SignIn.ANONYMOUS, Names.WORKSPACE);
        try {
            Listing listing = Listing.of(website, faqs);
            page.write(
                    response,
                    Map.of(
                            "pages", listing.pages(),
                            "faqs", listing.faqs(),
                            "problems", visitors.site().problems(),
                            "hasAuthor", hasAuthor));
        } catch (RepositoryException e) {
            throw new ServletException(e);
        } finally {
            website.logout();
            faqs.logout();
        }
    }
}
