package org.treatmentfaq.content;

import java.util.List;

/**
 * Collects the parts of a FAQ: for imports, which learn of them one after the other. Every part
 * that is not given is empty. Not thread-safe.
 */
public final class FaqEditor {

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

    private FaqEditor(LocalizedText title) {
        this.title = title;
    }

    public FaqEditor title(LocalizedText value) {
        title = value;
        return this;
    }

    public FaqEditor names(String abbreviationValue, List<String> alternateNamesValue) {
        abbreviation = abbreviationValue;
        alternateNames = alternateNamesValue;
        return this;
    }

    public FaqEditor summary(LocalizedText value) {
        summary = value;
        return this;
    }

    public FaqEditor safety(LocalizedText value) {
        safety = value;
        return this;
    }

    public FaqEditor disclaimer(LocalizedText value) {
        disclaimer = value;
        return this;
    }

    public FaqEditor questions(List<Question> value) {
        questions = value;
        return this;
    }

    public FaqEditor sources(List<Source> value) {
        sources = value;
        return this;
    }

    public FaqEditor author(Person value) {
        author = value;
        return this;
    }

    public FaqEditor reviewer(Person value) {
        reviewer = value;
        return this;
    }

    public FaqEditor review(Review value) {
        review = value;
        return this;
    }

    public FaqEditor rights(Rights value) {
        rights = value;
        return this;
    }

    public FaqEditor relatedFaqs(List<String> value) {
        relatedFaqs = value;
        return this;
    }

    public FaqEditor canonicalPage(String value) {
        canonicalPage = value;
        return this;
    }

    public FaqEditor handout(Handout value) {
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

    /** An editor for a FAQ that has nothing but a title. */
    public static FaqEditor titled(LocalizedText title) {
        return new FaqEditor(title);
    }

    /** An editor that starts from {@code faq}, which stays as it is. */
    public static FaqEditor of(TreatmentFaq faq) {
        return new FaqEditor(faq.title())
                .names(faq.abbreviation(), faq.alternateNames())
                .summary(faq.summary())
                .safety(faq.safety())
                .disclaimer(faq.disclaimer())
                .questions(faq.questions())
                .sources(faq.sources())
                .author(faq.author())
                .reviewer(faq.reviewer())
                .review(faq.review())
                .rights(faq.rights())
                .relatedFaqs(faq.relatedFaqs())
                .canonicalPage(faq.canonicalPage())
                .handout(faq.handout());
    }
}
