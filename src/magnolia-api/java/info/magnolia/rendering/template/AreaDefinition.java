package info.magnolia.rendering.template;

/** Definition of an area of a page or a component. */
public interface AreaDefinition extends TemplateDefinition, Cloneable {

    String TYPE_NO_COMPONENT = "noComponent";
    String TYPE_LIST = "list";
    String TYPE_SINGLE = "single";
    String DEFAULT_TYPE = "list";

    Boolean getEnabled();

    Boolean getOptional();

    String getType();
}
