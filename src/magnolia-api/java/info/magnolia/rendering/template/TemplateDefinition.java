package info.magnolia.rendering.template;

import java.util.Map;

/** Definition of a page or a component. */
public interface TemplateDefinition extends RenderableDefinition {

    String getDialog();

    Map<String, AreaDefinition> getAreas();
}
