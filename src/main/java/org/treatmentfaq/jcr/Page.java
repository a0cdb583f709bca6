package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.jcr.AccessDeniedException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A page of the module's own page templates, in one language.
 *
 * @param node the page itself, to be handed to Magnolia unopened
 * @param locale the language
 * @param title what the page is called; the node's name if no title is set
 */
public record Page(Node node, Locale locale, String title) {

    /** Noted by the repository itself. */
    private static final String CREATED = "jcr:created";

    /** The page that {@code node} holds. */
    public static Page read(Node node, Locale locale) {
        String title = new NodeReader(node).text(Names.Page.TITLE, locale);
        return new Page(node, locale, WhiteSpace.isBlank(title) ? name(node) : title);
    }

    /** Plain text below the title, or empty. */
    public String introduction() {
        return WhiteSpace.orEmpty(new NodeReader(node).text(Names.Page.INTRODUCTION, locale));
    }

    /** Plain text for lists of pages, or empty. */
    public String teaser() {
        return WhiteSpace.orEmpty(new NodeReader(node).text(Names.Page.TEASER, locale));
    }

    /** Plain text at the foot of all pages, if this is the topmost one; or empty. */
    public String footer() {
        return WhiteSpace.orEmpty(new NodeReader(node).text(Names.Page.FOOTER, locale));
    }

    /** When the page came to this instance; the epoch if that was not noted. */
    public Instant created() {
        return Objects.requireNonNullElse(new NodeReader(node).instant(CREATED), Instant.EPOCH);
    }

    /** The pages below, as far as the reader may see them. */
    public List<Page> children() {
        return ContentAccessException.reading(
                "the pages below",
                node,
                () -> {
                    List<Page> pages = new ArrayList<>();
                    for (NodeIterator all = node.getNodes(); all.hasNext(); ) {
                        Node child = all.nextNode();
                        if (child.isNodeType(NodeTypes.Page.NAME)) {
                            pages.add(read(child, locale));
                        }
                    }
                    return pages;
                });
    }

    /** The pages above that the reader may see, the topmost first. */
    public List<Page> ancestors() {
        return ContentAccessException.reading(
                "the pages above",
                node,
                () -> {
                    List<Page> pages = new ArrayList<>();
                    for (int depth = 1; depth < node.getDepth(); depth++) {
                        ancestor(depth).map(above -> read(above, locale)).ifPresent(pages::add);
                    }
                    return pages;
                });
    }

    /** The identifier by which other content names this page. */
    public String identifier() {
        return ContentAccessException.reading("the identifier of", node, node::getIdentifier);
    }

    private Optional<Node> ancestor(int depth) throws RepositoryException {
        try {
            Node above = (Node) node.getAncestor(depth);
            return above.isNodeType(NodeTypes.Page.NAME) ? Optional.of(above) : Optional.empty();
        } catch (AccessDeniedException e) {
            return Optional.empty();
        }
    }

    private static String name(Node node) {
        return ContentAccessException.reading("the name of", node, node::getName);
    }
}
