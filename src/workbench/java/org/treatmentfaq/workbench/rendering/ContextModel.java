package org.treatmentfaq.workbench.rendering;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import info.magnolia.context.WebContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code ctx} in scripts: attributes, then request parameters, then properties of the context. What
 * came with the request is escaped, but a parameter under its own name is not, nor is anything that
 * Java code asks for (cases A22 and A26).
 */
final class ContextModel implements TemplateHashModel {

    private final WebContext context;
    private final ScriptValues values;

    ContextModel(WebContext context, ScriptValues values) {
        this.context = context;
        this.values = values;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Object attribute = context.getAttribute(key);
        if (attribute != null) {
            return values.wrap(attribute);
        }
        EscapedRequest request = new EscapedRequest(context.getRequest());
        return switch (key) {
            case "request" -> values.wrap(request);
            case "parameters" -> values.wrap(escapedParameters());
            case "getParameter" -> member(request, key);
            default -> member(context, key);
        };
    }

    private @Nullable TemplateModel member(Object object, String key)
            throws TemplateModelException {
        return values.wrap(object) instanceof TemplateHashModel bean ? bean.get(key) : null;
    }

    private Map<String, String> escapedParameters() {
        Map<String, String> parameters = new LinkedHashMap<>(context.getParameters());
        parameters.replaceAll((name, value) -> ViewedNode.escape(value));
        return parameters;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** What else of a request is escaped was not recorded. */
    private static final class EscapedRequest extends HttpServletRequestWrapper {

        EscapedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return escaped(super.getParameter(name));
        }

        @Override
        public @Nullable String getQueryString() {
            return escaped(super.getQueryString());
        }

        private static @Nullable String escaped(@Nullable String text) {
            return text == null ? null : ViewedNode.escape(text);
        }
    }
}
