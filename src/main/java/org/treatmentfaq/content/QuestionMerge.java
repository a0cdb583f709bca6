package org.treatmentfaq.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the stored question for each imported one, in the handout's order; each is found once. What
 * nobody asked for in the end is gone from the handout.
 */
final class QuestionMerge {

    private final List<Question> unmatched;
    private final Set<String> anchors = new HashSet<>();
    private final List<String> warnings = new ArrayList<>();

    QuestionMerge(List<Question> stored) {
        unmatched = new ArrayList<>(Anchors.complete(stored));
        unmatched.forEach(question -> anchors.add(question.anchor()));
        unmatched.forEach(question -> anchors.addAll(question.formerAnchors()));
    }

    Question merged(Question imported) {
        Optional<Question> stored =
                unmatched.stream().filter(question -> isSame(question, imported)).findFirst();
        if (stored.isEmpty()) {
            return added(imported);
        }
        unmatched.remove(stored.get());
        warnOfTranslations(stored.get(), imported);
        return updated(stored.get(), imported);
    }

    /** Complete after the last question. */
    List<String> warnings() {
        Stream<String> removed =
                unmatched.stream()
                        .map(question -> question.question().original())
                        .map("\"%s\" is no longer in the handout; removed"::formatted);
        return Stream.concat(warnings.stream(), removed).toList();
    }

    private static boolean isSame(Question stored, Question imported) {
        return fold(stored.question().original()).equals(fold(imported.question().original()));
    }

    private Question added(Question imported) {
        String anchor = Anchors.unused(Anchors.slug(imported.question().original()), anchors);
        anchors.add(anchor);
        return imported.withAnchor(anchor);
    }

    private static Question updated(Question stored, Question imported) {
        return new Question(
                stored.question().withOriginal(imported.question().original()),
                stored.answer().withOriginal(imported.answer().original()),
                stored.label(),
                stored.anchor(),
                stored.formerAnchors(),
                stored.healthAspect());
    }

    private void warnOfTranslations(Question stored, Question imported) {
        String languages = String.join(", ", languages(stored));
        String before = without(stored.answer().original());
        String after = without(imported.answer().original());
        if (!languages.isEmpty() && !before.equals(after)) {
            warnings.add(
                    "the answer to \"%s\" changed; its translations may be out of date: %s"
                            .formatted(stored.question().original(), languages));
        }
    }

    private static Set<String> languages(Question question) {
        Set<String> languages = new TreeSet<>();
        Stream.of(question.question(), question.answer())
                .flatMap(text -> text.translations().entrySet().stream())
                .filter(translation -> !translation.getValue().isBlank())
                .forEach(translation -> languages.add(translation.getKey()));
        return languages;
    }

    private static String without(String text) {
        return text.replaceAll("[\\p{IsWhite_Space}\\x{FEFF}]+", "");
    }

    private static String fold(String text) {
        return without(text).toLowerCase(java.util.Locale.ROOT);
    }
}
