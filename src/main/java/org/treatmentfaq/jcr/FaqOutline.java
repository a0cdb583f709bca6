package org.treatmentfaq.jcr;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The nodes that make up a FAQ, each of which may be closed to a reader. Immutable.
 *
 * @param identifier of the FAQ
 * @param path of the FAQ
 * @param questions names of the nodes of its questions, in reading order
 * @param sources names of the nodes of its sources, in reading order
 */
record FaqOutline(String identifier, String path, List<String> questions, List<String> sources) {

    private static final int BYTES_OF_A_TEXT = 56;

    FaqOutline {
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
    }

    /** The outline of the FAQ with that identifier; empty if there is none. */
    static Optional<FaqOutline> of(String identifier, Session session) throws RepositoryException {
        Optional<Node> faq = JcrTreatmentFaqs.faqNode(identifier, session);
        return faq.isPresent() ? Optional.of(of(faq.get())) : Optional.empty();
    }

    private static FaqOutline of(Node faq) throws RepositoryException {
        NodeReader fields = new NodeReader(faq);
        return of(faq, fields.entries(Names.Faq.QUESTIONS), fields.entries(Names.Faq.SOURCES));
    }

    static FaqOutline of(Node faq, List<NodeReader> questions, List<NodeReader> sources)
            throws RepositoryException {
        return new FaqOutline(
                faq.getIdentifier(),
                faq.getPath(),
                questions.stream().map(NodeReader::name).toList(),
                sources.stream().map(NodeReader::name).toList());
    }

    /** Which of the questions and sources the caller may read; empty if not even the FAQ. */
    Optional<Parts> partsFor(Caller caller) {
        return caller.mayRead(path)
                ? Optional.of(
                        new Parts(
                                readable(Names.Faq.QUESTIONS, questions, caller),
                                readable(Names.Faq.SOURCES, sources, caller)))
                : Optional.empty();
    }

    /** Whether those are all parts that there are. */
    boolean isWhole(Parts parts) {
        return parts.questions().cardinality() == questions.size()
                && parts.sources().cardinality() == sources.size();
    }

    private BitSet readable(String container, List<String> names, Caller caller) {
        BitSet readable = new BitSet(names.size());
        String above = path + "/" + container;
        if (!names.isEmpty() && caller.mayRead(above)) {
            for (int i = 0; i < names.size(); i++) {
                readable.set(i, caller.mayRead(above + "/" + names.get(i)));
            }
        }
        return readable;
    }

    /** Roughly what this takes in memory. */
    long bytes() {
        int texts = 5 + questions.size() + sources.size();
        return texts * (long) BYTES_OF_A_TEXT + 2L * path.length();
    }

    /**
     * A choice of the questions and sources of a FAQ.
     *
     * @param questions indexes in reading order
     * @param sources indexes in reading order
     */
    record Parts(BitSet questions, BitSet sources) {}
}
