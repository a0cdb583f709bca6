package org.treatmentfaq.workbench.rendering;

import info.magnolia.rendering.template.AreaDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * What makes a page of a front end editable: the comments of the page, its areas and components, by
 * path and without their ends. A public instance has nothing to say about any of them. Read in the
 * module spa-rendering 6.2.35, not recorded; there the system reads the page, here the caller.
 */
public final class Annotations {

    private final Renderer renderer;
    private final Map<String, String> comments = new LinkedHashMap<>();

    Annotations(Renderer renderer) {
        this.renderer = renderer;
    }

    /** The page first. */
    public Map<String, String> of(Node node) throws RepositoryException, RenderException {
        boolean author = Mode.current().isAuthor();
        String comment = comment(node);
        comments.put(node.getPath(), author ? comment.substring(4, comment.indexOf(" -->\n")) : "");
        for (Node child : JcrUtils.getChildNodes(node)) {
            if (child.getPrimaryNodeType().getName().matches("mgnl:(area|component)")) {
                of(child);
            }
        }
        return comments;
    }

    private String comment(Node node) throws RepositoryException, RenderException {
        EditorComments each = renderer.comments();
        return switch (node.getPrimaryNodeType().getName()) {
            case "mgnl:page" -> each.page(node, renderer.template(node));
            case "mgnl:component" -> each.component(node, renderer.template(node), true);
            default -> {
                var areas = renderer.template(node.getParent()).getAreas();
                AreaDefinition area = Objects.requireNonNull(areas.get(node.getName()));
                yield each.area(node.getParent(), area, true);
            }
        };
    }
}
