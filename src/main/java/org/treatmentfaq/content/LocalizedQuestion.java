package org.treatmentfaq.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.richtext.AnswerSanitizer;

/**
 * A question as readers of one language see it.
 *
 * @param anchor fragment identifier
 * @param question the full question, plain text
 * @param shortHeading short heading, plain text, or empty
 * @param answer the answer, safe to print
 * @param formerAnchors anchors that links out there may still carry
 * @param healthAspect a name of schema.org's HealthAspectEnumeration, or empty
 * @param fallbacks which of the texts are in the default language because there is no translation
 */
public record LocalizedQuestion(
        String anchor,
        String question,
        String shortHeading,
        AnswerHtml answer,
        List<String> formerAnchors,
        String healthAspect,
        Set<Part> fallbacks) {

    /** The texts of a question. */
    public enum Part {
        QUESTION,
        SHORT_HEADING,
        ANSWER;

        private LocalizedText of(Question question) {
            return switch (this) {
                case QUESTION -> question.question();
                case SHORT_HEADING -> question.shortHeading();
                case ANSWER -> question.answer();
            };
        }
    }

    public LocalizedQuestion {
        formerAnchors = List.copyOf(formerAnchors);
        fallbacks = Set.copyOf(fallbacks);
    }

    /**
     * The question for readers of {@code locale}. A short heading in another language than the
     * question's would only confuse and is left out.
     */
    public static LocalizedQuestion of(Question question, Locale locale) {
        boolean isForeign =
                question.shortHeading().isFallback(locale)
                        && !question.question().isFallback(locale);
        return new LocalizedQuestion(
                question.anchor(),
                question.question().in(locale),
                isForeign ? "" : question.shortHeading().in(locale),
                AnswerSanitizer.sanitize(question.answer().in(locale)),
                question.formerAnchors(),
                question.healthAspect(),
                fallbacks(question, locale));
    }

    private static Set<Part> fallbacks(Question question, Locale locale) {
        return Stream.of(Part.values())
                .filter(part -> part.of(question).isFallback(locale))
                .collect(Collectors.toSet());
    }
}
