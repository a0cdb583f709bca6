package org.treatmentfaq.workbench.rendering;

import org.jspecify.annotations.Nullable;

/**
 * A node cannot be rendered. What was written up to that point stays. In messages it goes by the
 * names of Magnolia's own exceptions (cases A14 and A15).
 */
@SuppressWarnings("OverrideThrowableToString") // the name is what differs, not the message
public final class RenderException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "info.magnolia.rendering.engine.RenderException: ";

    RenderException(String message) {
        super(message);
    }

    RenderException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** A node names no template. */
    static RenderException withoutTemplate() {
        return new RenderException(NAME + "No template definition found for the current content");
    }

    /** A node names a template that is not there, or cannot be read. */
    static RenderException of(String template, boolean isInvalid) {
        String reason = isInvalid ? "InvalidDefinitionException" : "NoSuchDefinitionException";
        NamedException missing =
                new NamedException(
                        "info.magnolia.config.registry.Registry$" + reason, template, null);
        NamedException unregistered =
                new NamedException(
                        "info.magnolia.registry.RegistrationException", template, missing);
        return new RenderException(unregistered.toString(), unregistered);
    }

    @Override
    public String toString() {
        return NAME + getMessage();
    }

    @SuppressWarnings("OverrideThrowableToString") // as above
    private static final class NamedException extends Exception {

        private static final long serialVersionUID = 1L;
        private final String name;

        NamedException(String name, String message, @Nullable Throwable cause) {
            super(message, cause);
            this.name = name;
        }

        @Override
        public String toString() {
            return name + ": " + getMessage();
        }
    }
}
