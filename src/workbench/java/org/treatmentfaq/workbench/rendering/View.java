package org.treatmentfaq.workbench.rendering;

import java.util.Locale;
import java.util.Optional;

/**
 * How a script sees a node and everything it reaches from there.
 *
 * @param escaped whether text arrives HTML-escaped
 * @param locale the language whose translations are chosen; empty: properties as they are stored
 */
record View(boolean escaped, Optional<Locale> locale) {

    /** What the model of a node and content fetched by path or identifier gets (cases B03, E01). */
    static final View RAW = new View(false, Optional.empty());

    View withEscaping(boolean value) {
        return new View(value, locale);
    }

    View in(Locale value) {
        return new View(escaped, Optional.of(value));
    }
}
