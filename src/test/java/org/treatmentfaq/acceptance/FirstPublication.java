package org.treatmentfaq.acceptance;

import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;

/**
 * Publishes again while both instances still make their keys: a new Magnolia makes them at the
 * first publication, and refuses that one with a message about a request that arrives too late if
 * it takes long (seen on 6.2.45). Any other answer is final.
 */
final class FirstPublication {

    static final int MAX_ATTEMPTS = 6;
    private static final String REFUSAL = "request arriving too late";

    private final Duration pause;
    private final PrintStream out;

    /**
     * @param pause before the next attempt
     * @param out where each further attempt is reported
     */
    FirstPublication(Duration pause, PrintStream out) {
        this.pause = pause;
        this.out = out;
    }

    /** One attempt to publish. */
    interface Attempt {
        HttpResponse<String> send() throws Exception;
    }

    /** The first answer that is not this refusal, or the last. */
    HttpResponse<String> answer(Attempt attempt) throws Exception {
        HttpResponse<String> answer = attempt.send();
        for (int sent = 1; sent < MAX_ATTEMPTS && isRefused(answer); sent++) {
            out.printf(
                    "  The first publication was refused (%s); attempt %d of %d follows in %d s%n",
                    REFUSAL, sent + 1, MAX_ATTEMPTS, pause.toSeconds());
            Thread.sleep(pause.toMillis());
            answer = attempt.send();
        }
        return answer;
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return answer.statusCode() != 200
                && answer.body().toLowerCase(Locale.ROOT).contains(REFUSAL);
    }
}
