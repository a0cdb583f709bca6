package org.treatmentfaq.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that stand together, at least one; none of them is blank. */
record Block(List<Line> lines) {

    Block {
        lines = List.copyOf(lines);
    }

    /** The runs of lines between blank ones. */
    static List<Block> in(String text) {
        List<List<Line>> runs = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            Line line = new Line(++number, WhiteSpace.trim(raw));
            if (line.isBlank()) {
                run = new ArrayList<>();
            } else {
                if (run.isEmpty()) {
                    runs.add(run);
                }
                run.add(line);
            }
        }
        return runs.stream().map(Block::new).toList();
    }

    Line first() {
        return lines.get(0);
    }

    int size() {
        return lines.size();
    }

    /** The text without the handout's line breaks. */
    String flow() {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /** The lines before {@code index} and the lines from there; one block if either is empty. */
    Stream<Block> cutAt(int index) {
        if (index <= 0 || index >= size()) {
            return Stream.of(this);
        }
        return Stream.of(
                new Block(lines.subList(0, index)), new Block(lines.subList(index, size())));
    }
}
