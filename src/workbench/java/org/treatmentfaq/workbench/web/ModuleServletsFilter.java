package org.treatmentfaq.workbench.web;

import info.magnolia.context.MgnlContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleDescriptor;

/**
 * Hands requests to the servlets that the descriptors declare, made with what their constructors
 * ask for. A mapping {@code /x/*} takes what is below {@code /x/}, in every language (case G01).
 */
final class ModuleServletsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Instance instance;
    private final transient Map<String, HttpServlet> servlets = new LinkedHashMap<>();

    ModuleServletsFilter(Instance instance) {
        this.instance = instance;
    }

    @Override
    public void init() throws ServletException {
        for (ModuleDescriptor module : instance.modules()) {
            for (ModuleDescriptor.Servlet declared : module.servlets()) {
                HttpServlet servlet = (HttpServlet) instance.component(declared.className());
                servlet.init(new Config(declared, getServletContext()));
                declared.mappings().forEach(mapping -> servlets.put(prefix(mapping), servlet));
            }
        }
    }

    private static String prefix(String mapping) {
        return mapping.endsWith("/*") ? mapping.substring(0, mapping.length() - 2) : mapping;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = MgnlContext.getAggregationState().getCurrentURI();
        Optional<Map.Entry<String, HttpServlet>> servlet =
                servlets.entrySet().stream()
                        .filter(each -> path.startsWith(each.getKey() + "/"))
                        .findFirst();
        if (servlet.isPresent()) {
            String prefix = servlet.get().getKey();
            String rest = path.substring(prefix.length());
            servlet.get().getValue().service(new Mapped(request, prefix, rest), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The request as the servlet sees it. */
    private static final class Mapped extends HttpServletRequestWrapper {

        private final String servletPath;
        private final String pathInfo;

        Mapped(HttpServletRequest request, String servletPath, String pathInfo) {
            super(request);
            this.servletPath = servletPath;
            this.pathInfo = pathInfo;
        }

        @Override
        public String getServletPath() {
            return servletPath;
        }

        @Override
        public @Nullable String getPathInfo() {
            return pathInfo.equals("/") ? null : pathInfo;
        }
    }

    private record Config(ModuleDescriptor.Servlet declared, ServletContext context)
            implements ServletConfig {

        @Override
        public String getServletName() {
            return declared.name();
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public @Nullable String getInitParameter(String name) {
            return declared.params().get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(declared.params().keySet());
        }
    }
}
