package info.magnolia.rendering.template.configured;

import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bean that a page's or a component's definition file is read into. */
public class ConfiguredTemplateDefinition extends ConfiguredRenderableDefinition
        implements TemplateDefinition {

    private String dialog;
    private String type;
    private Map<String, AreaDefinition> areas = new LinkedHashMap<>();

    public ConfiguredTemplateDefinition() {}

    @Override
    public String getDialog() {
        return dialog;
    }

    public void setDialog(String dialog) {
        this.dialog = dialog;
    }

    @Override
    public Map<String, AreaDefinition> getAreas() {
        return areas;
    }

    public void setAreas(Map<String, AreaDefinition> areas) {
        this.areas = areas;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}
