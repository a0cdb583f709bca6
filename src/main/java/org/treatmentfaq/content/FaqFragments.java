package org.treatmentfaq.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.richtext.AnswerSanitizer;
import org.treatmentfaq.richtext.Removal;

/**
 * The places in a FAQ that its own links can lead to: questions, and elements with an id in any of
 * its rich texts. Ids of elements begin with the part that they stand in, so that those of two
 * answers differ; links from one part to an id in another follow. Immutable.
 */
final class FaqFragments {

    static final String SAFETY = "safety";
    static final String DISCLAIMER = "disclaimer";

    private static final String SEPARATOR = "--";

    private final Set<String> known = new HashSet<>();

    /** Ids as they are now by ids as they were written; the first in reading order counts. */
    private final Map<String, String> written = new HashMap<>();

    private FaqFragments() {}

    static FaqFragments of(
            AnswerHtml safety, List<LocalizedQuestion> questions, AnswerHtml disclaimer) {
        FaqFragments fragments = new FaqFragments();
        for (LocalizedQuestion question : questions) {
            fragments.known.add(question.anchor());
            fragments.known.addAll(question.formerAnchors());
        }
        fragments.add(SAFETY, safety);
        questions.forEach(each -> fragments.add(each.anchor(), each.answer().text()));
        fragments.add(DISCLAIMER, disclaimer);
        return fragments;
    }

    /** A rich text that is no answer, made safe. */
    static Localized<AnswerHtml> sanitize(LocalizedText stored, ContentLocale locale, String part) {
        return stored.in(locale)
                .map(AnswerSanitizer::sanitize)
                .map(text -> text.withIdsAfter(part));
    }

    /** The text with links that lead to other parts; editors are told of those that do not. */
    AnswerHtml connect(AnswerHtml text) {
        AnswerHtml connected = text;
        Map<String, String> targets = new HashMap<>();
        for (String target : text.targets()) {
            if (!known.contains(target) && written.containsKey(target)) {
                targets.put(target, written.get(target));
            } else if (!known.contains(target)) {
                connected = connected.with(new Removal(Removal.Kind.ANCHOR, "#" + target));
            }
        }
        return targets.isEmpty() ? connected : connected.withIds(Map.of(), targets);
    }

    List<LocalizedQuestion> connect(List<LocalizedQuestion> questions) {
        return questions.stream()
                .map(each -> each.withAnswer(each.answer().map(this::connect)))
                .toList();
    }

    private void add(String part, AnswerHtml text) {
        int prefix = part.length() + SEPARATOR.length();
        for (String id : text.ids()) {
            known.add(id);
            written.putIfAbsent(id.substring(prefix), id);
        }
    }
}
