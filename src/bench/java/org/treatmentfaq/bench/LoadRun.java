package org.treatmentfaq.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.jcr.RepositoryException;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/**
 * Asks two workbenches for the same things, one with few FAQs and one with many. The lines take
 * turns in short rounds, so that whatever else the machine does meets all of them alike.
 *
 * <p>What counts is the CPU time of the server's own threads: unlike that of the process it has
 * neither the client, which is in the same process, nor the compiler in it, and unlike throughput
 * it does not depend on how much of the machine is free.
 */
final class LoadRun {

    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int WARM_UP_ROUNDS = 10;
    private static final int ROUNDS = 25;
    private static final int CLIENTS = 2;
    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(400);

    private final List<Measured> lines = new ArrayList<>();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    private LoadRun(List<Line> lines) {
        lines.forEach(line -> this.lines.add(new Measured(line)));
    }

    /** Prints what was measured and writes it to a file. */
    static void run(Path file)
            throws IOException, RepositoryException, InterruptedException, ExecutionException {
        GeneratedFaqs.forget();
        try (Instance few = GeneratedFaqs.open(FEW);
                Instance many = GeneratedFaqs.open(MANY);
                WorkbenchServer small = WorkbenchServer.start(few, "127.0.0.1", 0);
                WorkbenchServer large = WorkbenchServer.start(many, "127.0.0.1", 0)) {
            Lines lines = new Lines(small.publicAddress(), large.publicAddress());
            LoadReport report = new LoadRun(lines.all()).measure();
            report.print(file);
        }
    }

    private LoadReport measure() throws InterruptedException, ExecutionException {
        rounds(WARM_UP_ROUNDS);
        lines.forEach(Measured::forget);
        long before = LoadReport.heapInUse();
        rounds(ROUNDS);
        clients.shutdown();
        return new LoadReport(lines, before, LoadReport.heapInUse());
    }

    private void rounds(int count) throws InterruptedException, ExecutionException {
        for (int round = 0; round < count; round++) {
            for (Measured line : lines) {
                line.add(turn(line.line()));
            }
        }
    }

    private Turn turn(Line line) throws InterruptedException, ExecutionException {
        ServerThreads before = ServerThreads.now();
        long start = System.nanoTime();
        List<Future<Long>> counts = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            counts.add(clients.submit(() -> requests(line, start + TURN)));
        }
        long requests = 0;
        for (Future<Long> count : counts) {
            requests += count.get();
        }
        return new Turn(requests, System.nanoTime() - start, ServerThreads.now().since(before));
    }

    private static long requests(Line line, long end) throws IOException {
        long count = 0;
        do {
            line.ask();
            count++;
        } while (System.nanoTime() < end);
        return count;
    }
}
