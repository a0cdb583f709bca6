package org.treatmentfaq.workbench.rest;

import javax.jcr.RepositoryException;

/** An answer that is an error, with Magnolia's code for it. */
final class RestException extends RepositoryException {

    private static final long serialVersionUID = 1L;

    final int status;
    final String code;

    RestException(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
