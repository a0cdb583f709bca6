package org.treatmentfaq.importing.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.QuestionBuilder;

/**
 * Finds for each question of a handout the stored one that it is. Equal texts are matched first,
 * then the pairs that are most alike; what no question asks for in the end is gone from the
 * handout.
 */
final class QuestionMerge {

    private final List<Question> stored;
    private final List<Question> imported;

    /** Index of the stored question by that of the imported one. */
    private final Map<Integer, Integer> matches = new TreeMap<>();

    private final Set<String> anchors = new HashSet<>();
    private final List<String> decisions = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    QuestionMerge(List<Question> stored, List<Question> imported) {
        this.stored = Anchors.complete(stored);
        this.imported = imported;
        for (Question question : this.stored) {
            anchors.add(question.anchor());
            anchors.addAll(question.formerAnchors());
        }
        matchEqual();
        matchAlike();
        for (int index = 0; index < imported.size(); index++) {
            questions.add(merged(index));
        }
        warnOfRemoved();
    }

    List<Question> questions() {
        return questions;
    }

    List<String> decisions() {
        return decisions;
    }

    List<String> warnings() {
        return warnings;
    }

    private record Pair(int from, int to, double similarity) {}

    private void matchEqual() {
        for (int to = 0; to < imported.size(); to++) {
            for (int from = 0; from < stored.size() && !matches.containsKey(to); from++) {
                if (isSame(from, to) && !matches.containsValue(from)) {
                    matches.put(to, from);
                }
            }
        }
    }

    private void matchAlike() {
        openPairs()
                .filter(pair -> pair.similarity() >= Similarity.THRESHOLD)
                .sorted(Comparator.comparingDouble(Pair::similarity).reversed())
                .forEach(this::match);
    }

    private Stream<Pair> openPairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int from = 0; from < stored.size(); from++) {
            for (int to = 0; to < imported.size(); to++) {
                if (!matches.containsKey(to) && !matches.containsValue(from)) {
                    pairs.add(new Pair(from, to, similarity(from, to)));
                }
            }
        }
        return pairs.stream();
    }

    private void match(Pair pair) {
        if (!matches.containsValue(pair.from())) {
            matches.putIfAbsent(pair.to(), pair.from());
        }
    }

    private Question merged(int index) {
        Optional<Integer> match = Optional.ofNullable(matches.get(index));
        return match.map(from -> updated(from, index)).orElseGet(() -> added(imported.get(index)));
    }

    private Question added(Question question) {
        String text = question.question().original();
        String anchor = Anchors.unused(Anchors.slug(text), anchors);
        anchors.add(anchor);
        decisions.add("\"%s\" is new; its anchor is %s".formatted(text, anchor));
        return question.withAnchor(anchor);
    }

    private Question updated(int from, int to) {
        Question before = stored.get(from);
        Question after = imported.get(to);
        tellOfMatch(from, to);
        warn("the question \"%s\"", before, before.question(), after.question());
        warn("the answer to \"%s\"", before, before.answer(), after.answer());
        return QuestionBuilder.builder(before)
                .question(before.question().withOriginal(after.question().original()))
                .answer(before.answer().withOriginal(after.answer().original()))
                .build();
    }

    private void tellOfMatch(int from, int to) {
        String before = stored.get(from).question().original();
        String after = imported.get(to).question().original();
        String anchor = stored.get(from).anchor();
        if (!isSame(from, to)) {
            decisions.add(
                    String.format(
                            Locale.ROOT,
                            "\"%s\" is \"%s\" reworded (similarity %.2f); it keeps the anchor %s",
                            after,
                            before,
                            similarity(from, to),
                            anchor));
        }
        if (isMoved(from, to)) {
            decisions.add("\"%s\" has moved; it keeps the anchor %s".formatted(after, anchor));
        }
    }

    /** What is added or removed above a question does not move it. */
    private boolean isMoved(int from, int to) {
        long above = matches.values().stream().filter(other -> other < from).count();
        return above != matches.keySet().stream().filter(other -> other < to).count();
    }

    private void warn(String what, Question question, LocalizedText before, LocalizedText after) {
        Reimport.outdated(what.formatted(question.question().original()), before, after)
                .ifPresent(warnings::add);
    }

    private void warnOfRemoved() {
        for (int from = 0; from < stored.size(); from++) {
            if (!matches.containsValue(from)) {
                warnings.add(
                        "\"%s\" is no longer in the handout; removed"
                                .formatted(stored.get(from).question().original()));
            }
        }
    }

    private boolean isSame(int from, int to) {
        return Similarity.isSame(
                stored.get(from).question().original(), imported.get(to).question().original());
    }

    private double similarity(int from, int to) {
        return Similarity.of(stored.get(from), imported.get(to));
    }
}
