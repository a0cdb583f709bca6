package org.treatmentfaq.workbench.rendering;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Opens sessions with the rights of one user. */
public interface Sessions {
    Session open(String workspace) throws RepositoryException;
}
