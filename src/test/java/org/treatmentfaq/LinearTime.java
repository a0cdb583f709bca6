package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntFunction;

/**
 * Checks that work on a large input takes about as much longer as the input is larger. It compares
 * CPU time of the thread with CPU time of the thread, so how fast or how busy the machine is does
 * not matter.
 */
public final class LinearTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TIMES_LARGER = 8;

    /** For caches and collections of garbage; quadratic time would be 8 times larger still. */
    private static final int SLACK = 3;

    /** Below that, clocks and caches say more than the work does. */
    private static final long NEGLIGIBLE = Duration.ofMillis(5).toNanos();

    private static final int ATTEMPTS = 3;

    /** Against work that would not end; no measure of speed. */
    private static final Duration NEVER = Duration.ofMinutes(10);

    private LinearTime() {}

    /** Some work on one input. */
    public interface Work<T> {
        void on(T input) throws Exception;
    }

    /**
     * Fails if the work on an input of {@code size} takes much more than eight times as long as on
     * one of an eighth.
     */
    public static <T> void assertOf(int size, IntFunction<T> inputs, Work<T> work) {
        T small = inputs.apply(size / TIMES_LARGER);
        T large = inputs.apply(size);
        assertTimeoutPreemptively(
                NEVER,
                () -> {
                    long limit = Math.max(fastest(small, work), NEGLIGIBLE) * TIMES_LARGER * SLACK;
                    long taken = Long.MAX_VALUE;
                    for (int attempt = 0; attempt < ATTEMPTS && taken > limit; attempt++) {
                        taken = time(large, work);
                    }
                    assertThat(Duration.ofNanos(taken))
                            .as("CPU time of an input of %d", size)
                            .isLessThanOrEqualTo(Duration.ofNanos(limit));
                });
    }

    private static <T> long fastest(T input, Work<T> work) throws Exception {
        long fastest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            fastest = Math.min(fastest, time(input, work));
        }
        return fastest;
    }

    private static <T> long time(T input, Work<T> work) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        work.on(input);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
