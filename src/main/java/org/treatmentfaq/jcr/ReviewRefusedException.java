package org.treatmentfaq.jcr;

import org.jspecify.annotations.Nullable;

/**
 * A FAQ cannot be marked as reviewed, or its review be kept, now; the message tells the person who
 * asked why.
 */
public final class ReviewRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReviewRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
