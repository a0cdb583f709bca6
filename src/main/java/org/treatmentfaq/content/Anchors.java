package org.treatmentfaq.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Fragment identifiers for questions, and node names for FAQs: lower-case words joined by hyphens.
 *
 * <p>Letters of every script stay (they are allowed in HTML's {@code id} and in addresses); accents
 * go. The same list of questions always gets the same anchors, so a question whose anchor is not
 * stored yet has the one it will get.
 */
public final class Anchors {

    private static final int MAX_LENGTH = 60;
    private static final String NAMELESS = "question";

    private Anchors() {}

    /**
     * A slug of {@code text}, at most 60 characters, cut between words; empty if the text has no
     * letter or digit.
     */
    public static String slug(String text) {
        String folded =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{Mn}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                        .replaceAll("^-+|-+$", "");
        return folded.length() <= MAX_LENGTH ? folded : cut(folded);
    }

    /**
     * Gives an anchor to every question that has none and another one to every question whose
     * anchor an earlier one carries. Stored anchors are never changed otherwise.
     */
    public static List<Question> complete(List<Question> questions) {
        Set<String> stored = new HashSet<>();
        questions.forEach(question -> stored.add(question.anchor()));
        Set<String> used = new HashSet<>();
        List<Question> complete = new ArrayList<>();
        for (Question question : questions) {
            String anchor = question.anchor();
            if (anchor.isBlank() || used.contains(anchor)) {
                Set<String> taken = new HashSet<>(stored);
                taken.addAll(used);
                anchor = unused(slug(question.question().original()), taken);
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
        String base = wanted.isBlank() ? NAMELESS : wanted;
        String candidate = base;
        for (int number = 2; taken.contains(candidate); number++) {
            candidate = base + "-" + number;
        }
        return candidate;
    }

    private static String cut(String slug) {
        int end = slug.lastIndexOf('-', MAX_LENGTH);
        return end > 0 ? slug.substring(0, end) : slug.substring(0, MAX_LENGTH);
    }
}
