package org.treatmentfaq.bench;

/** What one line did in one round. */
record Turn(long requests, long nanoseconds, ServerThreads used) {

    private static final double NANOSECONDS = 1e9;

    double microseconds() {
        return used.cpu() / 1e3 / requests;
    }

    double kibibytes() {
        return used.allocated() / 1024.0 / requests;
    }

    double perSecond() {
        return requests * NANOSECONDS / nanoseconds;
    }
}
