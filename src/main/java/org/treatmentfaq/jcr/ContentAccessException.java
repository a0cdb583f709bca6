package org.treatmentfaq.jcr;

import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.lock.LockException;

/**
 * The repository failed while content was read or written: an installation's fault, never an
 * author's.
 */
public final class ContentAccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentAccessException(String doing, RepositoryException cause) {
        super(doing + " failed: " + cause.getMessage(), cause);
    }

    /** Asks the repository for something. */
    interface Reading<T> {
        T read() throws RepositoryException;
    }

    /**
     * What the repository answers.
     *
     * @throws ContentAccessException if it fails, with {@code what} was being read
     */
    static <T> T reading(String what, Reading<T> reading) {
        try {
            return reading.read();
        } catch (RepositoryException e) {
            throw new ContentAccessException("Reading " + what, e);
        }
    }

    /** The same for something of a node. */
    static <T> T reading(String what, Node node, Reading<T> reading) {
        try {
            return reading.read();
        } catch (RepositoryException e) {
            throw new ContentAccessException("Reading " + what + " " + where(node), e);
        }
    }

    /** Whether it, or its cause, is that others lock, change or remove the same in this moment. */
    public static boolean isConcurrentModification(Exception failure) {
        Throwable cause = failure instanceof ContentAccessException ? failure.getCause() : failure;
        return cause instanceof LockException
                || cause instanceof InvalidItemStateException
                || cause instanceof ItemNotFoundException
                || cause instanceof PathNotFoundException;
    }

    /** Workspace and path of {@code node}, as far as the repository still tells. */
    static String where(Node node) {
        try {
            return node.getSession().getWorkspace().getName() + ":" + node.getPath();
        } catch (RepositoryException e) {
            return "a node without a path";
        }
    }
}
