package info.magnolia.rendering.engine;

import info.magnolia.rendering.template.RenderableDefinition;
import java.util.Map;
import javax.jcr.Node;

/** Renders content. */
public interface RenderingEngine {

    void render(
            Node content,
            RenderableDefinition definition,
            Map<String, Object> contextObjects,
            OutputProvider out)
            throws RenderException;
}
