package org.treatmentfaq.importing.update;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.SearchText;
import org.treatmentfaq.richtext.PlainText;
import org.treatmentfaq.text.WhiteSpace;

/**
 * How much two questions are one, between 0 and 1: half by the letters of the question, half by the
 * words of the answer. The question alone does not tell: {@code Who should have it?} and {@code Who
 * should not have it?} are almost equal, but their answers are not.
 */
final class Similarity {

    /**
     * From here on two questions are one. Rewordings whose answer is kept lie above, different
     * questions of one handout below: the table is in the test.
     */
    static final double THRESHOLD = 0.6;

    /** Levenshtein's time grows with the square. */
    private static final int MAX_LETTERS = 300;

    /** Shorter answers are alike or not by chance. */
    private static final int MIN_WORDS = 5;

    /** What the letters count for alone: they have to be alike to four fifths. */
    private static final double LETTERS_ALONE = 0.75;

    private Similarity() {}

    static double of(Question one, Question other) {
        double letters = letters(one.question().original(), other.question().original());
        Map<CharSequence, Integer> words = words(one);
        Map<CharSequence, Integer> otherWords = words(other);
        return Math.min(words.size(), otherWords.size()) < MIN_WORDS
                ? letters * LETTERS_ALONE
                : (letters + new CosineSimilarity().cosineSimilarity(words, otherWords)) / 2;
    }

    /** Whether the two differ in case and white space only. */
    static boolean isSame(String one, String other) {
        return fold(one).equals(fold(other));
    }

    private static String fold(String text) {
        return WhiteSpace.remove(text).toLowerCase(Locale.ROOT);
    }

    private static double letters(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        int distance = LevenshteinDistance.getDefaultInstance().apply(first, second);
        return 1 - (double) distance / Math.max(1, Math.max(first.length(), second.length()));
    }

    private static String letters(String text) {
        String folded = SearchText.fold(text);
        return folded.substring(0, Math.min(MAX_LETTERS, folded.length()));
    }

    private static Map<CharSequence, Integer> words(Question question) {
        Map<CharSequence, Integer> words = new HashMap<>();
        String text = SearchText.fold(PlainText.of(question.answer().original()));
        for (String word : text.split("[^\\p{L}\\p{Nd}]+", -1)) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }
}
