package org.treatmentfaq.content;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * A treatment FAQ in all its languages, exactly as it is stored: nothing is sanitised, localised or
 * left out.
 *
 * <p>Writing a FAQ and reading it again gives an equal one. What readers see is a {@link
 * LocalizedFaq}. Immutable; to change a part, copy it: {@code
 * TreatmentFaqBuilder.builder(faq).title(title).build()}.
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
 * @param reviewedText the texts that were confirmed
 * @param translationSources which texts the translations were made of
 * @param rights who owns the text
 * @param relatedFaqs identifiers of other FAQs
 * @param canonicalPage identifier of the page that stands for this FAQ, empty if none does
 * @param handout the imported original
 */
@RecordBuilder
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
        ReviewedText reviewedText,
        TranslationSources translationSources,
        Rights rights,
        List<String> relatedFaqs,
        String canonicalPage,
        ImportedText handout) {

    public TreatmentFaq {
        alternateNames = List.copyOf(alternateNames);
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
        relatedFaqs = List.copyOf(relatedFaqs);
    }

    /** Begins a FAQ that has nothing but a title. */
    public static TreatmentFaqBuilder titled(LocalizedText title) {
        return TreatmentFaqBuilder.builder(
                new TreatmentFaq(
                        title,
                        "",
                        List.of(),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        List.of(),
                        List.of(),
                        Person.NOBODY,
                        Person.NOBODY,
                        Review.NONE,
                        ReviewedText.NONE,
                        TranslationSources.NONE,
                        Rights.NONE,
                        List.of(),
                        "",
                        ImportedText.NONE));
    }
}
