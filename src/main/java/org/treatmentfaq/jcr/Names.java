package org.treatmentfaq.jcr;

/**
 * Every name that the module stores content under. A test compares them with the node types, the
 * dialogs and the samples that ship.
 *
 * <p>No name ends in an underscore and two letters: Magnolia reads {@code x_fr} as the French
 * {@code x}.
 */
public final class Names {

    /** Workspace of the FAQs, declared in the module descriptor. */
    public static final String WORKSPACE = "treatment-faqs";

    /** Magnolia's workspace of pages. */
    public static final String WEBSITE = "website";

    /**
     * Written by the item provider of a multi field on its container (true) and its entries
     * (false): case E07. Magnolia has no public constant for it.
     */
    static final String REMOVE_IF_EMPTY = "mgnl:removeIfEmpty";

    private Names() {}

    /** A FAQ. */
    public static final class Faq {
        public static final String TYPE = "faq:treatmentFaq";
        public static final String TITLE = "title";
        public static final String ABBREVIATION = "abbreviation";
        public static final String ALTERNATE_NAMES = "alternateNames";
        public static final String SUMMARY = "summary";
        public static final String SAFETY = "safety";
        public static final String DISCLAIMER = "disclaimer";
        public static final String QUESTIONS = "questions";
        public static final String SOURCES = "sources";
        public static final String AUTHOR_NAME = "authorName";
        public static final String AUTHOR_CREDENTIALS = "authorCredentials";
        public static final String REVIEWER_NAME = "reviewerName";
        public static final String REVIEWER_CREDENTIALS = "reviewerCredentials";
        public static final String LAST_REVIEWED = "lastReviewed";
        public static final String NEXT_REVIEW = "nextReview";
        public static final String REVIEW_INTERVAL_MONTHS = "reviewIntervalMonths";

        /** Hashes of the texts that were reviewed. */
        public static final String REVIEWED_TEXT = "reviewedText";

        /** Hashes of the texts that translations were made of. */
        public static final String TRANSLATION_SOURCES = "translationSources";

        /** What the history is to say of the next review, or why it is kept; until then. */
        public static final String REVIEW_NOTE = "reviewNote";

        public static final String REVIEW_HISTORY = "reviewHistory";

        /** Derived from the last review and the texts, for a filter of the app. */
        public static final String REVIEW_STATE = "reviewState";

        public static final String COPYRIGHT_YEAR = "copyrightYear";
        public static final String COPYRIGHT_HOLDER = "copyrightHolder";
        public static final String RIGHTS_STATEMENT = "rightsStatement";
        public static final String RELATED_FAQS = "relatedFaqs";
        public static final String CANONICAL_PAGE = "canonicalPage";
        public static final String HANDOUT_TEXT = "handoutText";
        public static final String HANDOUT_HASH = "handoutHash";
        public static final String SEARCH_TEXT = "searchText";

        private Faq() {}
    }

    /** An entry below {@link Faq#QUESTIONS}. */
    public static final class Question {
        public static final String QUESTION = "question";
        public static final String ANSWER = "answer";
        public static final String SHORT_HEADING = "shortHeading";
        public static final String ANCHOR = "anchor";
        public static final String FORMER_ANCHORS = "formerAnchors";
        public static final String HEALTH_ASPECT = "healthAspect";

        private Question() {}
    }

    /**
     * An entry below {@link Faq#REVIEW_HISTORY}, with {@link Faq#REVIEWED_TEXT}. No reader is shown
     * what has one of these names, so that the delivery endpoint can leave them out.
     */
    public static final class ReviewEntry {
        public static final String KIND = "reviewKind";
        public static final String WHO = "reviewedBy";
        public static final String WHEN = "reviewedAt";
        public static final String NOTE = "reviewNote";
        public static final String CHANGED = "reviewChanges";

        private ReviewEntry() {}
    }

    /** An entry below {@link Faq#SOURCES}. */
    public static final class Source {
        public static final String TITLE = "title";
        public static final String URL = "url";

        private Source() {}
    }

    /**
     * A component on a page that shows a FAQ. What it shows beside the questions is stored under
     * {@link org.treatmentfaq.content.Placement.Part#key}.
     */
    public static final class Placement {

        /** Identifier of the component's definition. */
        public static final String TEMPLATE = "treatment-faq:components/treatmentFaq";

        public static final String FAQ = "faq";
        public static final String SHOW = "show";
        public static final String SHOW_ALL = "all";
        public static final String SHOW_SELECTED = "selected";
        public static final String ENTRIES = "entries";
        public static final String HEADING_TEXT = "headingText";
        public static final String HEADING_LEVEL = "headingLevel";
        public static final String LAYOUT = "layout";
        public static final String LOCAL_NOTE = "localNote";

        private Placement() {}
    }

    /** An entry below {@link Placement#ENTRIES}: an anchor, or a question and an answer. */
    public static final class Entry {
        public static final String ANCHOR = "anchor";
        public static final String QUESTION = "question";
        public static final String ANSWER = "answer";

        private Entry() {}
    }

    /** A page of the module's own page templates. */
    public static final class Page {
        public static final String TITLE = "title";
        public static final String INTRODUCTION = "introduction";
        public static final String TEASER = "teaser";
        public static final String FOOTER = "footer";

        private Page() {}
    }
}
