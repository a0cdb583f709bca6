package conformance;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import jakarta.inject.Inject;
import javax.jcr.Node;

/** execute() returns the definition parameter "result", or throws when that is "throw". */
public class ResultModel<D extends RenderableDefinition> extends RenderingModelImpl<D> {

    @Inject
    public ResultModel(Node content, D definition, RenderingModel<?> parent) {
        super(content, definition, parent);
    }

    @Override
    public String execute() {
        String result = String.valueOf(definition.getParameters().get("result"));
        if ("throw".equals(result)) {
            throw new IllegalStateException("asked to fail");
        }
        return result;
    }
}
