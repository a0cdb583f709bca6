package org.treatmentfaq.jcr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Reads FAQs, or something of them, by their identifiers: all in one system session that is opened
 * for this.
 *
 * @param <T> what is read of each
 */
@FunctionalInterface
interface SystemReader<T> {

    /** What is stored under that identifier; empty if there is no such FAQ. */
    Optional<T> read(String identifier, Session session) throws RepositoryException;

    /**
     * What is stored under each identifier, empty if there is no such FAQ; nothing under those that
     * are changed in this moment so that they cannot be read to the end.
     *
     * @throws ContentAccessException if the repository fails for another reason
     */
    default Map<String, Optional<T>> all(List<String> identifiers, Caller caller) {
        return ContentAccessException.reading(
                "FAQs",
                () ->
                        caller.asSystem(
                                session -> {
                                    Map<String, Optional<T>> all = new HashMap<>();
                                    for (String identifier : identifiers) {
                                        readInto(all, identifier, session);
                                    }
                                    return all;
                                }));
    }

    private void readInto(Map<String, Optional<T>> all, String identifier, Session session)
            throws RepositoryException {
        try {
            all.put(identifier, read(identifier, session));
        } catch (RepositoryException | ContentAccessException e) {
            if (!ContentAccessException.isConcurrentModification(e)) {
                throw e;
            }
        }
    }
}
