package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.ReviewFacts;
import org.treatmentfaq.content.ReviewState;
import org.treatmentfaq.content.ReviewedText;
import org.treatmentfaq.content.SearchText;
import org.treatmentfaq.content.TreatmentFaq;

/**
 * Stores what readers derive from a FAQ until then. What an editor wrote is never written back: the
 * editor may be changing it in the same moment, and sessions see each other's saves at once.
 */
public final class DerivedProperties {

    private static final Logger LOG = LoggerFactory.getLogger(DerivedProperties.class);

    private DerivedProperties() {}

    /**
     * Stores what {@link #derive} does, what was reviewed and translated where that was not noted,
     * the interval of reviews where there is none, and days and numbers as text. A complete FAQ
     * stays as it is, and so does the empty node that Magnolia leaves of a FAQ whose deletion is
     * not published yet. Does not save.
     */
    public static void complete(Node node) {
        storing(
                node,
                () -> {
                    completeAnchors(node);
                    noteTexts(node);
                    deriveAll(node);
                    if (!node.hasProperty(Names.Faq.REVIEW_INTERVAL_MONTHS)) {
                        new NodeWriter(node)
                                .number(
                                        Names.Faq.REVIEW_INTERVAL_MONTHS,
                                        Review.DEFAULT_INTERVAL_MONTHS);
                    }
                    StoredTypes.convert(node);
                });
    }

    /**
     * Stores missing anchors, the search text and what the app filters by: nothing that an editor
     * could have written, so it may be done where FAQs are only published to. Does not save.
     */
    public static void derive(Node node) {
        storing(node, () -> deriveAll(node));
    }

    private interface Storing {
        void run() throws RepositoryException;
    }

    private static void storing(Node node, Storing storing) {
        try {
            if (!node.isNodeType(NodeTypes.Deleted.NAME)) {
                storing.run();
            }
        } catch (RepositoryException e) {
            throw new ContentAccessException("Completing " + ContentAccessException.where(node), e);
        }
    }

    private static void deriveAll(Node node) throws RepositoryException {
        completeAnchors(node);
        TreatmentFaq faq = TreatmentFaqReader.read(node);
        NodeWriter fields = new NodeWriter(node);
        fields.localized(Names.Faq.SEARCH_TEXT, SearchText.of(faq));
        fields.text(Names.Faq.REVIEW_STATE, ReviewState.of(faq).text());
    }

    /**
     * Of a FAQ that came with a review, but without a note of what was reviewed, the text that it
     * came with is taken for it, and the history says so. Later changes are noticed.
     */
    private static void noteTexts(Node node) throws RepositoryException {
        TreatmentFaq faq = TreatmentFaqReader.read(node);
        NodeWriter fields = new NodeWriter(node);
        fields.texts(Names.Faq.TRANSLATION_SOURCES, faq.translationSources().updated(faq).hashes());
        if (faq.reviewedText().isKnown() || !ReviewFacts.isReviewed(faq)) {
            return;
        }
        ReviewedText text = ReviewedText.of(faq);
        fields.texts(Names.Faq.REVIEWED_TEXT, text.hashes());
        ReviewHistory.add(
                node,
                ReviewHistory.Entry.of(
                        ReviewHistory.Kind.ASSUMED, faq.reviewer().name(), "", List.of()),
                text);
        LOG.info(
                "{}: nothing says which texts were reviewed, so the present ones count as reviewed."
                        + " Review it again if it was changed since its review.",
                ContentAccessException.where(node));
    }

    private static void completeAnchors(Node node) throws RepositoryException {
        List<Node> entries = new NodeReader(node).entryNodes(Names.Faq.QUESTIONS);
        List<Question> questions =
                TreatmentFaqReader.questions(entries.stream().map(NodeReader::new).toList());
        for (int i = 0; i < entries.size(); i++) {
            new NodeWriter(entries.get(i)).text(Names.Question.ANCHOR, questions.get(i).anchor());
        }
    }
}
