package org.treatmentfaq.workbench.rendering;

/** A node cannot be rendered. What was written up to that point stays. */
public final class RenderException extends Exception {

    private static final long serialVersionUID = 1L;

    RenderException(String message) {
        super(message);
    }

    RenderException(String message, Throwable cause) {
        super(message, cause);
    }
}
