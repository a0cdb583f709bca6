package org.treatmentfaq.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Which text each translation was made of: a hash of the translation and of the text in the default
 * language at that time. A translation whose source has changed since is stale until it changes
 * itself.
 *
 * @param hashes as they are stored: {@code part=translation.source}, with a {@code !} behind it if
 *     the translation was stale already
 */
public record TranslationSources(List<String> hashes) {

    public static final TranslationSources NONE = new TranslationSources(List.of());

    private static final String STALE = "!";

    public TranslationSources {
        hashes = List.copyOf(hashes);
    }

    /**
     * What is to be kept once a FAQ is stored: new and changed translations belong to its texts.
     */
    public TranslationSources updated(TreatmentFaq faq) {
        return TextHashes.areOf(hashes, faq) ? this : pairs(faq).stored(faq);
    }

    /**
     * The same after a correction that changed no meaning: what was translated from the text that
     * was reviewed counts as translated from the corrected one.
     */
    public TranslationSources corrected(ReviewedText before, TreatmentFaq faq) {
        Pairs pairs = pairs(faq);
        pairs.sources.replaceAll(
                (part, source) ->
                        source.equals(before.hash(part.in("")))
                                ? pairs.now.getOrDefault(part.in(""), "")
                                : source);
        return pairs.stored(faq);
    }

    /** The same after somebody said that all translations still say what their sources say. */
    public static TranslationSources confirmed(TreatmentFaq faq) {
        return NONE.updated(faq);
    }

    /** The translations whose source has changed since they were made. */
    public SortedSet<TextPart> staleIn(TreatmentFaq faq) {
        if (hashes.isEmpty()) {
            return new TreeSet<>();
        }
        if (TextHashes.areOf(hashes, faq)) {
            SortedSet<TextPart> stale = new TreeSet<>();
            TextHashes.parse(hashes)
                    .forEach(
                            (part, hash) -> {
                                if (hash.endsWith(STALE)) {
                                    stale.add(part);
                                }
                            });
            return stale;
        }
        return pairs(faq).stale();
    }

    /** The FAQ without those translations, so that readers get their source. */
    static TreatmentFaq without(Set<TextPart> stale, TreatmentFaq faq) {
        return stale.isEmpty()
                ? faq
                : TreatmentFaqBuilder.builder(faq)
                        .title(current(TextPart.of(FaqTexts.TITLE), faq.title(), stale))
                        .summary(current(TextPart.of(FaqTexts.SUMMARY), faq.summary(), stale))
                        .safety(current(TextPart.of(FaqTexts.SAFETY), faq.safety(), stale))
                        .disclaimer(
                                current(TextPart.of(FaqTexts.DISCLAIMER), faq.disclaimer(), stale))
                        .questions(
                                Anchors.complete(faq.questions()).stream()
                                        .map(question -> current(question, stale))
                                        .toList())
                        .build();
    }

    private static Question current(Question question, Set<TextPart> stale) {
        TextPart part = TextPart.of(FaqTexts.QUESTION).at(question.anchor());
        return QuestionBuilder.builder(question)
                .question(current(part, question.question(), stale))
                .answer(current(part.named(FaqTexts.ANSWER), question.answer(), stale))
                .shortHeading(
                        current(part.named(FaqTexts.SHORT_HEADING), question.shortHeading(), stale))
                .build();
    }

    /** A text without stale translations; without a source, they are better than nothing. */
    private static LocalizedText current(TextPart part, LocalizedText text, Set<TextPart> stale) {
        if (WhiteSpace.isBlank(text.original())) {
            return text;
        }
        Map<String, String> translations = new HashMap<>(text.translations());
        translations.keySet().removeIf(language -> stale.contains(part.in(language)));
        return new LocalizedText(text.original(), translations);
    }

    private Pairs pairs(TreatmentFaq faq) {
        Map<TextPart, String> now = FaqTexts.hashes(faq);
        Map<TextPart, String> kept = TextHashes.parse(hashes);
        Map<TextPart, String> sources = new TreeMap<>();
        Set<TextPart> translations = new HashSet<>(now.keySet());
        translations.removeIf(part -> part.language().isEmpty());
        for (TextPart part : translations) {
            String[] pair = kept.getOrDefault(part, "").replace(STALE, "").split("\\.", 2);
            // a translation that was there before its source was not made of it
            boolean hadSource = pair.length == 2 && !pair[1].isEmpty();
            boolean unchanged = hadSource && pair[0].equals(now.get(part));
            sources.put(part, unchanged ? pair[1] : now.getOrDefault(part.in(""), ""));
        }
        return new Pairs(now, sources);
    }

    /** Today's hashes, and that of the source of each translation when it was made. */
    private record Pairs(Map<TextPart, String> now, Map<TextPart, String> sources) {

        SortedSet<TextPart> stale() {
            SortedSet<TextPart> stale = new TreeSet<>(sources.keySet());
            stale.removeIf(part -> now.getOrDefault(part.in(""), "").equals(sources.get(part)));
            return stale;
        }

        TranslationSources stored(TreatmentFaq faq) {
            Set<TextPart> stale = stale();
            Map<TextPart, String> pairs = new TreeMap<>();
            sources.forEach(
                    (part, source) ->
                            pairs.put(
                                    part,
                                    now.get(part)
                                            + "."
                                            + source
                                            + (stale.contains(part) ? STALE : "")));
            return pairs.isEmpty() ? NONE : new TranslationSources(TextHashes.stored(pairs, faq));
        }
    }
}
