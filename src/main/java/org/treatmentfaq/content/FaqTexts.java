package org.treatmentfaq.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.treatmentfaq.richtext.CanonicalHtml;
import org.treatmentfaq.text.WhiteSpace;

/**
 * The texts of a FAQ that a review is about: everything medical that patients read. The order of
 * questions and sources is none, nor are names of people, dates and rights.
 */
final class FaqTexts {

    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String SAFETY = "safety";
    static final String DISCLAIMER = "disclaimer";
    static final String SOURCES = "sources";
    static final String QUESTION = "question";
    static final String SHORT_HEADING = "shortHeading";
    static final String ANSWER = "answer";

    private static final Set<String> RICH = Set.of(SAFETY, DISCLAIMER, ANSWER);

    /** Enough to notice a change. */
    private static final int LENGTH = 16;

    private FaqTexts() {}

    /** Each text in all its languages, under its part in the default language. */
    static Map<TextPart, LocalizedText> of(TreatmentFaq faq) {
        Map<TextPart, LocalizedText> texts = new LinkedHashMap<>();
        texts.put(TextPart.of(TITLE), faq.title());
        texts.put(TextPart.of("abbreviation"), LocalizedText.of(faq.abbreviation()));
        texts.put(TextPart.of("alternateNames"), inAnyOrder(faq.alternateNames()));
        texts.put(TextPart.of(SUMMARY), faq.summary());
        texts.put(TextPart.of(SAFETY), faq.safety());
        texts.put(TextPart.of(DISCLAIMER), faq.disclaimer());
        texts.put(TextPart.of(SOURCES), sources(faq));
        for (Question question : Anchors.complete(faq.questions())) {
            if (!isAnswered(question)) {
                continue;
            }
            TextPart part = TextPart.of(QUESTION).at(question.anchor());
            texts.put(part, question.question());
            texts.put(part.named(SHORT_HEADING), question.shortHeading());
            texts.put(part.named(ANSWER), question.answer());
        }
        return texts;
    }

    /** Nobody reads a question before it has an answer in some language. */
    private static boolean isAnswered(Question question) {
        LocalizedText answer = question.answer();
        return !WhiteSpace.isBlank(answer.original())
                || !answer.translations().values().stream().allMatch(WhiteSpace::isBlank);
    }

    /** A hash of each text that is not blank, which only a change of what it says changes. */
    static Map<TextPart, String> hashes(TreatmentFaq faq) {
        Map<TextPart, String> hashes = new TreeMap<>();
        of(faq).forEach(
                        (part, text) -> {
                            put(hashes, part, text.original());
                            text.translations()
                                    .forEach((key, each) -> put(hashes, part.in(key), each));
                        });
        return hashes;
    }

    private static void put(Map<TextPart, String> hashes, TextPart part, String text) {
        if (!WhiteSpace.isBlank(text)) {
            hashes.put(part, hash(canonical(part.field(), text)));
        }
    }

    /**
     * A hash of all texts to the letter. If it is the same, nothing was changed; if not, the texts
     * have to be compared.
     */
    static String hashToTheLetter(TreatmentFaq faq) {
        List<String> all = new ArrayList<>();
        of(faq).forEach(
                        (part, text) -> {
                            all.add(part.key());
                            all.add(text.original());
                            text.translations()
                                    .forEach((key, each) -> all.addAll(List.of(key, each)));
                        });
        return Sha256.of(all).substring(0, LENGTH);
    }

    private static String hash(String text) {
        return Sha256.of(text).substring(0, LENGTH);
    }

    private static String canonical(String field, String text) {
        if (RICH.contains(field)) {
            return CanonicalHtml.of(text);
        }
        String normalized = Normalizer.normalize(text, Normalizer.Form.NFC);
        return WhiteSpace.paragraphs(WhiteSpace.removeInvisible(normalized)).stream()
                .map(WhiteSpace::collapse)
                .collect(Collectors.joining("\n"));
    }

    private static LocalizedText sources(TreatmentFaq faq) {
        return inAnyOrder(
                faq.sources().stream().map(each -> each.title() + " " + each.url()).toList());
    }

    private static LocalizedText inAnyOrder(List<String> texts) {
        return LocalizedText.of(texts.stream().sorted().collect(Collectors.joining("\n\n")));
    }
}
