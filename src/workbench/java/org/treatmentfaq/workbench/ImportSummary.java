package org.treatmentfaq.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What became of each file of a run: one line each, and how many of each kind. */
final class ImportSummary {

    private static final List<String> HEAD =
            List.of("File", "Outcome", "FAQ", "Questions", "Warnings");
    private static final String NOTHING = "-";

    private final List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    private final Map<String, Integer> outcomes = new TreeMap<>();

    void add(Path file, HandoutImport.Outcome outcome, int warnings) {
        int questions = outcome.faq().questions().size();
        add(file, outcome.action(), outcome.path(), "" + questions, "" + warnings);
    }

    /** A file of which nothing was stored. */
    void add(Path file, String outcome) {
        add(file, outcome, NOTHING, NOTHING, NOTHING);
    }

    private void add(Path file, String outcome, String path, String questions, String warnings) {
        rows.add(List.of(file.toString(), outcome, path, questions, warnings));
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /** A table in columns, with its line ends. */
    String text() {
        String format =
                IntStream.range(0, HEAD.size())
                        .mapToObj(column -> "%-" + width(column) + "s")
                        .collect(Collectors.joining("  "));
        String table =
                rows.stream()
                        .map(row -> format.formatted(row.toArray()).stripTrailing())
                        .collect(Collectors.joining(System.lineSeparator()));
        String totals =
                outcomes.entrySet().stream()
                        .map(outcome -> outcome.getValue() + " " + outcome.getKey())
                        .collect(Collectors.joining(", "));
        return table + System.lineSeparator() + totals + System.lineSeparator();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
    }
}
