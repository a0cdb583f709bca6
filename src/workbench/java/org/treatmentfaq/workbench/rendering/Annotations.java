package org.treatmentfaq.workbench.rendering;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.rendering.template.AreaDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * What makes a page of a front end editable: the comments of the page, its areas and components, by
 * path, without their marks and ends. Seen on 6.2.45, on the author instance. That a public
 * instance has nothing to say about any of them was read in the module spa-rendering 6.2.35; there
 * the system reads the page, here the caller.
 */
public final class Annotations {

    private final Renderer renderer;
    private final Map<String, String> comments = new LinkedHashMap<>();

    Annotations(Renderer renderer) {
        this.renderer = renderer;
    }

    /** Children before their parents. */
    public Map<String, String> of(Node node) throws RepositoryException, RenderException {
        for (Node child : JcrUtils.getChildNodes(node)) {
            if (child.getPrimaryNodeType().getName().matches("mgnl:(area|component)")) {
                of(child);
            }
        }
        boolean author = Mode.current().isAuthor();
        comments.put(node.getPath(), author ? withoutMarks(comment(node)) : "");
        return comments;
    }

    private static String withoutMarks(String comment) {
        return comment.substring("<!-- ".length(), comment.indexOf(" -->\n"));
    }

    private String comment(Node node) throws RepositoryException, RenderException {
        EditorComments each = renderer.comments();
        return switch (node.getPrimaryNodeType().getName()) {
            case NodeTypes.Page.NAME -> each.page(node, renderer.template(node));
            case NodeTypes.Component.NAME -> each.component(node, renderer.template(node), true);
            default -> {
                var areas = renderer.template(node.getParent()).getAreas();
                AreaDefinition area = Objects.requireNonNull(areas.get(node.getName()));
                yield each.area(node.getParent(), area, true);
            }
        };
    }
}
