package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.treatmentfaq.content.LocalizedText;

/**
 * Converts what earlier versions stored otherwise: dates and numbers to text, the property {@code
 * label} of a question to {@code shortHeading}. A date is a moment, which Magnolia shows as another
 * day to users in another time zone; a missing number is shown as 0 and a year as 2,020. What a FAQ
 * says does not change.
 */
public final class StoredTypes {

    /** The text that earlier versions stored beside the date of the next review. */
    private static final String NEXT_REVIEW_DAY = "nextReviewDay";

    /** The name that a short heading had. */
    private static final String LABEL = "label";

    private StoredTypes() {}

    /**
     * Converts one FAQ; a FAQ that is stored as today stays untouched. A value that is no day or
     * number stays as it is. Does not save.
     */
    public static void convert(Node faq) {
        try {
            if (faq.isNodeType(NodeTypes.Deleted.NAME)) {
                return;
            }
            NodeReader stored = new NodeReader(faq);
            NodeWriter written = new NodeWriter(faq);
            written.date(Names.Faq.LAST_REVIEWED, stored.date(Names.Faq.LAST_REVIEWED));
            written.date(Names.Faq.NEXT_REVIEW, stored.date(Names.Faq.NEXT_REVIEW));
            String interval = Names.Faq.REVIEW_INTERVAL_MONTHS;
            written.number(interval, stored.number(interval));
            written.number(Names.Faq.COPYRIGHT_YEAR, stored.number(Names.Faq.COPYRIGHT_YEAR));
            if (faq.hasProperty(NEXT_REVIEW_DAY)) {
                faq.getProperty(NEXT_REVIEW_DAY).remove();
            }
            for (Node question : stored.entryNodes(Names.Faq.QUESTIONS)) {
                renameShortHeading(question);
            }
        } catch (RepositoryException e) {
            throw new ContentAccessException("Converting " + ContentAccessException.where(faq), e);
        }
    }

    /** With its translations, unless an editor has written a new one. */
    private static void renameShortHeading(Node question) throws RepositoryException {
        NodeReader stored = new NodeReader(question);
        if (question.hasProperty(LABEL) && !question.hasProperty(Names.Question.SHORT_HEADING)) {
            NodeWriter written = new NodeWriter(question);
            written.localized(Names.Question.SHORT_HEADING, stored.localized(LABEL));
            written.localized(LABEL, LocalizedText.EMPTY);
        }
    }
}
