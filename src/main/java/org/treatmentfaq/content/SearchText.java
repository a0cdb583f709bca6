package org.treatmentfaq.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.treatmentfaq.text.RaisedCharacters;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Every readable word of a FAQ, in lower case, without accents and punctuation. Searches compare
 * with it. It is stored with the FAQ, because a module cannot set the analysers of the repository's
 * index.
 */
public final class SearchText {

    private static final Pattern RAISING =
            Pattern.compile("(?<=[\\p{L}\\p{N})])[\\^_]\\(?+(?=[\\p{L}\\p{N}+−-])");

    /** Only what cannot be the name of a file or an account. */
    private static final Pattern EXPONENT =
            Pattern.compile("(?<=[\\p{L}\\p{N})])\\^\\(?+(?=[\\p{L}\\p{N}+−-])");

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

    /** The folded words of {@code text}, nothing but letters and digits, one space between them. */
    static String words(String text) {
        return WhiteSpace.strip(fold(text).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
    }

    /**
     * The folded words of a text that is searched. What has raised characters is found as one word
     * and as several: H₂O as H2O, 10⁹ as 109 and as 10 9, and the word before a footnote's number.
     */
    static String indexed(String text) {
        StringBuilder indexed = new StringBuilder();
        for (String word : WhiteSpace.words(text)) {
            indexed.append(' ').append(joined(word));
            String parts = RaisedCharacters.separate(word);
            if (!parts.equals(word) || !joined(word).equals(word)) {
                indexed.append(' ').append(parts);
            }
        }
        return words(indexed.toString());
    }

    /** What a reader typed, with 10^9 as one word. */
    static String raised(String typed) {
        return EXPONENT.matcher(typed).replaceAll("");
    }

    /** A word without the signs that stand for raising and lowering, as in 10^9 and 10^(-9). */
    private static String joined(String word) {
        return RAISING.matcher(word).replaceAll("");
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
