package org.treatmentfaq.workbench.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What became of each file of a run: one line each, and how many of each kind. */
final class ImportSummary {

    private static final List<String> HEAD =
            List.of("File", "Outcome", "FAQ", "Questions", "Warnings");

    private final List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    private final Map<String, Integer> outcomes = new TreeMap<>();

    void add(Object file, String outcome, Object path, Object questions, Object warnings) {
        rows.add(Stream.of(file, outcome, path, questions, warnings).map(String::valueOf).toList());
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /** A table in columns, with its line ends. */
    String text() {
        StringBuilder format = new StringBuilder();
        for (int column = 0; column < HEAD.size(); column++) {
            format.append("%-").append(width(column)).append("s  ");
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(format.toString().formatted(row.toArray()).stripTrailing()));
        List<String> totals = new ArrayList<>();
        outcomes.forEach((outcome, count) -> totals.add(count + " " + outcome));
        lines.add(String.join(", ", totals) + System.lineSeparator());
        return String.join(System.lineSeparator(), lines);
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
    }
}
