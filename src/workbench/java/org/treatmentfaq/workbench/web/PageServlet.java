package org.treatmentfaq.workbench.web;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.MgnlContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.commons.lang3.StringUtils;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.rendering.RenderException;
import org.treatmentfaq.workbench.rendering.Renderer;

/** Answers an address with the page, or the component, at that path (case A31). */
final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Bytes; most pages are sent at once. */
    private static final int BUFFER = 64 << 10;

    private final transient Instance instance;

    PageServlet(Instance instance) {
        this.instance = instance;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        AggregationState state = MgnlContext.getAggregationState();
        if (state.getCurrentURI().equals("/")) {
            // Magnolia's own address for those who have none in mind (case G11); Tomcat's own
            // redirect would make it absolute
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", request.getContextPath() + AdminCentralServlet.ADDRESS);
            return;
        }
        try {
            Optional<Node> node = find(path(state.getCurrentURI()));
            Optional<String> id =
                    node.isEmpty() ? Optional.empty() : Renderer.templateId(node.get());
            if (id.isEmpty()) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            state.setMainContentNode(node.get());
            instance.site().renderer().requireTemplate(id.get());
            response.setContentType("text/html;charset=UTF-8");
            response.setBufferSize(BUFFER);
            // FreeMarker closes what is no PrintWriter after an error, which pages outlive
            PrintWriter out = new PrintWriter(new BufferedWriter(response.getWriter()));
            instance.site().renderer().render(node.get(), out);
            out.close();
        } catch (RenderException | RepositoryException e) {
            throw new ServletException(e.toString(), e);
        }
    }

    private static String withoutSelector(String path) {
        int start = path.indexOf('~', path.lastIndexOf('/') + 1);
        int end = path.lastIndexOf('~') + 1;
        boolean ends = end == path.length() || path.charAt(end) == '.';
        return start >= 0 && end > start + 1 && ends
                ? path.substring(0, start) + path.substring(end)
                : path;
    }

    /** The path of a node: without extension, selector, or a slash at the end. */
    private static String path(String address) {
        String path = withoutSelector(StringUtils.stripEnd(address, "/"));
        int extension = path.indexOf('.', path.lastIndexOf('/') + 1);
        return extension < 0 ? path : path.substring(0, extension);
    }

    private static Optional<Node> find(String path) throws RepositoryException {
        Session session = MgnlContext.getJCRSession("website");
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(session.getNode(path));
        } catch (RepositoryException e) {
            // nothing is there, or it is no path of JCR, such as one with a bracket
            return Optional.empty();
        }
    }
}
