package org.treatmentfaq.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentfaq.content.Localized;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.richtext.AnswerHtml;

/**
 * The rich texts of a placement as the page prints them: links resolved, headings below the one
 * that they stand under, ids that no other element of the page has, and links to them.
 */
final class PageTexts {

    private final PlacedFaq placed;
    private final PageRequest request;
    private final String canonicalPage;

    /** Ids on the page by those of the FAQ; of two questions with one anchor the first counts. */
    private final Map<String, String> ids = new HashMap<>();

    private PageTexts(PlacedFaq placed, PageRequest request, String canonicalPage) {
        this.placed = placed;
        this.request = request;
        this.canonicalPage = canonicalPage;
    }

    /**
     * The texts of a placement; empty if it shows nothing. Ids are reserved when they are asked
     * for.
     */
    static Optional<PageTexts> of(
            Optional<StoredFaq> stored, Optional<PlacedFaq> placed, PageRequest request) {
        String page = stored.map(each -> each.faq().canonicalPage()).orElse("");
        return placed.map(each -> new PageTexts(each, request, page));
    }

    /** The questions in the order of the placement. Ask for them before the other texts. */
    List<Item> items() {
        List<LocalizedQuestion> questions = placed.questions();
        // ids of today first: a former one never takes the place of another question's
        List<String> anchors = questions.stream().map(each -> reserve(each.anchor())).toList();
        List<List<String>> former =
                questions.stream()
                        .map(each -> each.formerAnchors().stream())
                        .map(each -> each.filter(request::reserveId).toList())
                        .toList();
        List<Map<String, String>> within =
                questions.stream().map(each -> reserveWithin(each.answer())).toList();
        reserveWithin(placed.faq().safety());
        reserveWithin(placed.localNote());
        reserveWithin(placed.faq().disclaimer());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            LocalizedQuestion question = questions.get(i);
            Localized<AnswerHtml> answer = answer(question, within.get(i));
            items.add(new Item(anchors.get(i), question, answer, former.get(i)));
        }
        return List.copyOf(items);
    }

    /** The safety part, which has a heading of the questions' level. */
    Localized<AnswerHtml> safety() {
        return printed(placed.faq().safety(), canonicalPage, placed.questionLevel())
                .map(html -> html.withIds(ids, ids));
    }

    /** The safety part whichever placement it stands in: the same ids and headings in each. */
    AnswerHtml safetyAsSaid() {
        return request.links().resolve(placed.faq().safety().text(), canonicalPage);
    }

    /** The disclaimer: its headings stand beside the questions. */
    Localized<AnswerHtml> disclaimer() {
        return printed(placed.faq().disclaimer(), canonicalPage, placed.questionLevel() - 1)
                .map(html -> html.withIds(ids, ids));
    }

    /** The note of this page. */
    Localized<AnswerHtml> note() {
        return printed(placed.localNote(), "", placed.questionLevel() - 1)
                .map(html -> html.withIds(ids, ids));
    }

    private Localized<AnswerHtml> answer(LocalizedQuestion question, Map<String, String> within) {
        boolean shared = placed.faq().questions().contains(question);
        Map<String, String> targets = new HashMap<>(ids);
        targets.putAll(within);
        return printed(question.answer(), shared ? canonicalPage : "", placed.questionLevel())
                .map(html -> html.withIds(within, targets));
    }

    private Localized<AnswerHtml> printed(
            Localized<AnswerHtml> text, String relativeTo, int headingLevel) {
        return text.map(html -> request.links().resolve(html, relativeTo))
                .map(html -> html.withHeadingsBelow(headingLevel));
    }

    private Map<String, String> reserveWithin(Localized<AnswerHtml> text) {
        Map<String, String> reserved = new HashMap<>();
        text.text().ids().forEach(id -> reserved.put(id, reserve(id)));
        return reserved;
    }

    private String reserve(String id) {
        String reserved = request.reserveUnusedId(id);
        ids.putIfAbsent(id, reserved);
        return reserved;
    }
}
