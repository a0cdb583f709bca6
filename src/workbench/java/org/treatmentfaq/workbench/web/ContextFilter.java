package org.treatmentfaq.workbench.web;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.MgnlContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.ThreadComponents;
import org.treatmentfaq.workbench.rendering.Languages;
import org.treatmentfaq.workbench.rendering.VisitorContext;

/**
 * Gives each request its context, and closes the sessions of that context afterwards. Answers are
 * in UTF-8, which the container tells with every content type, whatever a servlet says.
 */
final class ContextFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Instance instance;

    ContextFilter(Instance instance) {
        this.instance = instance;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String user = SecurityFilter.userOf(request);
        VisitorContext context =
                new VisitorContext(request, response, instance.visitor(user), instance.isAuthor());
        prepare(context.getAggregationState(), pathOf(request));
        context.getAggregationState().setOriginalURL(addressOf(request));
        response.setCharacterEncoding("UTF-8");
        MgnlContext.setInstance(context);
        instance.enter("System [" + user + "]");
        try {
            chain.doFilter(request, response);
        } finally {
            ThreadComponents.clear();
            MgnlContext.release();
            context.release();
        }
    }

    /** The decoded path below the context. */
    static String pathOf(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** As a browser shows it (case A18). */
    private static String addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURL() + (query == null ? "" : "?" + query);
    }

    private void prepare(AggregationState state, String path) {
        Languages languages = instance.site().languages();
        Optional<Locale> locale = languages.ofAddress(path);
        state.setLocale(locale.orElse(languages.getDefaultLocale()));
        String address = locale.map(found -> path.substring(("/" + found).length())).orElse(path);
        state.setCurrentURI(address);
        int extension = address.indexOf('.', address.lastIndexOf('/') + 1);
        state.setExtension(extension < 0 ? "" : address.substring(extension + 1));
    }
}
