package org.treatmentfaq.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a run found, as a table. */
record LoadReport(List<Measured> lines, long heapBefore, long heapAfter) {

    private static final double MEBIBYTE = 1 << 20;

    /** Half of the rounds lie between. */
    private static final double LOWER = 0.25;

    private static final double UPPER = 0.75;

    /** Bytes that are still used after the collector has been at work. */
    static long heapInUse() {
        System.gc();
        return heap().getUsed();
    }

    private static MemoryUsage heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    }

    void print(Path file) throws IOException {
        Files.writeString(file, text());
        System.out.print(text());
    }

    private String text() {
        StringBuilder text = new StringBuilder(machine());
        text.append(
                line(
                        "%-34s %9s %9s %9s  %s",
                        "", "CPU us", "KiB", "per s", "times (half of the rounds)"));
        lines.forEach(each -> text.append(row(each)));
        return text.append(heapLine()).toString();
    }

    private static String machine() {
        return line(
                "%d cores, %s %s, %s, heap of %.0f MiB",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.arch"),
                heap().getMax() / MEBIBYTE);
    }

    private String row(Measured each) {
        return line(
                "%-34s %9.0f %9.0f %9.0f  %s",
                each.line().name(),
                each.median(Turn::microseconds),
                each.median(Turn::kibibytes),
                each.median(Turn::perSecond),
                lines.stream()
                        .filter(other -> other.line().name().equals(each.line().comparedWith()))
                        .map(other -> times(each, other))
                        .findFirst()
                        .orElse(""));
    }

    private static String times(Measured each, Measured other) {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f) of %s",
                each.ratio(other, 0.5),
                each.ratio(other, LOWER),
                each.ratio(other, UPPER),
                other.line().name());
    }

    private String heapLine() {
        return line(
                "Heap in use: %.1f MiB before, %.1f MiB after %d requests",
                heapBefore / MEBIBYTE,
                heapAfter / MEBIBYTE,
                lines.stream().mapToLong(Measured::requests).sum());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + System.lineSeparator();
    }
}
