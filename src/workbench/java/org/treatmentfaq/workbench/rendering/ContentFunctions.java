package org.treatmentfaq.workbench.rendering;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.ContentMap;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.templating.functions.TemplatingFunctions;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@code cmsfn} that finds content: by path, by identifier, and around other content.
 * Null means "there is none", as scripts expect. Public, because scripts call its methods.
 */
public abstract class ContentFunctions extends TemplatingFunctions {

    private static final String WEBSITE = "website";

    ContentFunctions(Provider<AggregationState> state) {
        super(state);
    }

    public @Nullable ContentMap contentByReference(
            ContentMap content, String property, String workspace) throws RepositoryException {
        Node node = content.getJCRNode();
        return node.hasProperty(property)
                ? contentById(node.getProperty(property).getString(), workspace)
                : null;
    }

    public List<ContentMap> children(ContentMap content) throws RepositoryException {
        List<ContentMap> children = new ArrayList<>();
        for (NodeIterator all = content.getJCRNode().getNodes(); all.hasNext(); ) {
            Node child = all.nextNode();
            if (!child.getName().startsWith("jcr:")) {
                children.add(new ContentMap(child));
            }
        }
        return children;
    }

    /** Children of exactly that type: an area is no content node here (case B07). */
    public List<ContentMap> children(ContentMap content, String nodeType)
            throws RepositoryException {
        List<ContentMap> children = new ArrayList<>();
        for (ContentMap child : children(content)) {
            if (child.getJCRNode().getPrimaryNodeType().getName().equals(nodeType)) {
                children.add(child);
            }
        }
        return children;
    }

    public @Nullable ContentMap parent(ContentMap content) throws RepositoryException {
        Node node = content.getJCRNode();
        return node.getDepth() == 0 ? null : new ContentMap(node.getParent());
    }

    /** The nearest node above of that type. */
    public @Nullable ContentMap parent(ContentMap content, String nodeType)
            throws RepositoryException {
        List<ContentMap> ancestors = ancestors(content, nodeType);
        return ancestors.isEmpty() ? null : ancestors.get(ancestors.size() - 1);
    }

    /** The page that a node is, or is on. */
    public @Nullable ContentMap page(ContentMap content) throws RepositoryException {
        return content.getJCRNode().isNodeType(NodeTypes.Page.NAME)
                ? content
                : parent(content, NodeTypes.Page.NAME);
    }

    public List<ContentMap> ancestors(ContentMap content) throws RepositoryException {
        return ancestors(content, "nt:base");
    }

    /** The nodes above of that type, the topmost first, without the root of the workspace. */
    public List<ContentMap> ancestors(ContentMap content, String nodeType)
            throws RepositoryException {
        Node node = content.getJCRNode();
        List<ContentMap> ancestors = new ArrayList<>();
        for (int depth = 1; depth < node.getDepth(); depth++) {
            Node above = (Node) node.getAncestor(depth);
            if (above.isNodeType(nodeType)) {
                ancestors.add(new ContentMap(above));
            }
        }
        return ancestors;
    }

    public ContentMap root(ContentMap content) throws RepositoryException {
        return new ContentMap((Node) content.getJCRNode().getAncestor(0));
    }

    public @Nullable ContentMap root(ContentMap content, String nodeType)
            throws RepositoryException {
        List<ContentMap> ancestors = ancestors(content, nodeType);
        return ancestors.isEmpty() ? null : ancestors.get(0);
    }

    /**
     * The topmost node of the site: without several sites, the root of the workspace (case B08).
     */
    public ContentMap siteRoot(ContentMap content) throws RepositoryException {
        return root(content);
    }

    public @Nullable ContentMap contentByPath(String path) {
        return contentByPath(path, WEBSITE);
    }

    public @Nullable ContentMap contentByPath(String path, String workspace) {
        return map(nodeByPath(path, workspace));
    }

    public @Nullable ContentMap contentById(String identifier) {
        return contentById(identifier, WEBSITE);
    }

    public @Nullable ContentMap contentById(String identifier, String workspace) {
        return map(nodeById(identifier, workspace));
    }

    public @Nullable Node nodeByPath(String path) {
        return nodeByPath(path, WEBSITE);
    }

    public @Nullable Node nodeByPath(String path, String workspace) {
        try {
            return MgnlContext.getJCRSession(workspace).getNode(path);
        } catch (RepositoryException e) {
            return null;
        }
    }

    public @Nullable Node nodeById(String identifier, String workspace) {
        try {
            return MgnlContext.getJCRSession(workspace).getNodeByIdentifier(identifier);
        } catch (RepositoryException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable ContentMap map(@Nullable Node node) {
        return node == null ? null : new ContentMap(node);
    }
}
