package org.treatmentfaq.workbench.rendering;

import info.magnolia.context.MgnlContext;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/** Makes the models that template definitions name. */
record Models(Injection injection) {

    /**
     * The model of a node; request parameters reach its setters unless the definition forbids it
     * (case A22).
     */
    RenderingModel<?> of(
            Node node, RenderableDefinition definition, @Nullable RenderingModel<?> parent)
            throws RenderException {
        Node stored = ViewedNode.unwrap(node);
        Class<?> type =
                definition.getModelClass() == null
                        ? RenderingModelImpl.class
                        : definition.getModelClass();
        Object model =
                injection.newInstance(
                        type,
                        List.of(
                                new Injection.Given(Node.class, stored),
                                new Injection.Given(definition.getClass(), definition),
                                new Injection.Given(RenderingModel.class, parent)));
        if (!Boolean.FALSE.equals(definition.getAutoPopulateFromRequest())) {
            populate(model);
        }
        return (RenderingModel<?>) model;
    }

    private static void populate(Object model) throws RenderException {
        Map<String, String> parameters = MgnlContext.getWebContext().getParameters();
        try {
            BeanInfo bean = Introspector.getBeanInfo(model.getClass());
            for (PropertyDescriptor property : bean.getPropertyDescriptors()) {
                String value = parameters.get(property.getName());
                if (value != null
                        && property.getWriteMethod() != null
                        && property.getPropertyType() == String.class) {
                    property.getWriteMethod().invoke(model, value);
                }
            }
        } catch (IntrospectionException | ReflectiveOperationException e) {
            throw new RenderException(
                    "Request parameters cannot be given to " + model.getClass().getName(), e);
        }
    }
}
