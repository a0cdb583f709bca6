package org.treatmentfaq.workbench.rendering;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.Context;
import info.magnolia.context.WebContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;

/**
 * The context of one request: sessions of the visitor, opened when they are asked for and closed by
 * {@link #release}, and attributes. Belongs to the thread of the request.
 */
public final class VisitorContext implements WebContext {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Sessions sessions;
    private final AggregationState state = new AggregationState();
    private final Map<String, Session> open = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();

    /** Opens sessions with the rights of one visitor. */
    public interface Sessions {
        Session open(String workspace) throws RepositoryException;
    }

    public VisitorContext(
            HttpServletRequest request, HttpServletResponse response, Sessions sessions) {
        this.request = request;
        this.response = response;
        this.sessions = sessions;
    }

    @Override
    public Session getJCRSession(String workspace) throws RepositoryException {
        Session session = open.get(workspace);
        if (session == null) {
            session = sessions.open(workspace);
            open.put(workspace, session);
        }
        return session;
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public AggregationState getAggregationState() {
        return state;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value, int scope) {
        requireLocal(scope);
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <T> T getAttribute(String name, int scope) {
        requireLocal(scope);
        return (T) getAttribute(name);
    }

    /** An attribute or else the request parameter of that name, as Magnolia does (case A26). */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <T> T getAttribute(String name) {
        Object value = attributes.get(name);
        return (T) (value == null ? request.getParameter(name) : value);
    }

    @Override
    public void removeAttribute(String name, int scope) {
        requireLocal(scope);
        attributes.remove(name);
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

    @Override
    public void release() {
        open.values().forEach(Session::logout);
        open.clear();
    }

    private static void requireLocal(int scope) {
        if (scope != Context.LOCAL_SCOPE) {
            throw new UnsupportedOperationException(
                    "The workbench has attributes of a request only");
        }
    }
}
