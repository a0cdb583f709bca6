package org.treatmentfaq.workbench.rendering;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.rendering.template.AreaDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The nodes of areas, and the components in them. */
final class AreaNodes {

    private AreaNodes() {}

    /** The area's node, which rendering creates unless the area is optional (case A09). */
    static Optional<Node> of(Node page, AreaDefinition definition) throws RenderException {
        Optional<Node> existing = child(page, definition.getName());
        if (existing.isPresent() || Boolean.TRUE.equals(definition.getOptional())) {
            return existing;
        }
        try {
            String workspace = page.getSession().getWorkspace().getName();
            String path = page.getPath();
            MgnlContext.doInSystemContext(() -> create(workspace, path, definition.getName()));
            page.getSession().refresh(true);
            return child(page, definition.getName());
        } catch (RepositoryException e) {
            throw new RenderException("The area " + definition.getName() + " cannot be created", e);
        }
    }

    /** One at a time: the next request, or a visitor who may not read the area, finds it here. */
    private static synchronized Node create(String workspace, String page, String area)
            throws RepositoryException {
        Session system = MgnlContext.getJCRSession(workspace);
        Node node = system.getNode(page);
        if (!node.hasNode(area)) {
            node.addNode(area, NodeTypes.Area.NAME);
            system.save();
        }
        return node;
    }

    private static Optional<Node> child(Node node, String name) throws RenderException {
        try {
            return node.hasNode(name) ? Optional.of(node.getNode(name)) : Optional.empty();
        } catch (RepositoryException e) {
            throw new RenderException("The area " + name + " cannot be read", e);
        }
    }

    /** The components of an area, in order. */
    static List<Node> components(Node area) {
        try {
            List<Node> components = new ArrayList<>();
            for (NodeIterator all = area.getNodes(); all.hasNext(); ) {
                Node child = all.nextNode();
                if (child.isNodeType(NodeTypes.Component.NAME)) {
                    components.add(child);
                }
            }
            return components;
        } catch (RepositoryException e) {
            throw new IllegalStateException("The components of an area cannot be read", e);
        }
    }
}
