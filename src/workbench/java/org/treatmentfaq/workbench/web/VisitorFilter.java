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
import org.treatmentfaq.workbench.Instance;
import org.treatmentfaq.workbench.rendering.Languages;
import org.treatmentfaq.workbench.rendering.VisitorContext;
import org.treatmentfaq.workbench.repository.AccessRules;

/**
 * Gives each request of a visitor its context, and closes the visitor's sessions afterwards. What
 * the roles of anonymous do not allow for an address is forbidden.
 */
final class VisitorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ANONYMOUS = "anonymous";

    private final transient Instance instance;

    VisitorFilter(Instance instance) {
        this.instance = instance;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!instance.users().rulesOf(ANONYMOUS).allows(AccessRules.URI, path, AccessRules.READ)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        VisitorContext context =
                new VisitorContext(
                        request, response, workspace -> instance.session(ANONYMOUS, workspace));
        prepare(context.getAggregationState(), pathOf(request));
        MgnlContext.setInstance(context);
        try {
            chain.doFilter(request, response);
        } finally {
            MgnlContext.release();
            context.release();
        }
    }

    /** The decoded path below the context. */
    static String pathOf(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    private void prepare(AggregationState state, String path) {
        Languages languages = instance.site().languages();
        Optional<Locale> locale = languages.ofAddress(path);
        state.setLocale(locale.orElse(languages.getDefaultLocale()));
        state.setCurrentURI(
                locale.map(found -> path.substring(("/" + found).length())).orElse(path));
    }
}
