package org.treatmentfaq.importing.parse;

/**
 * A handout that cannot be imported.
 *
 * <p>The message is for the person who imports: what was expected, what was found, what to do.
 */
public final class HandoutRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    public HandoutRefusedException(String message) {
        super(message);
    }
}
