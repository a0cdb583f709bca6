package org.treatmentfaq.content;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Words as searches compare them: in lower case, letters and digits only, letters with accents,
 * ligatures and the like as plain ones. {@code Größe} is indexed as {@code grosse} and {@code
 * groesse}, and looked for as {@code grosse}; so are {@code Groesse} and {@code Grösse}. The filter
 * of pages does the same in {@code treatment-faq-words.js}.
 */
final class SearchWords {

    /** Letters that Unicode does not take apart, as Lucene's ASCIIFoldingFilter has them. */
    private static final Map<Character, String> LETTERS =
            Map.ofEntries(
                    Map.entry('ß', "ss"),
                    Map.entry('æ', "ae"),
                    Map.entry('œ', "oe"),
                    Map.entry('ø', "o"),
                    Map.entry('ł', "l"),
                    Map.entry('đ', "d"),
                    Map.entry('ð', "d"),
                    Map.entry('þ', "th"),
                    Map.entry('ħ', "h"),
                    Map.entry('ŧ', "t"),
                    Map.entry('ı', "i"),
                    Map.entry('ŋ', "n"),
                    Map.entry('ς', "σ"));

    /** Between two l of Catalan, and what stretches Arabic words. */
    private static final Pattern FILLERS = Pattern.compile("[\u00B7\u0640]");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern TWO_DOTS = Pattern.compile("([aou])\u0308");

    /** Shorter words mean something else without their e: toe, due, does. */
    private static final int MIN_REDUCED = 5;

    private static final String VOWELS_AND_Q = "aeiouyq";

    private SearchWords() {}

    /** The words of a text with every spelling that they can be found by, one space between. */
    static String indexed(String text) {
        return join(split(text).flatMap(word -> spellings(word).stream()));
    }

    /** The words that a reader typed, each in the spelling that finds all others. */
    static List<String> typed(String text) {
        return split(text)
                .map(SearchWords::bare)
                .map(word -> word.length() < MIN_REDUCED ? word : reduced(word))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> split(String text) {
        String visible = WhiteSpace.removeInvisible(text);
        String lower = Normalizer.normalize(visible, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        // a letter that looks like an apostrophe, and is used as one
        String words = FILLERS.matcher(lower).replaceAll("").replace('\u02BC', '\'');
        return SEPARATORS.splitAsStream(words);
    }

    private static Set<String> spellings(String word) {
        String plain = bare(word);
        String dotted = TWO_DOTS.matcher(word).replaceAll("$1e");
        String written = bare(dotted.replace("a\u030A", "aa").replace("ø", "oe"));
        Set<String> spellings = new LinkedHashSet<>(List.of(plain));
        spellings.add(written);
        if (plain.length() >= MIN_REDUCED || isDigraph(plain, 0)) {
            spellings.add(reduced(plain));
        }
        return spellings;
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        String unmarked = MARKS.matcher(word).replaceAll("");
        for (int i = 0; i < unmarked.length(); i++) {
            char letter = unmarked.charAt(i);
            bare.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return bare.toString();
    }

    /** With ae, oe and ue as ä, ö and ü without their dots; ue after a vowel or q is none. */
    private static String reduced(String word) {
        StringBuilder reduced = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            reduced.append(word.charAt(i));
            if (isDigraph(word, i)) {
                i++;
            }
        }
        return reduced.toString();
    }

    private static boolean isDigraph(String word, int at) {
        if (at + 1 >= word.length() || word.charAt(at + 1) != 'e') {
            return false;
        }
        char first = word.charAt(at);
        boolean isAfterVowel = at > 0 && VOWELS_AND_Q.indexOf(word.charAt(at - 1)) >= 0;
        return first == 'a' || first == 'o' || (first == 'u' && !isAfterVowel);
    }

    private static String join(Stream<String> words) {
        return String.join(" ", words.filter(word -> !word.isEmpty()).toList());
    }
}
