package org.treatmentfaq.workbench.rendering;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.ContentMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/**
 * {@code cmsfn} for scripts and models, as far as the module, the kit and small clinic sites use
 * it: links, the state of the page and how content is seen. Null means "there is none", as scripts
 * expect.
 */
public final class Functions extends ContentFunctions {

    private final Links links;

    Functions(Links links) {
        super(MgnlContext::getAggregationState);
        this.links = links;
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
    @Override
    public Map<String, String> localizedLinks() throws RepositoryException {
        return links.inAllLanguages(MgnlContext.getAggregationState().getMainContentNode());
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
}
