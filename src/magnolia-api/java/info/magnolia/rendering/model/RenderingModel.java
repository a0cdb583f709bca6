package info.magnolia.rendering.model;

import info.magnolia.jcr.util.ContentMap;
import info.magnolia.rendering.template.RenderableDefinition;
import javax.jcr.Node;

/** What a script sees as {@code model}: created for each rendered node. */
public interface RenderingModel<RD extends RenderableDefinition> {

    String SKIP_RENDERING = "skip-rendering";

    RenderingModel<?> getParent();

    Node getNode();

    ContentMap getContent();

    RD getDefinition();

    String execute();

    RenderingModel<?> getRoot();
}
