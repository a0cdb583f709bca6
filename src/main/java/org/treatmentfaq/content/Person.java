package org.treatmentfaq.content;

import org.treatmentfaq.text.WhiteSpace;

/**
 * A clinician who wrote or reviewed a FAQ, with the professional credentials apart from the name.
 *
 * @param name for example {@code Amanda Sin}; empty if unknown
 * @param credentials for example {@code MPT}; empty if none are given
 */
public record Person(String name, String credentials) {

    public static final Person NOBODY = new Person("", "");

    public boolean isKnown() {
        return !WhiteSpace.isBlank(name);
    }

    public boolean hasCredentials() {
        return !WhiteSpace.isBlank(credentials);
    }
}
