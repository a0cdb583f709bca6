package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.List;
import org.treatmentfaq.importing.parse.Finding.Severity;

/** Collects what a person should look at while a handout is read. For one thread. */
public final class Findings {

    private final List<Finding> list = new ArrayList<>();

    /** About the whole handout. */
    public void add(String kind, Severity severity, String message) {
        list.add(new Finding(kind, severity, List.of(), message));
    }

    public void add(String kind, Severity severity, List<Integer> lines, String message) {
        list.add(new Finding(kind, severity, lines, message));
    }

    /** About some words of a line, which the message begins with. */
    void add(String kind, Severity severity, Line line, String words, String message) {
        String sentence = "line %d: \"%s\" %s".formatted(line.number(), words, message);
        add(kind, severity, List.of(line.number()), sentence);
    }

    public List<Finding> list() {
        return List.copyOf(list);
    }

    /** The messages alone. */
    List<String> messages() {
        return list.stream().map(Finding::message).toList();
    }
}
