package info.magnolia.rendering.template.configured;

import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.ComponentAvailability;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bean that an area of a definition file is read into. */
public class ConfiguredAreaDefinition extends ConfiguredTemplateDefinition
        implements AreaDefinition {

    private Boolean enabled;
    private Boolean optional;

    private Map<String, ComponentAvailability> availableComponents = new LinkedHashMap<>();
    private Integer maxComponents;

    public ConfiguredAreaDefinition() {}

    @Override
    public Map<String, ComponentAvailability> getAvailableComponents() {
        return availableComponents;
    }

    public void setAvailableComponents(Map<String, ComponentAvailability> availableComponents) {
        this.availableComponents = availableComponents;
    }

    @Override
    public Integer getMaxComponents() {
        return maxComponents;
    }

    public void setMaxComponents(Integer maxComponents) {
        this.maxComponents = maxComponents;
    }

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
