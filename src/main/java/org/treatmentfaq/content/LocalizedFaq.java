package org.treatmentfaq.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A FAQ as readers of one language see it: texts chosen, rich text sanitised, unusable parts left
 * out.
 *
 * @param title what the treatment is called
 * @param abbreviation for example {@code IMS}, or empty
 * @param alternateNames further names
 * @param summary an introduction, plain text
 * @param safety rich text
 * @param disclaimer rich text
 * @param questions in reading order; each has a question and an answer
 * @param sources in reading order
 * @param author who wrote it
 * @param reviewer who confirmed it
 * @param review when it was confirmed
 * @param rights who owns the text
 * @param omissions what an editor has to mend, one sentence each; not for readers
 */
public record LocalizedFaq(
        Localized<String> title,
        String abbreviation,
        List<String> alternateNames,
        Localized<String> summary,
        Localized<AnswerHtml> safety,
        Localized<AnswerHtml> disclaimer,
        List<LocalizedQuestion> questions,
        List<Source> sources,
        Person author,
        Person reviewer,
        Review review,
        Rights rights,
        List<String> omissions) {

    /** The FAQ for readers of a language. */
    public static LocalizedFaq of(TreatmentFaq faq, ContentLocale locale) {
        Localized<AnswerHtml> safety =
                FaqFragments.sanitize(faq.safety(), locale, FaqFragments.SAFETY);
        Localized<AnswerHtml> disclaimer =
                FaqFragments.sanitize(faq.disclaimer(), locale, FaqFragments.DISCLAIMER);
        List<LocalizedQuestion> questions = new ArrayList<>();
        List<String> omissions = new ArrayList<>();
        for (Question question : Anchors.complete(faq.questions())) {
            LocalizedQuestion localized = LocalizedQuestion.of(question, locale);
            Optional<String> omission = omission(localized);
            omission.ifPresentOrElse(omissions::add, () -> questions.add(localized));
        }
        FaqFragments fragments = FaqFragments.of(safety.text(), questions, disclaimer.text());
        return new LocalizedFaq(
                faq.title().in(locale),
                faq.abbreviation(),
                faq.alternateNames(),
                faq.summary().in(locale),
                safety.map(fragments::connect),
                disclaimer.map(fragments::connect),
                fragments.connect(questions),
                faq.sources().stream()
                        .filter(source -> !WhiteSpace.isBlank(source.title()))
                        .toList(),
                faq.author(),
                faq.reviewer(),
                faq.review(),
                faq.rights(),
                List.copyOf(omissions));
    }

    /** The question that {@code anchor} leads to, also by a former anchor of {@code faq}. */
    public Optional<LocalizedQuestion> question(TreatmentFaq faq, String anchor) {
        return withAnchor(anchor)
                .or(
                        () ->
                                faq.questions().stream()
                                        .filter(each -> each.formerAnchors().contains(anchor))
                                        .flatMap(each -> withAnchor(each.anchor()).stream())
                                        .findFirst());
    }

    private Optional<LocalizedQuestion> withAnchor(String anchor) {
        return questions.stream().filter(question -> question.anchor().equals(anchor)).findFirst();
    }

    private static Optional<String> omission(LocalizedQuestion question) {
        if (WhiteSpace.isBlank(question.question().text())) {
            return Optional.of(
                    "The question with the anchor " + question.anchor() + " has no text");
        }
        if (question.answer().text().isBlank()) {
            return Optional.of("The question \"" + question.question().text() + "\" has no answer");
        }
        return Optional.empty();
    }
}
