package org.treatmentfaq.rendering;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs once what was left out of a page because an author has to correct it. Bounded: beyond a
 * number of messages all are forgotten and may be logged again. Thread-safe.
 */
final class Omissions {

    private static final Logger LOG = LoggerFactory.getLogger("org.treatmentfaq.content");
    private static final int REMEMBERED = 1_000;

    private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();

    private Omissions() {}

    static void log(String where, List<String> omissions) {
        if (LOGGED.size() >= REMEMBERED) {
            LOGGED.clear();
        }
        for (String omission : omissions) {
            String sentence = where + ": " + omission + "; left out";
            if (LOGGED.add(sentence)) {
                LOG.warn("{}", sentence);
            }
        }
    }
}
