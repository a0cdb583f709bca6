package org.treatmentfaq.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A stored FAQ after its handout was imported again: the handout's words in the default language,
 * everything else as editors left it.
 *
 * <p>A question is the same if its text is, but for case and white space; it keeps its anchor, so
 * links to it go on working. A reworded question is a new one.
 *
 * @param faq what is to be stored
 * @param decisions which questions were taken for which, one sentence each
 * @param warnings what a person should look at, one sentence each
 */
public record Reimport(TreatmentFaq faq, List<String> decisions, List<String> warnings) {

    public Reimport {
        decisions = List.copyOf(decisions);
        warnings = List.copyOf(warnings);
    }

    public static Reimport update(TreatmentFaq stored, TreatmentFaq imported) {
        QuestionMerge merge = new QuestionMerge(stored.questions());
        List<Question> questions = imported.questions().stream().map(merge::merged).toList();
        return new Reimport(
                merged(stored, imported).questions(questions).done(), List.of(), merge.warnings());
    }

    private static TreatmentFaq.Editor merged(TreatmentFaq stored, TreatmentFaq imported) {
        LocalizedText safety = imported.safety();
        return stored.edit()
                .title(updated(stored.title(), imported.title()))
                .names(imported.abbreviation(), alternateNames(stored, imported))
                .summary(updated(stored.summary(), imported.summary()))
                .safety(safety.isBlank() ? stored.safety() : updated(stored.safety(), safety))
                .author(imported.author())
                .rights(imported.rights())
                .handout(imported.handout());
    }

    private static List<String> alternateNames(TreatmentFaq stored, TreatmentFaq imported) {
        List<String> names = new ArrayList<>(stored.alternateNames());
        for (String name : imported.alternateNames()) {
            if (names.stream().noneMatch(known -> known.equalsIgnoreCase(name))) {
                names.add(name);
            }
        }
        return names;
    }

    private static LocalizedText updated(LocalizedText stored, LocalizedText imported) {
        return stored.withOriginal(imported.original());
    }
}
