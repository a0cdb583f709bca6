package org.treatmentfaq.rendering;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.jcr.Names;

/**
 * Tells the log once what was left out of a page because an author has to mend it. Bounded: when
 * there are many sentences all are forgotten, and may be logged again. Thread-safe.
 *
 * <p>Public because Magnolia's injector makes it, once for each instance.
 */
public class Omissions {

    private static final Logger LOG = LoggerFactory.getLogger("org.treatmentfaq.content");
    private static final int MAX_REMEMBERED = 1_000;

    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    /** Tells what a placement of a FAQ leaves out. */
    void log(StoredFaq stored, PlacedFaq shown) {
        String where = Names.WORKSPACE + ":" + stored.path();
        log(where, shown.omissions());
        log(where, RemovedMarkup.sentences(shown));
    }

    void log(String where, List<String> omissions) {
        if (logged.size() >= MAX_REMEMBERED) {
            logged.clear();
        }
        for (String omission : omissions) {
            String sentence = where + ": " + omission + "; left out";
            if (logged.add(sentence)) {
                LOG.warn("{}", sentence);
            }
        }
    }
}
