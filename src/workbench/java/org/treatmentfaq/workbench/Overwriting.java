package org.treatmentfaq.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.treatmentfaq.content.EditorChanges;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Reimport;
import org.treatmentfaq.content.SearchText;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.handout.HandoutOptions;
import org.treatmentfaq.handout.HandoutParser;
import org.treatmentfaq.handout.HandoutRefusedException;

/**
 * A stored FAQ that is about to take a handout's texts, and what people would lose by that.
 *
 * @param path path of the FAQ
 * @param lost the fields that an editor wrote and the handout would overwrite
 */
record Overwriting(String path, TreatmentFaq stored, Reimport update, List<String> lost) {

    static Overwriting of(String path, TreatmentFaq stored, TreatmentFaq imported) {
        return new Overwriting(
                path,
                stored,
                Reimport.update(withoutImportedNames(stored), imported),
                lost(stored, imported));
    }

    /** A name that the last handout suggested goes with it; one that an editor added stays. */
    private static TreatmentFaq withoutImportedNames(TreatmentFaq stored) {
        try {
            List<String> names = new ArrayList<>(stored.alternateNames());
            names.removeAll(lastImport(stored).alternateNames());
            return stored.edit().names(stored.abbreviation(), names).done();
        } catch (HandoutRefusedException e) {
            return stored;
        }
    }

    /** What the update decided, and what it overwrites. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>(update.decisions());
        warnings.addAll(update.warnings());
        lost.forEach(field -> warnings.add("an editor's change is overwritten: " + field));
        return warnings;
    }

    /** Refuses what nobody may want who did not say {@code --replace}. */
    void requireHarmless() throws HandoutRefusedException {
        refuseIf(
                !isImported(stored),
                "the FAQ %s was not imported from a handout; choose another name with --name, or overwrite its texts with --replace",
                path);
        refuseIf(
                isAnotherTreatment(),
                "the FAQ %s is \"%s\" and has no question of this handout, \"%s\"; choose another name with --name, or overwrite it with --replace",
                path,
                stored.title().original(),
                update.faq().title().original());
        refuseIf(
                !lost.isEmpty(),
                "an editor changed the FAQ %s since its last import and would lose: %s; put the changes into the handout, or overwrite them with --replace",
                path,
                String.join(", ", lost));
    }

    private static void refuseIf(boolean wrong, String message, String... details)
            throws HandoutRefusedException {
        if (wrong) {
            throw new HandoutRefusedException(message.formatted((Object[]) details));
        }
    }

    private static boolean isImported(TreatmentFaq faq) {
        return !faq.handout().hash().isEmpty();
    }

    /** A mistaken name: neither the title nor one question is what is stored there. */
    private boolean isAnotherTreatment() {
        Set<String> kept = anchors(stored);
        kept.retainAll(anchors(update.faq()));
        return kept.isEmpty() && !title(stored).equals(title(update.faq()));
    }

    private static Set<String> anchors(TreatmentFaq faq) {
        Set<String> anchors = new HashSet<>();
        faq.questions().stream().map(Question::anchor).forEach(anchors::add);
        return anchors;
    }

    private static String title(TreatmentFaq faq) {
        return SearchText.fold(faq.title().original());
    }

    private static List<String> lost(TreatmentFaq stored, TreatmentFaq imported) {
        try {
            return EditorChanges.lostBy(stored, lastImport(stored), imported);
        } catch (HandoutRefusedException e) {
            return List.of("perhaps any field, as the last handout cannot be read any more");
        }
    }

    private static TreatmentFaq lastImport(TreatmentFaq stored) throws HandoutRefusedException {
        if (!isImported(stored)) {
            return TreatmentFaq.titled(LocalizedText.EMPTY).done();
        }
        HandoutOptions options = new HandoutOptions(!stored.safety().isBlank());
        return HandoutParser.parse(stored.handout().text(), options).faq();
    }
}
