package org.treatmentfaq.rendering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.treatmentfaq.content.ReviewFacts;
import org.treatmentfaq.content.ShownText;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TextPart;
import org.treatmentfaq.jcr.ReviewHistory;
import org.treatmentfaq.request.PageRequest;

/**
 * What editors are told about the review and the translations of a FAQ in edit mode: of all its
 * texts in all languages, whatever the page shows.
 *
 * @param state how it stands with its review, as a key of a message; empty if all is well
 * @param changed texts that were changed since the review
 * @param stale translations that are older than their source
 * @param history the last reviews, the newest first
 */
public record ReviewNotes(String state, List<Text> changed, List<Text> stale, List<Done> history) {

    static final ReviewNotes NONE = new ReviewNotes("", List.of(), List.of(), List.of());

    private static final int MAX_HISTORY = 5;

    private static final Map<ReviewHistory.Kind, String> KINDS =
            Map.of(
                    ReviewHistory.Kind.REVIEWED, "treatment-faq.template.history.reviewed",
                    ReviewHistory.Kind.KEPT, "treatment-faq.template.history.kept",
                    ReviewHistory.Kind.IMPORTED, "treatment-faq.template.history.imported",
                    ReviewHistory.Kind.ASSUMED, "treatment-faq.template.history.assumed");

    private static final Map<String, String> PARTS =
            Map.of(
                    "title", "treatment-faq.template.part.title",
                    "abbreviation", "treatment-faq.template.part.abbreviation",
                    "alternateNames", "treatment-faq.template.part.alternateNames",
                    "summary", "treatment-faq.template.part.summary",
                    "safety", "treatment-faq.template.part.safety",
                    "disclaimer", "treatment-faq.template.part.disclaimer",
                    "sources", "treatment-faq.template.part.sources",
                    "question", "treatment-faq.template.part.question",
                    "shortHeading", "treatment-faq.template.part.shortHeading",
                    "answer", "treatment-faq.template.part.answer");

    /**
     * A text of a FAQ, in words.
     *
     * @param part what it is, as a key of a message
     * @param question the question that it belongs to, in the language of the page; its anchor if
     *     it is no longer there; empty for a text of the FAQ itself
     * @param language the name of its language
     */
    public record Text(String part, String question, String language) {}

    /**
     * What somebody did, in words.
     *
     * @param kind as a key of a message
     * @param who full name, or empty
     * @param day in words
     * @param note in their words, or empty
     */
    public record Done(String kind, String who, String day, String note) {}

    static ReviewNotes of(StoredFaq stored, PageRequest request) {
        ShownText whole = ShownText.whole(stored.faq(), request.contentLocale());
        ReviewFacts facts = request.reviewRules().facts(stored, whole);
        List<Text> changed =
                facts.ever() ? texts(stored.changedTexts(), stored, request) : List.of();
        return new ReviewNotes(
                state(facts),
                changed,
                texts(stored.staleTranslations(), stored, request),
                history(stored, request));
    }

    private static List<Done> history(StoredFaq stored, PageRequest request) {
        List<Done> history = new ArrayList<>();
        for (ReviewHistory.Entry entry : ReviewHistory.of(request.visitor().node(stored))) {
            Day day = Day.of(request.reviewRules().dayOf(entry.when()), request.locale());
            history.add(
                    new Done(
                            Objects.requireNonNull(KINDS.get(entry.kind())),
                            entry.who(),
                            day.text(),
                            entry.note()));
        }
        Collections.reverse(history);
        return List.copyOf(history.subList(0, Math.min(MAX_HISTORY, history.size())));
    }

    /** That the review is due, or has been; changes are told one by one. */
    private static String state(ReviewFacts facts) {
        if (facts.ever() && facts.overdue()) {
            return "treatment-faq.template.notice.overdue";
        }
        return facts.ever() && facts.due() ? "treatment-faq.template.notice.due" : "";
    }

    private static List<Text> texts(
            Collection<TextPart> parts, StoredFaq stored, PageRequest request) {
        List<Text> texts = new ArrayList<>();
        for (TextPart part : known(parts)) {
            texts.add(
                    new Text(
                            PARTS.getOrDefault(part.field(), ""),
                            question(part, stored, request),
                            language(part, request)));
        }
        return List.copyOf(texts);
    }

    private static List<TextPart> known(Collection<TextPart> parts) {
        return parts.stream().filter(part -> PARTS.containsKey(part.field())).toList();
    }

    private static String question(TextPart part, StoredFaq stored, PageRequest request) {
        return stored.in(request.contentLocale()).questions().stream()
                .filter(each -> each.anchor().equals(part.anchor()))
                .map(each -> each.question().text())
                .findFirst()
                .orElse(part.anchor());
    }

    private static String language(TextPart part, PageRequest request) {
        Locale locale =
                part.language().isEmpty()
                        ? request.contentLocale().defaultLocale()
                        : Locale.forLanguageTag(part.language().replace('_', '-'));
        return locale.getDisplayName(request.locale());
    }
}
