package info.magnolia.rendering.template.configured;

import info.magnolia.rendering.template.AreaDefinition;

/** Bean that an area of a definition file is read into. */
public class ConfiguredAreaDefinition extends ConfiguredTemplateDefinition
        implements AreaDefinition {

    private Boolean enabled;
    private Boolean optional;

    public ConfiguredAreaDefinition() {}

    @Override
    public Boolean getEnabled() {
        return enabled;
    }

    public void setEnabled(Boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public Boolean getOptional() {
        return optional;
    }

    public void setOptional(Boolean optional) {
        this.optional = optional;
    }
}
