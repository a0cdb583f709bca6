package conformance;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import jakarta.inject.Inject;
import javax.jcr.Node;

/** Asks for its script not to be rendered. */
public class SkippingModel<D extends RenderableDefinition> extends RenderingModelImpl<D> {

    @Inject
    public SkippingModel(Node content, D definition, RenderingModel<?> parent) {
        super(content, definition, parent);
    }

    @Override
    public String execute() {
        return RenderingModel.SKIP_RENDERING;
    }
}
