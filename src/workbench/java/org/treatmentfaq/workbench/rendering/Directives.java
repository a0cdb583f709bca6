package org.treatmentfaq.workbench.rendering;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.utility.DeepUnwrap;
import info.magnolia.jcr.util.ContentMap;
import java.util.HashMap;
import java.util.Map;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/** {@code cms} in scripts: page, init, area and component. */
final class Directives {

    private final Rendering rendering;

    Directives(Rendering rendering) {
        this.rendering = rendering;
    }

    Map<String, TemplateDirectiveModel> all() {
        return Map.of(
                "page", directive(parameters -> rendering.page()),
                "init", directive(parameters -> rendering.page()),
                "area", directive(this::area),
                "component", directive(this::component));
    }

    private interface Effect {
        void of(Map<String, TemplateModel> parameters)
                throws RenderException, TemplateModelException;
    }

    private void area(Map<String, TemplateModel> parameters)
            throws RenderException, TemplateModelException {
        if (!(parameters.get("name") instanceof TemplateScalarModel name)) {
            throw new RenderException("cms.area needs the parameter name");
        }
        rendering.area(name.getAsString(), attributes(parameters));
    }

    private void component(Map<String, TemplateModel> parameters)
            throws RenderException, TemplateModelException {
        TemplateModel content = parameters.get("content");
        if (content == null) {
            throw new RenderException("cms.component needs the parameter content");
        }
        boolean editable =
                !(parameters.get("editable") instanceof TemplateBooleanModel given)
                        || given.getAsBoolean();
        rendering.component(
                node(DeepUnwrap.permissiveUnwrap(content)), editable, attributes(parameters));
    }

    private static Node node(@Nullable Object content) throws RenderException {
        if (content instanceof ContentMap map) {
            return ViewedNode.unwrap(map.getJCRNode());
        }
        if (content instanceof Node node) {
            return ViewedNode.unwrap(node);
        }
        throw new RenderException("The content of cms.component is no node");
    }

    private static Map<String, Object> attributes(Map<String, TemplateModel> parameters)
            throws TemplateModelException {
        Map<String, Object> attributes = new HashMap<>();
        if (parameters.get("contextAttributes") instanceof TemplateHashModelEx given) {
            for (TemplateModelIterator keys = given.keys().iterator(); keys.hasNext(); ) {
                String key = ((TemplateScalarModel) keys.next()).getAsString();
                Object value = DeepUnwrap.permissiveUnwrap(given.get(key));
                attributes.put(key, value);
            }
        }
        return attributes;
    }

    private static TemplateDirectiveModel directive(Effect effect) {
        return new TemplateDirectiveModel() {
            @Override
            @SuppressWarnings({"rawtypes", "unchecked"}) // FreeMarker's raw interface
            public void execute(
                    Environment environment,
                    Map parameters,
                    TemplateModel[] variables,
                    TemplateDirectiveBody body)
                    throws TemplateException {
                try {
                    effect.of(parameters);
                } catch (RenderException e) {
                    throw new TemplateException(e.getMessage(), e, environment);
                }
            }
        };
    }
}
