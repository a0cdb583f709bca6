package org.treatmentfaq.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A line with what it did in all rounds. */
final class Measured {

    private final Line line;
    private final List<Turn> turns = new ArrayList<>();

    Measured(Line line) {
        this.line = line;
    }

    Line line() {
        return line;
    }

    void add(Turn turn) {
        turns.add(turn);
    }

    void forget() {
        turns.clear();
    }

    long requests() {
        return turns.stream().mapToLong(Turn::requests).sum();
    }

    double median(ToDoubleFunction<Turn> figure) {
        return quantile(turns.stream().mapToDouble(figure).toArray(), 0.5);
    }

    /** A quantile of how many times the CPU time of the other this one used, round by round. */
    double ratio(Measured other, double quantile) {
        double[] ratios =
                IntStream.range(0, turns.size())
                        .mapToDouble(
                                round ->
                                        turns.get(round).microseconds()
                                                / other.turns.get(round).microseconds())
                        .toArray();
        return quantile(ratios, quantile);
    }

    private static double quantile(double[] figures, double quantile) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(quantile * (sorted.length - 1))];
    }
}
