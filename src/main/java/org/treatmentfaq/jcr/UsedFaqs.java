package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import org.treatmentfaq.usage.FaqUsage.FaqPage;

/**
 * Finds all components that show a FAQ, on any page, by one query. Bounded: of more components than
 * a clinic has, some are left out. Stateless.
 */
public final class UsedFaqs {

    private static final String COMPONENTS =
            "SELECT * FROM [%s] AS c WHERE c.[%s] = '%s'"
                    .formatted(
                            NodeTypes.Component.NAME,
                            NodeTypes.Renderable.TEMPLATE,
                            Names.Placement.TEMPLATE);

    private static final int MAX_COMPONENTS = 20_000;
    private static final int MAX_PAGES_OF_A_FAQ = 20;

    private UsedFaqs() {}

    private record Use(String faq, boolean selected, String path, FaqPage page) {}

    /**
     * The pages of each FAQ by its identifier: first those that show all of it, then by their
     * paths, those nearer to the root first.
     *
     * @param website a session that may read all pages
     */
    public static Map<String, List<FaqPage>> pages(Session website) throws RepositoryException {
        Query query =
                website.getWorkspace().getQueryManager().createQuery(COMPONENTS, Query.JCR_SQL2);
        query.setLimit(MAX_COMPONENTS);
        List<Use> uses = new ArrayList<>();
        for (NodeIterator all = query.execute().getNodes(); all.hasNext(); ) {
            Node component = all.nextNode();
            Optional<Node> page = pageOf(component);
            if (page.isPresent()) {
                uses.add(use(component, page.get()));
            }
        }
        uses.sort(
                Comparator.comparing(Use::selected)
                        .thenComparing(use -> use.path().length())
                        .thenComparing(Use::path));
        return byFaq(uses);
    }

    private static Use use(Node component, Node page) throws RepositoryException {
        NodeReader fields = new NodeReader(component);
        boolean selected = fields.text(Names.Placement.SHOW).equals(Names.Placement.SHOW_SELECTED);
        boolean published =
                new NodeReader(page).flag(NodeTypes.Activatable.ACTIVATION_STATUS, false);
        return new Use(
                fields.text(Names.Placement.FAQ),
                selected,
                page.getPath(),
                new FaqPage(page.getIdentifier(), published));
    }

    private static Optional<Node> pageOf(Node component) throws RepositoryException {
        for (Node node = component; node.getDepth() > 0; node = node.getParent()) {
            if (node.isNodeType(NodeTypes.Page.NAME)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<FaqPage>> byFaq(List<Use> uses) {
        Map<String, List<FaqPage>> pages = new HashMap<>();
        for (Use use : uses) {
            List<FaqPage> ofOne = pages.computeIfAbsent(use.faq(), faq -> new ArrayList<>());
            if (ofOne.size() < MAX_PAGES_OF_A_FAQ && !ofOne.contains(use.page())) {
                ofOne.add(use.page());
            }
        }
        pages.replaceAll((faq, ofOne) -> List.copyOf(ofOne));
        return pages;
    }
}
