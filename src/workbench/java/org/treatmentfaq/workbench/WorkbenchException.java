package org.treatmentfaq.workbench;

import org.jspecify.annotations.Nullable;

/**
 * Something a developer or an installation did wrong. The message is one line for a person: what is
 * wrong, where, and what to do; it is shown as it stands.
 */
public final class WorkbenchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkbenchException(String message) {
        super(message);
    }

    public WorkbenchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
