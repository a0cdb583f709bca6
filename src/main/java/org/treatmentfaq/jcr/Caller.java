package org.treatmentfaq.jcr;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Whoever asks for FAQs, and the ways into the workspace {@link Names#WORKSPACE} on their behalf.
 * Belongs to one request; rights are those of the moment in which they are asked for.
 */
public interface Caller {

    /** Whether the caller may read the node at that path. */
    boolean mayRead(String path);

    /** A session with the caller's rights; whoever implements this closes it. */
    Session session();

    /**
     * Reads in a session that is opened for this, may read everything and is closed afterwards.
     *
     * @throws RepositoryException if {@code reading} does
     */
    <T> T asSystem(Reading<T> reading) throws RepositoryException;

    /** Reads something in a session. */
    interface Reading<T> {
        T in(Session session) throws RepositoryException;
    }
}
