package org.treatmentfaq.workbench.web;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.MgnlContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.workbench.Instance;
import org.treatmentfaq.workbench.rendering.RenderException;

/** Answers an address with the page, or the component, at that path (case A31). */
final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Instance instance;

    PageServlet(Instance instance) {
        this.instance = instance;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        AggregationState state = MgnlContext.getAggregationState();
        try {
            Optional<Node> node = find(path(state.getCurrentURI()));
            if (node.isEmpty() || !node.get().hasProperty("mgnl:template")) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            state.setMainContentNode(node.get());
            response.setContentType("text/html;charset=UTF-8");
            instance.site().renderer().render(node.get(), response.getWriter());
        } catch (RenderException | RepositoryException e) {
            throw new ServletException(e);
        }
    }

    /** The path of a node: without extension, without a slash at the end. */
    private static String path(String address) {
        String path = address.replaceAll("/+$", "");
        int extension = path.indexOf('.', path.lastIndexOf('/') + 1);
        return extension < 0 ? path : path.substring(0, extension);
    }

    private static Optional<Node> find(String path) throws RepositoryException {
        Session session = MgnlContext.getJCRSession("website");
        try {
            return path.isEmpty() || !session.nodeExists(path)
                    ? Optional.empty()
                    : Optional.of(session.getNode(path));
        } catch (PathNotFoundException e) {
            return Optional.empty();
        } catch (RepositoryException e) {
            // an address that is no path of JCR, such as one with a bracket, is nobody's page
            return Optional.empty();
        }
    }
}
