package org.treatmentfaq.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Every readable word of a FAQ, as {@link SearchWords} has them. Searches compare with it. It is
 * stored with the FAQ, because a module cannot set the analysers of the repository's index.
 */
public final class SearchText {

    private SearchText() {}

    /** The words of every language that the FAQ has. */
    public static LocalizedText of(TreatmentFaq faq) {
        LocalizedText words = LocalizedText.of(words(faq, Locale.ROOT));
        Map<String, String> translations = new TreeMap<>();
        for (String language : languages(faq)) {
            translations.put(language, words(faq, locale(language)));
        }
        return new LocalizedText(words.original(), translations);
    }

    /** Lower case, accents and what is invisible within words gone, white space single. */
    public static String fold(String text) {
        String visible = WhiteSpace.removeInvisible(text);
        String bare =
                Normalizer.normalize(visible, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        return WhiteSpace.collapse(bare.toLowerCase(Locale.ROOT));
    }

    private static String words(TreatmentFaq faq, Locale locale) {
        // which language the originals are in does not matter to their words
        LocalizedFaq localized = LocalizedFaq.of(faq, new ContentLocale(locale, Locale.ROOT));
        return WhiteSpace.collapse(Searchable.of(localized).all());
    }

    /** Those of every text that {@link Searchable} has words of. */
    private static Set<String> languages(TreatmentFaq faq) {
        Set<String> languages = new TreeSet<>();
        for (LocalizedText text : List.of(faq.title(), faq.summary(), faq.safety())) {
            languages.addAll(text.translations().keySet());
        }
        for (Question question : faq.questions()) {
            languages.addAll(question.question().translations().keySet());
            languages.addAll(question.answer().translations().keySet());
            languages.addAll(question.shortHeading().translations().keySet());
        }
        return languages;
    }

    private static Locale locale(String key) {
        return Locale.forLanguageTag(key.replace('_', '-'));
    }
}
