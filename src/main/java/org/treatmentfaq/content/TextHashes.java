package org.treatmentfaq.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How hashes of texts are stored: a list of texts such as {@code questions/pain/answer_fr=…}, and
 * the hash of all texts to the letter among them.
 */
final class TextHashes {

    private static final String ALL = "*";

    private TextHashes() {}

    static List<String> stored(Map<TextPart, String> hashes, TreatmentFaq faq) {
        List<String> stored = new ArrayList<>();
        stored.add(ALL + "=" + FaqTexts.hashToTheLetter(faq));
        new TreeMap<>(hashes).forEach((part, hash) -> stored.add(part.key() + "=" + hash));
        return stored;
    }

    /** What is not a hash of a part is left out. */
    static Map<TextPart, String> parse(List<String> stored) {
        Map<TextPart, String> hashes = new TreeMap<>();
        for (String each : stored) {
            int mark = each.lastIndexOf('=');
            Optional<TextPart> part =
                    mark > 0 ? TextPart.ofKey(each.substring(0, mark)) : Optional.empty();
            part.filter(known -> !known.field().equals(ALL))
                    .ifPresent(known -> hashes.put(known, each.substring(mark + 1)));
        }
        return hashes;
    }

    /** How many characters all hashes of a FAQ have together. */
    static int characters(TreatmentFaq faq) {
        return Stream.of(faq.reviewedText().hashes(), faq.translationSources().hashes())
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    /** Whether they were stored for exactly the texts that a FAQ has. */
    static boolean areOf(List<String> stored, TreatmentFaq faq) {
        return !stored.isEmpty() && stored.get(0).equals(ALL + "=" + FaqTexts.hashToTheLetter(faq));
    }
}
