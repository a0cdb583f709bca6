package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.FaqSearch;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaqs;

/**
 * The FAQs that one caller may read, with those of their questions and sources that the caller may
 * read. What a FAQ says may come from the {@link FaqCache}; the rights are asked for in each call.
 * Not thread-safe.
 */
public final class JcrTreatmentFaqs implements TreatmentFaqs {

    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** How many of what the index found are compared with each other. */
    private static final int MAX_RANKED = 100;

    /**
     * How many FAQs that are partly closed to the caller are read for a search, the best of the
     * index first. The others are not found: nobody makes the server read all FAQs with one word.
     */
    private static final int MAX_IN_PART = 1_000;

    private final FaqCache cache;
    private final Caller caller;

    /**
     * What a session of the workspace {@link Names#WORKSPACE} sees, also of what is not saved yet.
     */
    public JcrTreatmentFaqs(Session session) {
        this(new FaqCache(0), new SessionCaller(session));
    }

    /**
     * @param cache what was read before
     */
    public JcrTreatmentFaqs(FaqCache cache, Caller caller) {
        this.cache = cache;
        this.caller = caller;
    }

    private record SessionCaller(Session session) implements Caller {

        /** Of what the session reads: nothing else is ever asked for. */
        @Override
        public boolean mayRead(String path) {
            return true;
        }

        @Override
        public <T> T asSystem(Reading<T> reading) throws RepositoryException {
            return reading.in(session);
        }
    }

    @Override
    public Optional<StoredFaq> byId(String identifier) {
        return readable(List.of(identifier)).stream().findFirst();
    }

    @Override
    public Optional<StoredFaq> byPath(String path) {
        return cache.identifierAt(path)
                .or(() -> identifierAt(path))
                .flatMap(this::byId)
                .filter(faq -> faq.path().equals(path));
    }

    /** Only where the caller sees a FAQ: nobody makes the system look at made-up paths. */
    private Optional<String> identifierAt(String path) {
        try {
            Node node = caller.session().getNode(path);
            return node.isNodeType(Names.Faq.TYPE)
                    ? Optional.of(node.getIdentifier())
                    : Optional.empty();
        } catch (PathNotFoundException | IllegalArgumentException e) {
            // the latter for a path that leads above the root
            return Optional.empty();
        } catch (RepositoryException e) {
            if (isReadable()) {
                return Optional.empty();
            }
            throw new ContentAccessException("Reading " + Names.WORKSPACE + ":" + path, e);
        }
    }

    /** Then it was the path: Jackrabbit throws a generic exception for what cannot be one. */
    private boolean isReadable() {
        try {
            caller.session().nodeExists("/");
            return true;
        } catch (RepositoryException e) {
            return false;
        }
    }

    @Override
    public FaqSearch.Found find(FaqSearch search) {
        List<String> hits = visibleHits(search);
        int from = Math.min(search.offset(), hits.size());
        int to = Math.min(search.offset() + search.size(), hits.size());
        int ranked = search.terms().isEmpty() ? 0 : Math.min(MAX_RANKED, hits.size());
        if (from >= ranked) {
            return new FaqSearch.Found(hits.size(), readable(hits.subList(from, to)));
        }
        List<StoredFaq> best = new ArrayList<>(search.best(readable(hits.subList(0, ranked))));
        best.addAll(readable(hits.subList(ranked, Math.max(to, ranked))));
        return new FaqSearch.Found(hits.size(), best.subList(from, Math.min(to, best.size())));
    }

    /**
     * What the index found by words that the caller may read. It has the words of whole FAQs: where
     * some are of parts that are closed to the caller, the others have to do.
     */
    private List<String> visibleHits(FaqSearch search) {
        List<String> hits =
                ContentAccessException.reading(
                        "the index of " + Names.WORKSPACE,
                        () -> new FaqQuery(caller, search).identifiers());
        if (search.terms().isEmpty()) {
            return hits;
        }
        Set<String> visible = new HashSet<>();
        List<String> inPart = new ArrayList<>();
        for (FaqOutline outline : cache.outlines(hits, caller)) {
            Optional<FaqOutline.Parts> parts = outline.partsFor(caller);
            if (parts.filter(outline::isWhole).isPresent()) {
                visible.add(outline.identifier());
            } else if (parts.isPresent()) {
                inPart.add(outline.identifier());
            }
        }
        visible.addAll(found(search, inPart.subList(0, Math.min(MAX_IN_PART, inPart.size()))));
        return hits.stream().filter(visible::contains).toList();
    }

    /** Those whose parts that the caller may read have the words; few at a time are held. */
    private List<String> found(FaqSearch search, List<String> identifiers) {
        List<String> found = new ArrayList<>();
        for (int from = 0; from < identifiers.size(); from += MAX_RANKED) {
            int to = Math.min(from + MAX_RANKED, identifiers.size());
            readable(identifiers.subList(from, to)).stream()
                    .filter(search::hasAllTerms)
                    .forEach(faq -> found.add(faq.identifier()));
        }
        return found;
    }

    @Override
    public List<StoredFaq> all() {
        return ContentAccessException.reading(
                "all FAQs",
                () -> {
                    List<String> identifiers = new ArrayList<>();
                    collect(caller.session().getRootNode(), identifiers);
                    return readable(identifiers);
                });
    }

    /** The node of a FAQ in that session. */
    public static Node node(StoredFaq faq, Session session) {
        return ContentAccessException.reading(
                faq.path(), () -> session.getNodeByIdentifier(faq.identifier()));
    }

    /** The node of the FAQ with that identifier; empty if the session sees none. */
    static Optional<Node> faqNode(String identifier, Session session) throws RepositoryException {
        if (!isIdentifier(identifier)) {
            return Optional.empty();
        }
        try {
            Node node = session.getNodeByIdentifier(identifier);
            return node.isNodeType(Names.Faq.TYPE) ? Optional.of(node) : Optional.empty();
        } catch (ItemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Jackrabbit throws a generic RepositoryException for malformed identifiers. */
    static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    private static void collect(Node parent, List<String> found) throws RepositoryException {
        for (NodeIterator children = parent.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType(Names.Faq.TYPE)) {
                found.add(child.getIdentifier());
            } else if (child.isNodeType(NodeTypes.Folder.NAME)) {
                collect(child, found);
            }
        }
    }

    /** Those FAQs, as far as the caller may read them. */
    private List<StoredFaq> readable(List<String> identifiers) {
        List<String> possible =
                identifiers.stream().filter(JcrTreatmentFaqs::isIdentifier).toList();
        return cache.faqs(possible, caller).stream()
                .flatMap(
                        kept ->
                                kept
                                        .outline()
                                        .partsFor(caller)
                                        .map(parts -> cache.part(kept, parts))
                                        .stream())
                .toList();
    }
}
