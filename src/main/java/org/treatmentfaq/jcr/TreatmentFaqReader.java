package org.treatmentfaq.jcr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.ImportedText;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.ReviewedText;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.TranslationSources;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;

/**
 * Reads a FAQ in all its languages. Stateless; the node's own session decides what may be read.
 *
 * <p>A question without a stored anchor gets the one that it will be stored with, so that no reader
 * of the record has to care.
 */
public final class TreatmentFaqReader {

    private TreatmentFaqReader() {}

    /** The FAQ that {@code node} holds; never null, empty where nothing is stored. */
    public static TreatmentFaq read(Node node) {
        NodeReader fields = new NodeReader(node);
        ImportedText handout =
                new ImportedText(
                        fields.text(Names.Faq.HANDOUT_TEXT), fields.text(Names.Faq.HANDOUT_HASH));
        return TreatmentFaqBuilder.builder(
                        read(
                                fields,
                                fields.entries(Names.Faq.QUESTIONS),
                                fields.entries(Names.Faq.SOURCES)))
                .handout(handout)
                .build();
    }

    /**
     * The same without the imported original, which no reader is shown.
     *
     * @param questions the entries of the questions
     * @param sources the entries of the sources
     */
    static TreatmentFaq read(
            NodeReader fields, List<NodeReader> questions, List<NodeReader> sources) {
        return new TreatmentFaq(
                fields.localized(Names.Faq.TITLE),
                fields.text(Names.Faq.ABBREVIATION),
                fields.texts(Names.Faq.ALTERNATE_NAMES),
                fields.localized(Names.Faq.SUMMARY),
                fields.localized(Names.Faq.SAFETY),
                fields.localized(Names.Faq.DISCLAIMER),
                questions(questions),
                sources(sources),
                person(fields, Names.Faq.AUTHOR_NAME, Names.Faq.AUTHOR_CREDENTIALS),
                person(fields, Names.Faq.REVIEWER_NAME, Names.Faq.REVIEWER_CREDENTIALS),
                review(fields),
                new ReviewedText(fields.texts(Names.Faq.REVIEWED_TEXT)),
                new TranslationSources(fields.texts(Names.Faq.TRANSLATION_SOURCES)),
                rights(fields),
                fields.texts(Names.Faq.RELATED_FAQS),
                fields.text(Names.Faq.CANONICAL_PAGE),
                ImportedText.NONE);
    }

    static List<Question> questions(NodeReader faq) {
        return questions(faq.entries(Names.Faq.QUESTIONS));
    }

    /** One question for each entry, in their order. */
    static List<Question> questions(List<NodeReader> entries) {
        List<Question> questions = new ArrayList<>();
        for (NodeReader entry : entries) {
            questions.add(
                    new Question(
                            entry.localized(Names.Question.QUESTION),
                            entry.localized(Names.Question.ANSWER),
                            entry.localized(Names.Question.SHORT_HEADING),
                            entry.text(Names.Question.ANCHOR),
                            entry.texts(Names.Question.FORMER_ANCHORS),
                            entry.text(Names.Question.HEALTH_ASPECT)));
        }
        return Anchors.complete(questions);
    }

    static List<Source> sources(NodeReader faq) {
        return sources(faq.entries(Names.Faq.SOURCES));
    }

    private static List<Source> sources(List<NodeReader> entries) {
        return entries.stream().map(TreatmentFaqReader::source).toList();
    }

    private static Source source(NodeReader entry) {
        return new Source(entry.text(Names.Source.TITLE), entry.text(Names.Source.URL));
    }

    private static Person person(NodeReader faq, String name, String credentials) {
        return new Person(faq.text(name), faq.text(credentials));
    }

    private static Review review(NodeReader faq) {
        @Nullable Integer interval = faq.number(Names.Faq.REVIEW_INTERVAL_MONTHS);
        return new Review(
                faq.date(Names.Faq.LAST_REVIEWED),
                faq.date(Names.Faq.NEXT_REVIEW),
                Objects.requireNonNullElse(interval, Review.DEFAULT_INTERVAL_MONTHS));
    }

    private static Rights rights(NodeReader faq) {
        return new Rights(
                faq.number(Names.Faq.COPYRIGHT_YEAR),
                faq.text(Names.Faq.COPYRIGHT_HOLDER),
                faq.text(Names.Faq.RIGHTS_STATEMENT));
    }
}
