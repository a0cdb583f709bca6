package org.treatmentfaq.content;

import java.util.Arrays;
import java.util.Locale;

/** How a placement shows its questions. */
public enum Layout {
    /** Open while there are few, an accordion when there are many. */
    AUTO,
    ACCORDION,
    OPEN;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The layout stored under that name; {@link #AUTO} for anything else. */
    public static Layout named(String name) {
        return Arrays.stream(values())
                .filter(layout -> layout.key().equals(name))
                .findFirst()
                .orElse(AUTO);
    }

    /** What {@link #AUTO} becomes for that many questions; the other layouts stay. */
    public Layout chosenFor(int questions, int accordionMinQuestions) {
        if (this != AUTO) {
            return this;
        }
        return questions >= accordionMinQuestions ? ACCORDION : OPEN;
    }

    /** The name that is stored. */
    public String key() {
        return key;
    }
}
