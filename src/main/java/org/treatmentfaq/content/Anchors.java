package org.treatmentfaq.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Fragment identifiers for questions and node names for FAQs: lower-case words joined by hyphens.
 *
 * <p>Letters of every script are kept, because HTML ids and addresses allow them; Latin, Greek and
 * Cyrillic letters lose their accents. The same list of questions always gets the same anchors, so
 * a question whose anchor is not stored yet already has its final one.
 */
public final class Anchors {

    private static final int MAX_LENGTH = 60;
    private static final int FIRST_NUMBER = 2;

    /**
     * Vowel signs of other scripts are marks too, but no accents: a word is not the same without.
     */
    private static final Pattern ACCENTS =
            Pattern.compile("[\\p{InCombiningDiacriticalMarks}\\p{InVariationSelectors}\\p{Me}]+");

    private static final String NAMELESS = "question";

    private Anchors() {}

    /**
     * A slug of {@code text}, at most 60 characters, cut between words; empty if the text has no
     * letter or digit.
     */
    public static String slug(String text) {
        String visible = WhiteSpace.removeInvisible(text);
        String bare =
                ACCENTS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKD)).replaceAll("");
        String folded =
                Normalizer.normalize(bare, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                        .replaceAll("^-|-$", "");
        return folded.length() <= MAX_LENGTH ? folded : cut(folded);
    }

    /**
     * Gives an anchor to every question that has none and another one to every question whose
     * anchor an earlier one carries. Stored anchors are never changed otherwise.
     */
    public static List<Question> complete(List<Question> questions) {
        Set<String> taken = new HashSet<>();
        questions.forEach(question -> taken.add(question.anchor()));
        Set<String> used = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<Question> complete = new ArrayList<>();
        for (Question question : questions) {
            String anchor = question.anchor();
            if (WhiteSpace.isBlank(anchor) || used.contains(anchor)) {
                anchor = unused(slug(question.question().original()), taken, numbers);
                taken.add(anchor);
            }
            used.add(anchor);
            complete.add(question.withAnchor(anchor));
        }
        return complete;
    }

    /**
     * {@code wanted}, or {@code wanted-2}, {@code wanted-3} … whichever is the first that is not
     * taken.
     */
    public static String unused(String wanted, Set<String> taken) {
        return unused(wanted, taken, new HashMap<>());
    }

    /**
     * @param numbers where to go on counting for each base: what was taken stays taken, so that
     *     many equal questions do not count from two again
     */
    private static String unused(String wanted, Set<String> taken, Map<String, Integer> numbers) {
        String base = WhiteSpace.isBlank(wanted) ? NAMELESS : wanted;
        String candidate = base;
        while (taken.contains(candidate)) {
            candidate = base + "-" + numbers.merge(base, FIRST_NUMBER, (last, first) -> last + 1);
        }
        return candidate;
    }

    private static String cut(String slug) {
        int end = slug.lastIndexOf('-', MAX_LENGTH);
        if (end > 0) {
            return slug.substring(0, end);
        }
        boolean insideCharacter = Character.isHighSurrogate(slug.charAt(MAX_LENGTH - 1));
        return slug.substring(0, insideCharacter ? MAX_LENGTH - 1 : MAX_LENGTH);
    }
}
