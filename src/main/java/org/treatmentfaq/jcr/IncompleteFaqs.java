package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;

/**
 * Finds FAQs that lack derived properties, because they came without an editor's save: by
 * bootstrap, import, publishing or a restored backup. The index of the repository answers that, so
 * no FAQ is read. Stateless.
 */
public final class IncompleteFaqs {

    private static final String WITHOUT_SEARCH_TEXT =
            "SELECT * FROM [%s] AS f WHERE f.[%s] IS NULL OR f.[%s] IS NULL"
                    .formatted(Names.Faq.TYPE, Names.Faq.SEARCH_TEXT, Names.Faq.REVIEW_STATE);

    private static final String WITHOUT_ANCHOR =
            "SELECT * FROM [%s] AS q WHERE q.[%s] IS NOT NULL AND q.[%s] IS NULL"
                    .formatted(
                            NodeTypes.ContentNode.NAME,
                            Names.Question.QUESTION,
                            Names.Question.ANCHOR);

    private static final String ALL = "SELECT * FROM [%s]".formatted(Names.Faq.TYPE);

    private IncompleteFaqs() {}

    /**
     * The identifiers of those that lack something. A FAQ without any word is always among them.
     */
    public static List<String> identifiers(Session session) throws RepositoryException {
        Set<String> found = new LinkedHashSet<>();
        for (Node faq : nodes(WITHOUT_SEARCH_TEXT, session)) {
            found.add(faq.getIdentifier());
        }
        for (Node question : nodes(WITHOUT_ANCHOR, session)) {
            Node faq = question.getDepth() > 2 ? question.getParent().getParent() : question;
            if (faq.isNodeType(Names.Faq.TYPE)) {
                found.add(faq.getIdentifier());
            }
        }
        return List.copyOf(found);
    }

    /** The identifiers of all FAQs. */
    public static List<String> all(Session session) throws RepositoryException {
        List<String> found = new ArrayList<>();
        for (Node faq : nodes(ALL, session)) {
            found.add(faq.getIdentifier());
        }
        return List.copyOf(found);
    }

    private static List<Node> nodes(String statement, Session session) throws RepositoryException {
        List<Node> nodes = new ArrayList<>();
        for (NodeIterator all =
                        session.getWorkspace()
                                .getQueryManager()
                                .createQuery(statement, Query.JCR_SQL2)
                                .execute()
                                .getNodes();
                all.hasNext(); ) {
            nodes.add(all.nextNode());
        }
        return nodes;
    }
}
