package org.treatmentfaq.jcr;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import javax.jcr.query.Query;
import org.treatmentfaq.content.FaqSearch;

/**
 * Asks the index of the repository for FAQs. Whatever a reader typed is bound as a value; no part
 * of it ever gets into the statement. One instance for one search.
 */
final class FaqQuery {

    private static final String ASPECT =
            "SELECT * FROM [mgnl:contentNode] AS q WHERE q.[healthAspect] = $aspect";

    private final Session session;
    private final FaqSearch search;
    private final Map<String, Value> bound = new LinkedHashMap<>();

    FaqQuery(Session session, FaqSearch search) {
        this.session = session;
        this.search = search;
    }

    /** The FAQs, in the order of the index where words were looked for, else by title. */
    List<Node> nodes() throws RepositoryException {
        List<Node> nodes = nodes(statement(), bound);
        if (search.filter().aspect().isEmpty()) {
            return nodes;
        }
        Set<String> wanted = withAspect();
        List<Node> filtered = new ArrayList<>();
        for (Node node : nodes) {
            if (wanted.contains(node.getIdentifier())) {
                filtered.add(node);
            }
        }
        return filtered;
    }

    private String statement() throws RepositoryException {
        List<String> conditions = new ArrayList<>();
        if (!search.terms().isEmpty()) {
            conditions.add(words(properties(search.locale().wanted())));
        }
        Instant since = search.filter().updatedSince();
        if (since != null) {
            Calendar time = GregorianCalendar.from(since.atZone(ZoneOffset.UTC));
            bound.put("since", session.getValueFactory().createValue(time));
            conditions.add(
                    "(f.[mgnl:lastModified] >= $since OR f.[mgnl:lastActivated] >= $since OR"
                            + " (f.[mgnl:lastModified] IS NULL AND f.[mgnl:lastActivated] IS NULL))");
        }
        Boolean overdue = search.filter().overdue();
        if (overdue != null) {
            bind("today", search.filter().today().toString());
            conditions.add(
                    overdue
                            ? "f.[nextReview] < $today"
                            : "(f.[nextReview] >= $today OR f.[nextReview] IS NULL)");
        }
        return "SELECT * FROM [faq:treatmentFaq] AS f"
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                + " ORDER BY "
                + (search.terms().isEmpty() ? "LOWER(f.[title])" : "SCORE(f) DESC")
                + ", NAME(f)";
    }

    /** The search text of the language; where there is none, that of the next less special one. */
    private String words(List<String> properties) throws RepositoryException {
        String first = "f.[" + properties.get(0) + "]";
        String own = words(first);
        if (properties.size() == 1) {
            return own;
        }
        String next = words(properties.subList(1, properties.size()));
        return "(" + own + " OR (" + first + " IS NULL AND " + next + "))";
    }

    private String words(String property) throws RepositoryException {
        List<String> words = search.terms().words();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            bind("word" + i, words.get(i));
            conditions.add("CONTAINS(" + property + ", $word" + i + ")");
        }
        int last = words.size() - 1;
        bind("prefix", words.get(last) + "*");
        conditions.set(
                last, "(" + conditions.get(last) + " OR CONTAINS(" + property + ", $prefix))");
        return "(" + String.join(" AND ", conditions) + ")";
    }

    private static List<String> properties(Locale locale) {
        List<String> properties = new ArrayList<>();
        if (!locale.getCountry().isEmpty()) {
            properties.add(Names.Faq.SEARCH_TEXT + "_" + locale);
        }
        properties.add(Names.Faq.SEARCH_TEXT + "_" + locale.getLanguage());
        properties.add(Names.Faq.SEARCH_TEXT);
        return properties;
    }

    private Set<String> withAspect() throws RepositoryException {
        Map<String, Value> aspect =
                Map.of("aspect", session.getValueFactory().createValue(search.filter().aspect()));
        Set<String> faqs = new HashSet<>();
        for (Node question : nodes(ASPECT, aspect)) {
            faqs.add(question.getParent().getParent().getIdentifier());
        }
        return faqs;
    }

    private void bind(String name, String value) throws RepositoryException {
        bound.put(name, session.getValueFactory().createValue(value));
    }

    private List<Node> nodes(String statement, Map<String, Value> values)
            throws RepositoryException {
        Query query =
                session.getWorkspace().getQueryManager().createQuery(statement, Query.JCR_SQL2);
        for (Map.Entry<String, Value> value : values.entrySet()) {
            query.bindValue(value.getKey(), value.getValue());
        }
        List<Node> nodes = new ArrayList<>();
        for (NodeIterator all = query.execute().getNodes(); all.hasNext(); ) {
            nodes.add(all.nextNode());
        }
        return nodes;
    }
}
