package org.treatmentfaq.setup;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Work that the start of the module waits for, but no longer than two seconds: what is left of it
 * goes on in its thread. Start and stop it once.
 */
final class AtStart {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private @Nullable Thread thread;

    void start(Runnable work) {
        Thread started = new Thread(work, "treatment-faq-start");
        started.setDaemon(true);
        thread = started;
        started.start();
        await(started, LIMIT);
    }

    /** Waits for the end of the work. */
    void await() {
        @Nullable Thread started = thread;
        if (started != null) {
            await(started, Duration.ZERO);
        }
    }

    /**
     * @param limit zero for none
     */
    private static void await(Thread started, Duration limit) {
        try {
            started.join(limit.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
