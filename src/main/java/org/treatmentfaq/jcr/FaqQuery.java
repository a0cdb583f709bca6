package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 *
 * <p>A condition on a FAQ's own properties needs nothing more. One on its words is checked again in
 * {@link JcrTreatmentFaqs}, and one on its questions in {@link #withAspect}, for the caller may not
 * read them all.
 */
final class FaqQuery {

    private static final String ASPECT =
            "SELECT * FROM [%s] AS q WHERE q.[%s] = $aspect"
                    .formatted(NodeTypes.ContentNode.NAME, Names.Question.HEALTH_ASPECT);

    private static final String MODIFIED = property(NodeTypes.LastModified.LAST_MODIFIED);
    private static final String PUBLISHED = property(NodeTypes.Activatable.LAST_ACTIVATED);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    private final Caller caller;
    private final Session session;
    private final FaqSearch search;
    private final Map<String, Value> bound = new LinkedHashMap<>();

    FaqQuery(Caller caller, FaqSearch search) {
        this.caller = caller;
        this.session = caller.session();
        this.search = search;
    }

    /**
     * The identifiers of FAQs that the caller may read, in the order of the index where words were
     * looked for, else by title.
     */
    List<String> identifiers() throws RepositoryException {
        Optional<Set<String>> wanted =
                search.filter().aspect().isEmpty() ? Optional.empty() : Optional.of(withAspect());
        List<Hit> hits = new ArrayList<>();
        for (Node node : nodes(statement(), bound)) {
            boolean hasAspect = wanted.isEmpty() || wanted.get().contains(node.getPath());
            if (hasAspect && isAsOverdueAsWanted(node)) {
                hits.add(hit(node));
            }
        }
        if (search.terms().isEmpty()) {
            hits.sort(Comparator.comparing(Hit::title).thenComparing(Hit::name));
        }
        return hits.stream().map(Hit::identifier).toList();
    }

    /**
     * By the day that pages go by, read as they read it: in the index, a day that an import or an
     * older version stored as a moment is no text that could be compared.
     */
    private boolean isAsOverdueAsWanted(Node node) {
        Boolean wanted = search.filter().overdue();
        if (wanted == null) {
            return true;
        }
        LocalDate next = new NodeReader(node).date(Names.Faq.NEXT_REVIEW);
        return wanted == (next != null && next.isBefore(search.filter().today()));
    }

    /** What was found, with a title to sort by where that is of use. */
    private record Hit(String identifier, String title, String name) {}

    /** Jackrabbit would read the title anew each time that it compares two. */
    private Hit hit(Node node) throws RepositoryException {
        String title = search.terms().isEmpty() ? new NodeReader(node).text(Names.Faq.TITLE) : "";
        return new Hit(node.getIdentifier(), title.toLowerCase(Locale.ROOT), node.getName());
    }

    private String statement() throws RepositoryException {
        List<String> conditions = new ArrayList<>();
        if (!search.terms().isEmpty()) {
            conditions.add(words(properties(search.locale().wanted())));
        }
        Instant since = search.filter().updatedSince();
        if (since != null) {
            Calendar time = GregorianCalendar.from(indexable(since).atZone(ZoneOffset.UTC));
            bound.put("since", session.getValueFactory().createValue(time));
            conditions.add(
                    "(%1$s >= $since OR %2$s >= $since OR (%1$s IS NULL AND %2$s IS NULL))"
                            .formatted(MODIFIED, PUBLISHED));
        }
        return "SELECT * FROM ["
                + Names.Faq.TYPE
                + "] AS f"
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                + (search.terms().isEmpty() ? "" : " ORDER BY SCORE(f) DESC, NAME(f)");
    }

    /** Jackrabbit cannot look for other times, in which no FAQ was changed either. */
    private static Instant indexable(Instant time) {
        if (time.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return time.isAfter(LATEST) ? LATEST : time;
    }

    /** A property of the FAQs that are looked for. */
    private static String property(String name) {
        return "f.[" + name + "]";
    }

    /** The search text of the language; where there is none, that of the next less special one. */
    private String words(List<String> properties) throws RepositoryException {
        String first = property(properties.get(0));
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

    /** The paths of FAQs of which the caller may read a question with the wanted aspect. */
    private Set<String> withAspect() throws RepositoryException {
        Map<String, Value> aspect =
                Map.of("aspect", session.getValueFactory().createValue(search.filter().aspect()));
        Set<String> faqs = new HashSet<>();
        for (Node question : nodes(ASPECT, aspect)) {
            String questions = parent(question.getPath());
            if (caller.mayRead(questions)) {
                faqs.add(parent(questions));
            }
        }
        return faqs;
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
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
