package org.treatmentfaq.bench;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.MgnlContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.rendering.RenderException;
import org.treatmentfaq.workbench.rendering.VisitorContext;

/**
 * Somebody who reads, without a web server. The sessions stay open, for opening them is measured by
 * itself. Belongs to one thread.
 */
final class Visitor {

    private static final String NAME = "anonymous";
    private static final String PAGE = "/treatment-faq-demo/ims";

    private final Instance instance;
    private final Map<String, Session> sessions = new HashMap<>();

    Visitor(Instance instance) {
        this.instance = instance;
        instance.enter(NAME);
    }

    Session session(String workspace) {
        return sessions.computeIfAbsent(workspace, this::newSession);
    }

    /** The caller logs it out. */
    Session newSession(String workspace) {
        return instance.session(NAME, workspace);
    }

    /** A request for the page of the samples. */
    void ask() throws RepositoryException {
        VisitorContext context =
                new VisitorContext(
                        request(),
                        response(),
                        new VisitorContext.Visitor(
                                NAME, instance.users().rulesOf(NAME), this::session),
                        false);
        AggregationState state = context.getAggregationState();
        state.setLocale(Locale.ENGLISH);
        state.setCurrentURI(PAGE + ".html");
        state.setExtension("html");
        state.setOriginalURL("http://localhost/public" + PAGE + ".html");
        state.setMainContentNode(session("website").getNode(PAGE));
        MgnlContext.setInstance(context);
    }

    /** What the module asks of the request. */
    PageRequest pageRequest() {
        PageRequest pageRequest = (PageRequest) instance.component(PageRequest.class.getName());
        pageRequest.deliver(Locale.ENGLISH);
        return pageRequest;
    }

    /** The markup of the component on that page. */
    String component() throws RepositoryException, RenderException {
        StringWriter markup = new StringWriter();
        Node component = session("website").getNode(PAGE + "/main/faq");
        instance.site().renderer().render(component, markup);
        return markup.toString();
    }

    void leave() {
        MgnlContext.release();
        sessions.values().forEach(Session::logout);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) empty(HttpServletRequest.class);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) empty(HttpServletResponse.class);
    }

    /** Says nothing of itself but where the site is. */
    private static Object empty(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        switch (method.getName()) {
                            case "getContextPath" -> "/public";
                            case "getParameterMap" -> Map.of();
                            default -> null;
                        });
    }
}
