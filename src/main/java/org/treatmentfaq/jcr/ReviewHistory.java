package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.treatmentfaq.content.ReviewedText;
import org.treatmentfaq.content.TextPart;

/**
 * The reviews of a FAQ, one entry below it for each. They are versioned, published and restored
 * with the FAQ, as its questions are, but no reader's FAQ is made of them: however many there are,
 * a visit costs the same.
 */
public final class ReviewHistory {

    private ReviewHistory() {}

    /** What somebody did. */
    public enum Kind {
        /** Reviewed the FAQ. */
        REVIEWED,
        /** Said that a change since the review did not change what the text means. */
        KEPT,
        /** Imported a handout that says who reviewed it. */
        IMPORTED,
        /** Nobody noted what was reviewed, so the text that was found was taken for it. */
        ASSUMED
    }

    /**
     * One entry.
     *
     * @param who full name
     * @param note in their words, or empty
     * @param changed texts that were not those of the review before
     */
    public record Entry(Kind kind, String who, Instant when, String note, List<TextPart> changed) {

        public Entry {
            changed = List.copyOf(changed);
        }

        static Entry of(Kind kind, String who, String note, Collection<TextPart> changed) {
            return new Entry(kind, who, Instant.now(), note, List.copyOf(changed));
        }
    }

    /** The entries of a FAQ, the oldest first; what was not written here is left out. */
    public static List<Entry> of(Node faq) {
        return new NodeReader(faq)
                .entries(Names.Faq.REVIEW_HISTORY).stream()
                        .flatMap(each -> entry(each).stream())
                        .toList();
    }

    private static Optional<Entry> entry(NodeReader fields) {
        try {
            return Optional.of(
                    new Entry(
                            Kind.valueOf(
                                    fields.text(Names.ReviewEntry.KIND).toUpperCase(Locale.ROOT)),
                            fields.text(Names.ReviewEntry.WHO),
                            Instant.parse(fields.text(Names.ReviewEntry.WHEN)),
                            fields.text(Names.ReviewEntry.NOTE),
                            TextPart.ofKeys(fields.texts(Names.ReviewEntry.CHANGED))));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Adds an entry at the end, and the hashes of what it is about. Does not save. */
    static void add(Node faq, Entry entry, ReviewedText text) throws RepositoryException {
        NodeWriter fields = new NodeWriter(added(faq));
        fields.text(Names.ReviewEntry.KIND, entry.kind().name().toLowerCase(Locale.ROOT));
        fields.text(Names.ReviewEntry.WHO, entry.who());
        fields.text(Names.ReviewEntry.WHEN, entry.when().toString());
        fields.text(Names.ReviewEntry.NOTE, entry.note());
        fields.texts(
                Names.ReviewEntry.CHANGED, entry.changed().stream().map(TextPart::key).toList());
        fields.texts(Names.Faq.REVIEWED_TEXT, text.hashes());
    }

    private static Node added(Node faq) throws RepositoryException {
        String name = Names.Faq.REVIEW_HISTORY;
        Node history =
                faq.hasNode(name)
                        ? faq.getNode(name)
                        : faq.addNode(name, NodeTypes.ContentNode.NAME);
        long number = history.getNodes().getSize();
        while (number < 0 || history.hasNode(name + number)) {
            number++;
        }
        return history.addNode(name + number, NodeTypes.ContentNode.NAME);
    }
}
