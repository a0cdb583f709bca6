package org.treatmentfaq.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reviewer confirmed: a hash of each text that the FAQ had then, in each language. A review
 * belongs to these texts and to no others.
 *
 * @param hashes as they are stored; empty if it was not noted what was reviewed
 */
public record ReviewedText(List<String> hashes) {

    public static final ReviewedText NONE = new ReviewedText(List.of());

    public ReviewedText {
        hashes = List.copyOf(hashes);
    }

    /** All texts that a FAQ has now. */
    public static ReviewedText of(TreatmentFaq faq) {
        return new ReviewedText(TextHashes.stored(FaqTexts.hashes(faq), faq));
    }

    /** Whether it was noted what was reviewed. */
    public boolean isKnown() {
        return !hashes.isEmpty();
    }

    /**
     * The same review with the texts that a FAQ has now in the default language: those of a handout
     * that somebody reviewed. Nobody has looked at the translations.
     */
    public ReviewedText withOriginalsOf(TreatmentFaq faq) {
        Map<TextPart, String> reviewed = TextHashes.parse(hashes);
        reviewed.keySet().removeIf(part -> part.language().isEmpty());
        FaqTexts.hashes(faq)
                .forEach(
                        (part, hash) -> {
                            if (part.language().isEmpty()) {
                                reviewed.put(part, hash);
                            }
                        });
        List<String> stored = TextHashes.stored(reviewed, faq);
        boolean all = reviewed.equals(FaqTexts.hashes(faq));
        return new ReviewedText(all ? stored : stored.subList(1, stored.size()));
    }

    /**
     * The texts that are not those that were reviewed: changed, added or removed. None if it was
     * not noted what was reviewed. A question that got another anchor is the same question.
     */
    public SortedSet<TextPart> changedIn(TreatmentFaq faq) {
        if (!isKnown() || TextHashes.areOf(hashes, faq)) {
            return new TreeSet<>();
        }
        Map<TextPart, String> now = FaqTexts.hashes(faq);
        Map<TextPart, String> reviewed = underTodaysAnchors(faq);
        SortedSet<TextPart> changed = new TreeSet<>(now.keySet());
        changed.addAll(reviewed.keySet());
        changed.removeIf(part -> now.getOrDefault(part, "").equals(reviewed.get(part)));
        return changed;
    }

    /** The hash that a text had when it was reviewed; empty if it was not there. */
    String hash(TextPart part) {
        return TextHashes.parse(hashes).getOrDefault(part, "");
    }

    private Map<TextPart, String> underTodaysAnchors(TreatmentFaq faq) {
        Map<String, String> anchors = new HashMap<>();
        for (Question question : faq.questions()) {
            question.formerAnchors().forEach(former -> anchors.put(former, question.anchor()));
        }
        faq.questions().forEach(question -> anchors.remove(question.anchor()));
        anchors.remove("");
        Map<TextPart, String> reviewed = new TreeMap<>();
        TextHashes.parse(hashes)
                .forEach(
                        (part, hash) ->
                                reviewed.put(
                                        part.at(anchors.getOrDefault(part.anchor(), part.anchor())),
                                        hash));
        return reviewed;
    }
}
