package org.treatmentfaq.rendering;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log once what was left out of a page because an author has to mend it. Bounded: the
 * oldest sentences are forgotten, and may then be logged again. Thread-safe.
 */
final class Omissions {

    private static final Logger LOG = LoggerFactory.getLogger("org.treatmentfaq.content");
    private static final int REMEMBERED = 1_000;

    private static final Set<String> LOGGED =
            Collections.synchronizedSet(
                    Collections.newSetFromMap(
                            new LinkedHashMap<String, Boolean>() {
                                private static final long serialVersionUID = 1L;

                                @Override
                                protected boolean removeEldestEntry(
                                        Map.Entry<String, Boolean> eldest) {
                                    return size() > REMEMBERED;
                                }
                            }));

    private Omissions() {}

    static void log(String where, List<String> omissions) {
        for (String omission : omissions) {
            String sentence = where + ": " + omission + "; left out";
            if (LOGGED.add(sentence)) {
                LOG.warn("{}", sentence);
            }
        }
    }
}
