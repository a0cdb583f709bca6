package org.treatmentfaq.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The safety parts of a printed page, gathered at its top. Stateless. */
final class PrintedSafety {

    private PrintedSafety() {}

    /** The parts in the order of the page, each treatment's text once. */
    static List<SafetyPart> of(List<SafetyPart> ofAllFaqs) {
        Map<Object, SafetyPart> different = new LinkedHashMap<>();
        boolean byTreatment = isByTreatment(ofAllFaqs);
        for (SafetyPart part : ofAllFaqs) {
            if (!part.isBlank()) {
                String treatment = byTreatment ? part.treatment().text() : "";
                different.putIfAbsent(List.of(treatment, text(part)), part);
            }
        }
        return List.copyOf(different.values());
    }

    /** Not if all FAQs say the same: then it holds for the whole page. */
    static boolean isByTreatment(List<SafetyPart> ofAllFaqs) {
        return ofAllFaqs.stream().map(PrintedSafety::text).collect(Collectors.toSet()).size() > 1;
    }

    private static String text(SafetyPart part) {
        return part.text().text().toString();
    }
}
