package org.treatmentfaq.content;

import java.util.List;

/**
 * A treatment FAQ in all its languages, exactly as it is stored: nothing is sanitised, localised or
 * left out.
 *
 * <p>Writing a FAQ and reading it again gives an equal one. What readers see is a {@link
 * LocalizedFaq}. Immutable; use {@link #edit()} to derive another.
 *
 * @param title what the treatment is called
 * @param abbreviation for example {@code IMS}; empty if none
 * @param alternateNames further names, for example {@code Functional Dry Needling}
 * @param summary an introduction before the first question
 * @param safety when not to have the treatment, when to call; rich text, never collapsed
 * @param disclaimer rich text
 * @param questions in reading order
 * @param sources in reading order
 * @param author who wrote it
 * @param reviewer who confirmed it
 * @param review when it was confirmed
 * @param rights who owns the text
 * @param relatedFaqs identifiers of other FAQs
 * @param canonicalPage identifier of the page that stands for this FAQ, empty if none does
 * @param handout the imported original
 */
public record TreatmentFaq(
        LocalizedText title,
        String abbreviation,
        List<String> alternateNames,
        LocalizedText summary,
        LocalizedText safety,
        LocalizedText disclaimer,
        List<Question> questions,
        List<Source> sources,
        Person author,
        Person reviewer,
        Review review,
        Rights rights,
        List<String> relatedFaqs,
        String canonicalPage,
        Handout handout) {

    public TreatmentFaq {
        alternateNames = List.copyOf(alternateNames);
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
        relatedFaqs = List.copyOf(relatedFaqs);
    }

    /** An editor for a FAQ that has nothing but a title. */
    public static Editor titled(LocalizedText title) {
        return new Editor(title);
    }

    /** An editor that starts from this FAQ; this FAQ stays as it is. */
    public Editor edit() {
        return new Editor(title)
                .names(abbreviation, alternateNames)
                .summary(summary)
                .safety(safety)
                .disclaimer(disclaimer)
                .questions(questions)
                .sources(sources)
                .author(author)
                .reviewer(reviewer)
                .review(review)
                .rights(rights)
                .relatedFaqs(relatedFaqs)
                .canonicalPage(canonicalPage)
                .handout(handout);
    }

    /** Collects the parts of a FAQ. Not thread-safe; every part that is not given is empty. */
    public static final class Editor {
        private LocalizedText title;
        private String abbreviation = "";
        private List<String> alternateNames = List.of();
        private LocalizedText summary = LocalizedText.EMPTY;
        private LocalizedText safety = LocalizedText.EMPTY;
        private LocalizedText disclaimer = LocalizedText.EMPTY;
        private List<Question> questions = List.of();
        private List<Source> sources = List.of();
        private Person author = Person.NOBODY;
        private Person reviewer = Person.NOBODY;
        private Review review = Review.NONE;
        private Rights rights = Rights.NONE;
        private List<String> relatedFaqs = List.of();
        private String canonicalPage = "";
        private Handout handout = Handout.NONE;

        private Editor(LocalizedText title) {
            this.title = title;
        }

        public Editor title(LocalizedText value) {
            title = value;
            return this;
        }

        public Editor names(String abbreviationValue, List<String> alternateNamesValue) {
            abbreviation = abbreviationValue;
            alternateNames = alternateNamesValue;
            return this;
        }

        public Editor summary(LocalizedText value) {
            summary = value;
            return this;
        }

        public Editor safety(LocalizedText value) {
            safety = value;
            return this;
        }

        public Editor disclaimer(LocalizedText value) {
            disclaimer = value;
            return this;
        }

        public Editor questions(List<Question> value) {
            questions = value;
            return this;
        }

        public Editor sources(List<Source> value) {
            sources = value;
            return this;
        }

        public Editor author(Person value) {
            author = value;
            return this;
        }

        public Editor reviewer(Person value) {
            reviewer = value;
            return this;
        }

        public Editor review(Review value) {
            review = value;
            return this;
        }

        public Editor rights(Rights value) {
            rights = value;
            return this;
        }

        public Editor relatedFaqs(List<String> value) {
            relatedFaqs = value;
            return this;
        }

        public Editor canonicalPage(String value) {
            canonicalPage = value;
            return this;
        }

        public Editor handout(Handout value) {
            handout = value;
            return this;
        }

        public TreatmentFaq done() {
            return new TreatmentFaq(
                    title,
                    abbreviation,
                    alternateNames,
                    summary,
                    safety,
                    disclaimer,
                    questions,
                    sources,
                    author,
                    reviewer,
                    review,
                    rights,
                    relatedFaqs,
                    canonicalPage,
                    handout);
        }
    }
}
