package org.treatmentfaq.rendering;

import info.magnolia.rendering.template.RenderableDefinition;
import org.treatmentfaq.text.WhiteSpace;

/**
 * The template's parameter that tells from how many questions the layout {@code auto} is an
 * accordion. Stateless.
 */
final class AccordionMinQuestions {

    private static final String PARAMETER = "accordionMinQuestions";

    private AccordionMinQuestions() {}

    /**
     * The number that a definition gives.
     *
     * @throws IllegalStateException if it gives none
     */
    static int of(RenderableDefinition definition) {
        Object given = definition.getParameters().get(PARAMETER);
        if (given == null) {
            throw new IllegalStateException(
                    ("The definition %s has no parameter %s: add it with the number of questions"
                                    + " from which the layout is an accordion")
                            .formatted(definition.getId(), PARAMETER));
        }
        return Integer.parseInt(WhiteSpace.strip(String.valueOf(given)));
    }
}
