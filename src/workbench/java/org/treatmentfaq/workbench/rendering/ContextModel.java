package org.treatmentfaq.workbench.rendering;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import info.magnolia.context.WebContext;
import org.jspecify.annotations.Nullable;

/** {@code ctx} in scripts: properties of the context, then attributes, then request parameters. */
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
        return values.wrap(context) instanceof TemplateHashModel bean ? bean.get(key) : null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
