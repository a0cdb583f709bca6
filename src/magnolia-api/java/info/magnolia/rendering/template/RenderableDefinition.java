package info.magnolia.rendering.template;

import info.magnolia.config.NamedDefinition;
import java.util.Map;

/** What page, area and component definitions have in common. */
public interface RenderableDefinition extends NamedDefinition {

    String getId();

    void setId(String id);

    @Override
    String getName();

    String getRenderType();

    String getTitle();

    String getDescription();

    String getTemplateScript();

    Map<String, Object> getParameters();

    @SuppressWarnings("rawtypes")
    Class getModelClass();

    Boolean getAutoPopulateFromRequest();
}
