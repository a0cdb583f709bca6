package info.magnolia.rendering.template.configured;

import info.magnolia.rendering.template.RenderableDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bean that a definition file is read into. */
public class ConfiguredRenderableDefinition implements RenderableDefinition {

    protected Map<String, Object> parameters = new LinkedHashMap<>();
    private String id;
    private String name;
    private String title;
    private String templateScript;
    private String renderType;
    private String description;

    @SuppressWarnings("rawtypes")
    private Class modelClass;

    private Boolean autoPopulateFromRequest;

    public ConfiguredRenderableDefinition() {}

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void setId(String id) {
        this.id = id;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getTemplateScript() {
        return templateScript;
    }

    public void setTemplateScript(String templateScript) {
        this.templateScript = templateScript;
    }

    @Override
    public String getRenderType() {
        return renderType;
    }

    public void setRenderType(String renderType) {
        this.renderType = renderType;
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class getModelClass() {
        return modelClass;
    }

    @SuppressWarnings("rawtypes")
    public void setModelClass(Class modelClass) {
        this.modelClass = modelClass;
    }

    @Override
    public Map<String, Object> getParameters() {
        return parameters;
    }

    public void setParameters(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    @Override
    public Boolean getAutoPopulateFromRequest() {
        return autoPopulateFromRequest;
    }

    public void setAutoPopulateFromRequest(Boolean autoPopulateFromRequest) {
        this.autoPopulateFromRequest = autoPopulateFromRequest;
    }
}
