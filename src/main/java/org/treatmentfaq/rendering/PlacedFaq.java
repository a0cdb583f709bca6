package org.treatmentfaq.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.Entry;
import org.treatmentfaq.content.Localized;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.richtext.AnswerSanitizer;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A FAQ as one placement shows it to readers of one language: the selected questions, in the
 * placement's order.
 *
 * @param faq the whole FAQ
 * @param heading heading above the questions
 * @param headingShown whether there is one that does not repeat the page's title
 * @param headingLevel its level, 2 to 5
 * @param questions shared and own questions; those that cannot be shown are left out
 * @param localNote rich text of this place
 * @param omissions what an editor has to mend, one sentence each; not for readers
 * @param wrongAnchors anchors that this place asks for and that lead to nothing
 */
record PlacedFaq(
        LocalizedFaq faq,
        Localized<String> heading,
        boolean headingShown,
        int headingLevel,
        List<LocalizedQuestion> questions,
        Localized<AnswerHtml> localNote,
        List<String> omissions,
        List<String> wrongAnchors) {

    private static final int DEFAULT_LEVEL = 2;

    /** Questions are one level below, and HTML has six. */
    private static final int MAX_LEVEL = 5;

    /** What a placement shows of a FAQ; empty if the clinic hides it as overdue. */
    static Optional<PlacedFaq> of(StoredFaq stored, Placement placement, PageRequest request) {
        return request.reviewRules().hides(stored.faq())
                ? Optional.empty()
                : Optional.of(placed(stored, placement, request));
    }

    private static PlacedFaq placed(StoredFaq stored, Placement placement, PageRequest request) {
        ContentLocale locale = request.contentLocale();
        TreatmentFaq faq = stored.faq();
        LocalizedFaq localized = stored.in(locale);
        List<String> omissions = new ArrayList<>(localized.omissions());
        List<LocalizedQuestion> questions = localized.questions();
        if (placement.selected()) {
            questions = selected(placement, new Choice(faq, localized, locale), omissions);
        }
        Localized<String> heading = heading(placement, localized, locale);
        return new PlacedFaq(
                localized,
                heading,
                !WhiteSpace.isBlank(heading.text()) && !request.repeatsTitle(heading.text()),
                level(placement.headingLevel(), request.areaHeadingLevel()),
                questions,
                placement
                        .localNote()
                        .in(locale)
                        .map(AnswerSanitizer::sanitize)
                        .map(note -> note.withIdsAfter("note")),
                omissions,
                wrongAnchors(placement, faq, localized));
    }

    private static List<String> wrongAnchors(
            Placement placement, TreatmentFaq faq, LocalizedFaq localized) {
        List<Entry> entries = placement.selected() ? placement.entries() : List.of();
        return entries.stream()
                .filter(Entry.Shared.class::isInstance)
                .map(entry -> ((Entry.Shared) entry).anchor())
                .filter(anchor -> localized.question(faq, anchor).isEmpty())
                .toList();
    }

    private record Choice(TreatmentFaq faq, LocalizedFaq localized, ContentLocale locale) {

        Optional<LocalizedQuestion> question(Entry entry) {
            if (entry instanceof Entry.Shared shared) {
                return localized.question(faq, shared.anchor());
            }
            return own((Entry.Own) entry);
        }

        private Optional<LocalizedQuestion> own(Entry.Own own) {
            String anchor = Anchors.slug(own.question().original());
            return Optional.of(Question.of(own.question(), own.answer(), anchor))
                    .map(each -> LocalizedQuestion.of(each, locale))
                    .filter(LocalizedQuestion::isComplete);
        }
    }

    private static List<LocalizedQuestion> selected(
            Placement placement, Choice choice, List<String> omissions) {
        List<LocalizedQuestion> questions = new ArrayList<>();
        for (Entry entry : placement.entries()) {
            choice.question(entry)
                    .ifPresentOrElse(questions::add, () -> omissions.add(omission(entry)));
        }
        return questions;
    }

    private static String omission(Entry entry) {
        if (entry instanceof Entry.Shared shared) {
            return "The FAQ has no question with the anchor " + shared.anchor() + " to show";
        }
        return "An own question has no text or no answer";
    }

    private static Localized<String> heading(
            Placement placement, LocalizedFaq faq, ContentLocale locale) {
        Localized<String> own = placement.headingText().in(locale);
        return WhiteSpace.isBlank(own.text()) ? faq.title() : own;
    }

    /** Level of the questions: one below the heading, or its own if there is no heading. */
    int questionLevel() {
        return headingShown ? headingLevel + 1 : headingLevel;
    }

    private static int level(int chosen, int areaLevel) {
        int level = chosen == 0 ? areaLevel : chosen;
        return level == 0 ? DEFAULT_LEVEL : Math.min(Math.max(level, 2), MAX_LEVEL);
    }
}
