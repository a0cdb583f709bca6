package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/**
 * The components of a page that show a FAQ, whatever the template of the page: also those in areas
 * of other components, but none of the pages below. Stateless.
 */
public final class PagePlacements {

    private PagePlacements() {}

    /**
     * The components in the order of the page, as far as the reader may see them; none for a node
     * that is no page.
     */
    public static List<Node> of(Node page) {
        return ContentAccessException.reading(
                "the components of",
                page,
                () -> {
                    List<Node> found = new ArrayList<>();
                    if (page.isNodeType(NodeTypes.Page.NAME)) {
                        collect(page, found);
                    }
                    return found;
                });
    }

    private static void collect(Node parent, List<Node> found) throws RepositoryException {
        for (NodeIterator children = parent.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType(NodeTypes.Component.NAME)) {
                if (new NodeReader(child)
                        .text(NodeTypes.Renderable.TEMPLATE)
                        .equals(Names.Placement.TEMPLATE)) {
                    found.add(child);
                }
                collect(child, found);
            } else if (child.isNodeType(NodeTypes.Area.NAME)) {
                collect(child, found);
            }
        }
    }
}
