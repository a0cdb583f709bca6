package org.treatmentfaq.workbench.rest;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import com.fasterxml.jackson.databind.ObjectMapper;
import info.magnolia.context.MgnlContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.rendering.RenderException;

/** Answers addresses below {@code /.rest} with content as JSON; errors, too, are JSON. */
public final class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String ANNOTATIONS = "/template-annotations/v1";

    private final transient Instance instance;
    private final transient Endpoints endpoints;

    /** Links begin with it, whichever host was asked (seen on 6.2.45). */
    private transient volatile String site = "";

    public RestServlet(Instance instance) {
        this.instance = instance;
        endpoints = new Endpoints(instance.resources(), instance.modules());
        instance.onConfiguration(this::readSite);
        readSite();
    }

    private void readSite() {
        site = instance.configuration().node("/server").value("defaultBaseUrl").orElse("");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Object body;
        try {
            body = answer(request, response);
        } catch (RestException e) {
            response.setStatus(e.status);
            body = Map.of("error", new Failure(e.code, String.valueOf(e.getMessage())));
        } catch (RepositoryException | RenderException e) {
            throw new ServletException(e);
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(new ObjectMapper().writeValueAsString(body));
    }

    private record Failure(String code, String message) {}

    private Object answer(HttpServletRequest request, HttpServletResponse response)
            throws RepositoryException, RenderException {
        if (request.getPathInfo().startsWith(ANNOTATIONS)) {
            String page = request.getPathInfo().substring(ANNOTATIONS.length());
            Session session = MgnlContext.getJCRSession("website");
            if (!session.nodeExists(page)) {
                String message = "Node with path '" + page + "' cannot be found.";
                throw new RestException(SC_NOT_FOUND, "notFound", message);
            }
            return instance.site().renderer().annotations().of(session.getNode(page));
        }
        Endpoint endpoint = endpoints.of(request);
        Language language = Language.of(request, response, instance.site().languages(), site);
        NodeJson json = new NodeJson(endpoint, endpoint, endpoint.referenceDepth, language);
        Map<String, String> parameters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        Delivery delivery = new Delivery(endpoint, json, parameters);
        String address = request.getPathInfo().substring(endpoint.endpointPath.length());
        return endpoint.bypassWorkspaceAcls
                ? MgnlContext.doInSystemContext(() -> delivery.answer(address))
                : delivery.answer(address);
    }
}
