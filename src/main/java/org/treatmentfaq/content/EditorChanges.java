package org.treatmentfaq.content;

import java.util.List;

/** What editors changed in a FAQ since its handout was imported last. */
public final class EditorChanges {

    private EditorChanges() {}

    /**
     * The fields, as {@code title} or {@code questions[pain].answer}, whose text in the default
     * language is not what the last import gave and would be overwritten with something else.
     */
    public static List<String> lostBy(
            TreatmentFaq stored, TreatmentFaq asImportedLastTime, TreatmentFaq imported) {
        return List.of();
    }
}
