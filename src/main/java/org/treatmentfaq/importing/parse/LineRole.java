package org.treatmentfaq.importing.parse;

import java.util.Locale;

/**
 * What a line of a handout is for. Every line that is not blank has exactly one role; what no rule
 * recognises is {@link #UNPLACED}, so that a report can show it.
 */
public enum LineRole {
    TITLE,
    SUMMARY,
    QUESTION,
    ANSWER,
    SAFETY,
    BYLINE,
    REVIEW,
    SOURCES,
    RIGHTS,
    FURNITURE,
    UNPLACED;

    /** The name as reports print it, for example {@code question}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
