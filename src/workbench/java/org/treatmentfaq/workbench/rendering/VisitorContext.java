package org.treatmentfaq.workbench.rendering;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.cms.security.AccessManager;
import info.magnolia.context.WebContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.treatmentfaq.workbench.repository.AccessRules;

/** The context of one request. */
public final class VisitorContext extends SessionsContext implements WebContext {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final boolean author;
    private final AccessRules rules;
    private final AggregationState state = new AggregationState();

    /**
     * Who asks.
     *
     * @param name the user's name
     * @param rules what the user may do
     * @param sessions opens sessions with the rights of the user
     */
    public record Visitor(String name, AccessRules rules, Sessions sessions) {}

    /**
     * @param author whether the request is to the editors' instance
     */
    public VisitorContext(
            HttpServletRequest request,
            HttpServletResponse response,
            Visitor visitor,
            boolean author) {
        super(visitor.name(), visitor.sessions());
        this.request = request;
        this.response = response;
        this.author = author;
        rules = visitor.rules();
        // Visitors, too, are in preview mode; editors unless they say otherwise (C02 and A32)
        state.setPreviewMode(!author || !"false".equals(request.getParameter("mgnlPreview")));
    }

    /** Whether the request is to the editors' instance. */
    boolean isAuthor() {
        return author;
    }

    @Override
    public AccessManager getAccessManager(String workspace) {
        return (path, permissions) -> rules.allows(workspace, path, permissions);
    }

    @Override
    public AggregationState getAggregationState() {
        return state;
    }

    /** An attribute or else the request parameter of that name, as Magnolia does (case A26). */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <T> T getAttribute(String name) {
        Object value = super.getAttribute(name);
        return (T) (value == null ? request.getParameter(name) : value);
    }

    @Override
    @SuppressWarnings("NullAway") // no such parameter
    public String getParameter(String name) {
        return request.getParameter(name);
    }

    @Override
    public Map<String, String> getParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return parameters;
    }

    @Override
    public String getContextPath() {
        return request.getContextPath();
    }

    @Override
    public HttpServletRequest getRequest() {
        return request;
    }

    @Override
    public HttpServletResponse getResponse() {
        return response;
    }
}
