package info.magnolia.rendering.template;

import java.util.Map;

/** Definition of an area of a page or a component. */
public interface AreaDefinition extends TemplateDefinition, Cloneable {

    String TYPE_NO_COMPONENT = "noComponent";
    String TYPE_LIST = "list";
    String TYPE_SINGLE = "single";
    String DEFAULT_TYPE = "list";

    Map<String, ComponentAvailability> getAvailableComponents();

    Integer getMaxComponents();

    Boolean getEnabled();

    Boolean getOptional();

    String getType();
}
