package org.treatmentfaq.jcr;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * The repository failed while content was read or written: an installation's fault, never an
 * author's.
 */
public final class ContentAccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentAccessException(String doing, RepositoryException cause) {
        super(doing + " failed: " + cause.getMessage(), cause);
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
