package org.treatmentfaq.jcr;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Converts what earlier versions stored as dates and numbers to the text that is stored today. A
 * date is a moment, which Magnolia shows as another day to users in another time zone; a missing
 * number is shown as 0 and a year as 2,020. What a FAQ says does not change.
 */
public final class StoredTypes {

    /** The text that earlier versions stored beside the date of the next review. */
    private static final String NEXT_REVIEW_DAY = "nextReviewDay";

    private StoredTypes() {}

    /**
     * Converts one FAQ; a FAQ that is stored as today stays untouched. A value that is no day or
     * number stays as it is. Does not save.
     */
    public static void convert(Node faq) {
        try {
            if (faq.isNodeType(Names.Magnolia.DELETED)) {
                return;
            }
            StoredFields stored = new StoredFields(faq);
            WrittenFields written = new WrittenFields(faq);
            written.date(Names.Faq.LAST_REVIEWED, stored.date(Names.Faq.LAST_REVIEWED));
            written.date(Names.Faq.NEXT_REVIEW, stored.date(Names.Faq.NEXT_REVIEW));
            String interval = Names.Faq.REVIEW_INTERVAL_MONTHS;
            written.number(interval, stored.number(interval));
            written.number(Names.Faq.COPYRIGHT_YEAR, stored.number(Names.Faq.COPYRIGHT_YEAR));
            if (faq.hasProperty(NEXT_REVIEW_DAY)) {
                faq.getProperty(NEXT_REVIEW_DAY).remove();
            }
        } catch (RepositoryException e) {
            throw new ContentAccessException("Converting " + ContentAccessException.where(faq), e);
        }
    }
}
