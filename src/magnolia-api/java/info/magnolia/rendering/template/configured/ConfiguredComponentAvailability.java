package info.magnolia.rendering.template.configured;

import info.magnolia.rendering.template.ComponentAvailability;
import java.util.ArrayList;
import java.util.Collection;

/** An entry of {@code availableComponents}. */
public class ConfiguredComponentAvailability implements ComponentAvailability {

    private String id;
    private boolean enabled = true;
    private Collection<String> roles = new ArrayList<>();

    public ConfiguredComponentAvailability() {}

    @Override
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public Collection<String> getRoles() {
        return roles;
    }

    public void setRoles(Collection<String> roles) {
        this.roles = roles;
    }
}
