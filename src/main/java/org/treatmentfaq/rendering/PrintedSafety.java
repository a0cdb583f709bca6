package org.treatmentfaq.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The safety parts of a printed page, gathered at its top. Stateless. */
final class PrintedSafety {

    /** Level of the heading above all parts. */
    private static final int LEVEL = 2;

    /** Level of the name of a treatment, where there is one above its part. */
    private static final int TREATMENT_LEVEL = 3;

    private PrintedSafety() {}

    /** The parts in the order of the page, each treatment's text once. */
    static List<SafetyPart> of(List<SafetyPart> ofAllFaqs) {
        Map<Object, SafetyPart> different = new LinkedHashMap<>();
        boolean byTreatment = isByTreatment(ofAllFaqs);
        for (SafetyPart part : ofAllFaqs) {
            if (!part.isBlank()) {
                String treatment = byTreatment ? part.treatment().text() : "";
                different.merge(List.of(treatment, part.said()), part, SafetyPart::inPlaceOf);
            }
        }
        int level = byTreatment ? TREATMENT_LEVEL : LEVEL;
        return different.values().stream().map(part -> part.withHeadingsBelow(level)).toList();
    }

    /** Not if all FAQs say the same: then it holds for the whole page. */
    static boolean isByTreatment(List<SafetyPart> ofAllFaqs) {
        return ofAllFaqs.stream().map(SafetyPart::said).collect(Collectors.toSet()).size() > 1;
    }
}
