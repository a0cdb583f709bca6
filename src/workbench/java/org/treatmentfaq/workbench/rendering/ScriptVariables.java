package org.treatmentfaq.workbench.rendering;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;
import info.magnolia.jcr.util.ContentMap;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What scripts find by name: {@code content}, {@code model}, {@code cmsfn} and the others.
 *
 * @param contextAttributes what modules add to them
 */
record ScriptVariables(
        Functions functions,
        Messages messages,
        ScriptValues values,
        Map<String, Object> contextAttributes) {

    /** The variables of the request at hand, which the caller may add to. */
    Map<String, Object> of(
            RenderableDefinition definition, RenderingModel<?> model, @Nullable String result) {
        WebContext context = MgnlContext.getWebContext();
        AggregationState state = context.getAggregationState();
        Map<String, Object> data = new HashMap<>();
        View view = new View(true, Optional.of(state.getLocale()));
        data.put("content", new ContentMap(ViewedNode.of(model.getNode(), view)));
        data.put("def", definition);
        data.put("model", model);
        data.put("state", state);
        data.put("ctx", new ContextModel(context, values));
        data.put("contextPath", context.getContextPath());
        data.put("cmsfn", functions);
        data.put("i18n", messages);
        data.putAll(contextAttributes);
        if (result != null) {
            data.put("actionResult", result);
        }
        return data;
    }
}
