package org.treatmentfaq.workbench.rendering;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.ContentMap;
import info.magnolia.templating.functions.TemplatingFunctions;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/**
 * {@code cmsfn} for scripts and models, as far as the module, the kit and small clinic sites use
 * it. Null means "there is none", as scripts expect.
 */
public final class Functions extends TemplatingFunctions {

    private static final String WEBSITE = "website";

    private final Links links;

    Functions(Links links) {
        super(provider());
        this.links = links;
    }

    private static Provider<AggregationState> provider() {
        return MgnlContext::getAggregationState;
    }

    @Override
    @SuppressWarnings("NullAway")
    public String link(Node content) {
        try {
            return links.to(content);
        } catch (RepositoryException e) {
            return null;
        }
    }

    @SuppressWarnings("NullAway")
    public String link(ContentMap content) {
        return link(content.getJCRNode());
    }

    /**
     * Null for a link that leads nowhere, but only while content is rendered: Magnolia's log names
     * the template of that content, and a NullPointerException is all there is without it.
     */
    @Override
    @SuppressWarnings("NullAway")
    public String link(String workspace, String nodeIdentifier) {
        String address = links.to(workspace, nodeIdentifier);
        if (address == null) {
            Objects.requireNonNull(
                    MgnlContext.getAggregationState().getCurrentContentNode(),
                    () -> "No content is being rendered, and no node " + nodeIdentifier);
        }
        return address;
    }

    public String linkPrefix(ContentMap content) {
        return MgnlContext.getContextPath();
    }

    public String queryStringAndFragment(String address) {
        int start = address.indexOf('?') >= 0 ? address.indexOf('?') : address.indexOf('#');
        return start < 0 ? "" : address.substring(start);
    }

    @Override
    public boolean isEditMode() {
        return Mode.current().isEdit();
    }

    public boolean isPreviewMode() {
        return Mode.current().isPreview();
    }

    public boolean isAuthorInstance() {
        return Mode.current().isAuthor();
    }

    public boolean isPublicInstance() {
        return !isAuthorInstance();
    }

    public boolean isCurrentLocale(String locale) {
        return language().equals(locale);
    }

    /** Addresses of the page at hand, by language (case D03). */
    public Map<String, String> localizedLinks() throws RepositoryException {
        return links.inAllLanguages(MgnlContext.getAggregationState().getMainContentNode());
    }

    public @Nullable ContentMap contentByReference(
            ContentMap content, String property, String workspace) throws RepositoryException {
        Node node = content.getJCRNode();
        return node.hasProperty(property)
                ? contentById(node.getProperty(property).getString(), workspace)
                : null;
    }

    public List<Node> asNodeList(Collection<ContentMap> maps) {
        return maps.stream().map(ContentMap::getJCRNode).toList();
    }

    public List<ContentMap> asContentMapList(Collection<Node> nodes) {
        return nodes.stream().map(ContentMap::new).toList();
    }

    public String encode(String text) {
        return ViewedNode.escape(text);
    }

    public String language() {
        return MgnlContext.getAggregationState().getLocale().toString();
    }

    public Node asJCRNode(ContentMap content) {
        return content.getJCRNode();
    }

    public ContentMap asContentMap(Node node) {
        return new ContentMap(node);
    }

    public ContentMap decode(ContentMap content) {
        return new ContentMap(decode(content.getJCRNode()));
    }

    public Node decode(Node node) {
        return ViewedNode.of(node, ViewedNode.viewOf(node).withEscaping(false));
    }

    /** Fails, as Magnolia does, for what is escaped already (case B15). */
    public ContentMap encode(ContentMap content) {
        Node node = content.getJCRNode();
        View view = ViewedNode.viewOf(node);
        if (view.escaped()) {
            throw new IllegalArgumentException(node + " is escaped already");
        }
        return new ContentMap(ViewedNode.of(node, view.withEscaping(true)));
    }

    /** The content, and where it lacks a property, that of the same node of a page above. */
    public ContentMap inherit(ContentMap content) {
        return new ContentMap(InheritingNode.of(content.getJCRNode()));
    }

    public @Nullable Property inheritProperty(ContentMap content, String name)
            throws RepositoryException {
        Node node = InheritingNode.of(content.getJCRNode());
        return node.hasProperty(name) ? node.getProperty(name) : null;
    }

    public ContentMap wrapForI18n(ContentMap content) {
        Node node = content.getJCRNode();
        View view = ViewedNode.viewOf(node).in(MgnlContext.getAggregationState().getLocale());
        return new ContentMap(ViewedNode.of(node, view));
    }

    public String unescapeXss(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#039;", "'")
                .replace("&amp;", "&");
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
        return content.getJCRNode().isNodeType("mgnl:page")
                ? content
                : parent(content, "mgnl:page");
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
