package org.treatmentfaq.content;

import java.util.List;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.richtext.AnswerSanitizer;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A question as readers of one language see it.
 *
 * @param anchor fragment identifier
 * @param question the full question, plain text
 * @param shortHeading short heading, plain text, or empty
 * @param answer the answer, safe to print; its ids begin with the anchor
 * @param formerAnchors anchors that links out there may still carry
 * @param healthAspect a name of schema.org's HealthAspectEnumeration, or empty
 */
public record LocalizedQuestion(
        String anchor,
        Localized<String> question,
        Localized<String> shortHeading,
        Localized<AnswerHtml> answer,
        List<String> formerAnchors,
        String healthAspect) {

    public LocalizedQuestion {
        formerAnchors = List.copyOf(formerAnchors);
    }

    /**
     * The question for readers of a language. A short heading in another language than the
     * question's would only confuse and is left out.
     */
    public static LocalizedQuestion of(Question question, ContentLocale locale) {
        Localized<String> text = question.question().in(locale);
        Localized<String> shortHeading = question.shortHeading().in(locale);
        boolean isForeign = shortHeading.fallback() && !text.fallback();
        return new LocalizedQuestion(
                question.anchor(),
                text,
                isForeign ? LocalizedText.EMPTY.in(locale) : shortHeading,
                question.answer()
                        .in(locale)
                        .map(AnswerSanitizer::sanitize)
                        .map(answer -> answer.withIdsAfter(question.anchor())),
                question.formerAnchors(),
                question.healthAspect());
    }

    /** The same question with another answer. */
    LocalizedQuestion withAnswer(Localized<AnswerHtml> other) {
        return new LocalizedQuestion(
                anchor, question, shortHeading, other, formerAnchors, healthAspect);
    }

    /** Whether readers can be shown it: a question without an answer is no use to them. */
    public boolean isComplete() {
        return !WhiteSpace.isBlank(question.text()) && !answer.text().isBlank();
    }

    /** Whether any of it is in the default language for want of a translation. */
    public boolean hasFallback() {
        return question.fallback() || shortHeading.fallback() || answer.fallback();
    }
}
