package org.treatmentfaq.jcr;

import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.ReviewState;
import org.treatmentfaq.content.SearchText;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.TreatmentFaq;

/**
 * Writes a FAQ to its node, the same shape that editors write with the app. Properties that the
 * module does not know are left alone. Does not save: a unit of work is the caller's.
 */
public final class TreatmentFaqWriter {

    private TreatmentFaqWriter() {}

    /**
     * Makes {@code node} hold {@code faq}. Writing what was read from a node changes nothing in it,
     * except that it stores what readers derive until then: anchors, the search text, the interval
     * of reviews and what the app filters by.
     */
    public static void write(TreatmentFaq faq, Node node) {
        try {
            writeTexts(faq, new NodeWriter(node));
            writePeople(faq, new NodeWriter(node));
            new MultiField(node, Names.Faq.QUESTIONS).write(faq.questions(), new QuestionEntry());
            new MultiField(node, Names.Faq.SOURCES).write(faq.sources(), new SourceEntry());
        } catch (RepositoryException e) {
            throw new ContentAccessException("Writing " + ContentAccessException.where(node), e);
        }
    }

    private static void writeTexts(TreatmentFaq faq, NodeWriter fields) throws RepositoryException {
        fields.localized(Names.Faq.TITLE, faq.title());
        fields.text(Names.Faq.ABBREVIATION, faq.abbreviation());
        fields.texts(Names.Faq.ALTERNATE_NAMES, faq.alternateNames());
        fields.localized(Names.Faq.SUMMARY, faq.summary());
        fields.localized(Names.Faq.SAFETY, faq.safety());
        fields.localized(Names.Faq.DISCLAIMER, faq.disclaimer());
        fields.localized(Names.Faq.SEARCH_TEXT, SearchText.of(faq));
        fields.texts(Names.Faq.RELATED_FAQS, faq.relatedFaqs());
        fields.text(Names.Faq.CANONICAL_PAGE, faq.canonicalPage());
        fields.text(Names.Faq.HANDOUT_TEXT, faq.handout().text());
        fields.text(Names.Faq.HANDOUT_HASH, faq.handout().hash());
    }

    private static void writePeople(TreatmentFaq faq, NodeWriter fields)
            throws RepositoryException {
        fields.text(Names.Faq.AUTHOR_NAME, faq.author().name());
        fields.text(Names.Faq.AUTHOR_CREDENTIALS, faq.author().credentials());
        fields.text(Names.Faq.REVIEWER_NAME, faq.reviewer().name());
        fields.text(Names.Faq.REVIEWER_CREDENTIALS, faq.reviewer().credentials());
        fields.review(faq.review());
        fields.texts(Names.Faq.REVIEWED_TEXT, faq.reviewedText().hashes());
        fields.texts(Names.Faq.TRANSLATION_SOURCES, faq.translationSources().hashes());
        fields.text(Names.Faq.REVIEW_STATE, ReviewState.of(faq).text());
        fields.number(Names.Faq.REVIEW_INTERVAL_MONTHS, faq.review().intervalMonths());
        fields.number(Names.Faq.COPYRIGHT_YEAR, faq.rights().year());
        fields.text(Names.Faq.COPYRIGHT_HOLDER, faq.rights().holder());
        fields.text(Names.Faq.RIGHTS_STATEMENT, faq.rights().statement());
    }

    /** The anchor is a question's identity, also the one that a question without any will get. */
    private static final class QuestionEntry implements MultiField.EntryFormat<Question> {

        @Override
        public List<Question> read(NodeReader faq) {
            return TreatmentFaqReader.questions(faq);
        }

        @Override
        public boolean isSame(Question stored, Question question) {
            return stored.anchor().equals(question.anchor());
        }

        @Override
        public void write(NodeWriter entry, Question question) throws RepositoryException {
            entry.localized(Names.Question.QUESTION, question.question());
            entry.localized(Names.Question.ANSWER, question.answer());
            entry.localized(Names.Question.SHORT_HEADING, question.shortHeading());
            entry.text(Names.Question.ANCHOR, question.anchor());
            entry.texts(Names.Question.FORMER_ANCHORS, question.formerAnchors());
            entry.text(Names.Question.HEALTH_ASPECT, question.healthAspect());
        }
    }

    /** A source has no identity beyond what it says. */
    private static final class SourceEntry implements MultiField.EntryFormat<Source> {

        @Override
        public List<Source> read(NodeReader faq) {
            return TreatmentFaqReader.sources(faq);
        }

        @Override
        public boolean isSame(Source stored, Source source) {
            return stored.equals(source);
        }

        @Override
        public void write(NodeWriter entry, Source source) throws RepositoryException {
            entry.text(Names.Source.TITLE, source.title());
            entry.text(Names.Source.URL, source.url());
        }
    }
}
