package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.ReviewFacts;
import org.treatmentfaq.content.ReviewState;
import org.treatmentfaq.content.ReviewedText;
import org.treatmentfaq.content.SearchText;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;

/**
 * Stores what readers derive from a FAQ until then. What an editor wrote is never written back: the
 * editor may be changing it in the same moment, and sessions see each other's saves at once.
 */
public final class DerivedProperties {

    private DerivedProperties() {}

    /**
     * Stores missing anchors, the search text, the interval of reviews where there is none, what
     * the app filters by, and what was reviewed and translated where that was not noted. A complete
     * FAQ stays as it is, and so does the empty node that Magnolia leaves of a FAQ whose deletion
     * is not published yet. Does not save.
     */
    public static void complete(Node node) {
        try {
            if (node.isNodeType(NodeTypes.Deleted.NAME)) {
                return;
            }
            StoredTypes.convert(node);
            completeAnchors(node);
            TreatmentFaq faq = withReviewedText(TreatmentFaqReader.read(node), node);
            NodeWriter fields = new NodeWriter(node);
            fields.localized(Names.Faq.SEARCH_TEXT, SearchText.of(faq));
            if (!node.hasProperty(Names.Faq.REVIEW_INTERVAL_MONTHS)) {
                fields.number(Names.Faq.REVIEW_INTERVAL_MONTHS, faq.review().intervalMonths());
            }
            fields.text(Names.Faq.REVIEW_STATE, ReviewState.of(faq).text());
            fields.texts(
                    Names.Faq.TRANSLATION_SOURCES, faq.translationSources().updated(faq).hashes());
        } catch (RepositoryException e) {
            throw new ContentAccessException("Completing " + ContentAccessException.where(node), e);
        }
    }

    /**
     * Of a FAQ that came with a review, but without a note of what was reviewed, the text that it
     * came with is taken for it, and the history says so. Later changes are noticed.
     */
    private static TreatmentFaq withReviewedText(TreatmentFaq faq, Node node)
            throws RepositoryException {
        if (faq.reviewedText().isKnown() || !ReviewFacts.isReviewed(faq)) {
            return faq;
        }
        ReviewedText text = ReviewedText.of(faq);
        new NodeWriter(node).texts(Names.Faq.REVIEWED_TEXT, text.hashes());
        ReviewHistory.add(
                node,
                ReviewHistory.Entry.of(
                        ReviewHistory.Kind.ASSUMED, faq.reviewer().name(), "", List.of()),
                text);
        return TreatmentFaqBuilder.builder(faq).reviewedText(text).build();
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
