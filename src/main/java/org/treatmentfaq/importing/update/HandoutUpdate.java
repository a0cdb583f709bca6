package org.treatmentfaq.importing.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.SearchText;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;
import org.treatmentfaq.importing.parse.HandoutOptions;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.importing.readers.Handouts;
import org.treatmentfaq.importing.readers.SourceFormat;

/**
 * A stored FAQ that is about to take the texts of a handout, and what people would lose by that.
 * Nothing is stored here. Unless whoever imports agreed to lose it, ask {@link #requireHarmless}
 * before storing {@link #faq}; its messages name the options of the import command.
 */
public final class HandoutUpdate {

    private final String path;
    private final TreatmentFaq stored;
    private final Reimport reimport;
    private final List<String> lost;

    private HandoutUpdate(String path, TreatmentFaq stored, Reimport reimport, List<String> lost) {
        this.path = path;
        this.stored = stored;
        this.reimport = reimport;
        this.lost = lost;
    }

    /**
     * Whether the handout says anything new. The same text does if its safety part was a question
     * until now.
     */
    public static boolean isNeeded(TreatmentFaq stored, TreatmentFaq imported) {
        boolean hasNewSafety = stored.safety().isBlank() && !imported.safety().isBlank();
        return hasNewSafety || !stored.handout().hash().equals(imported.handout().hash());
    }

    /**
     * What the handout does to the FAQ.
     *
     * @param path where the FAQ is stored, for messages
     */
    public static HandoutUpdate of(String path, TreatmentFaq stored, TreatmentFaq imported) {
        if (!isImported(stored)) {
            TreatmentFaq nothing = TreatmentFaq.titled(LocalizedText.EMPTY).build();
            return since(nothing, path, stored, imported);
        }
        return Stream.of(SourceFormat.values())
                .flatMap(format -> lastImport(format, stored).stream())
                .map(last -> since(last, path, stored, imported))
                .min(Comparator.comparingInt(update -> update.lost.size()))
                .orElseGet(() -> unread(path, stored, imported));
    }

    private static HandoutUpdate since(
            TreatmentFaq last, String path, TreatmentFaq stored, TreatmentFaq imported) {
        return new HandoutUpdate(
                path,
                stored,
                Reimport.update(withoutNamesOf(last, stored), imported),
                EditorChanges.lostBy(stored, last, imported));
    }

    private static HandoutUpdate unread(String path, TreatmentFaq stored, TreatmentFaq imported) {
        return new HandoutUpdate(
                path,
                stored,
                Reimport.update(stored, imported),
                List.of("perhaps any field, as the last handout cannot be read any more"));
    }

    /** What is to be stored. */
    public TreatmentFaq faq() {
        return ImportedReview.of(stored, reimport.faq());
    }

    /** What the update decided, and what it overwrites: one sentence each. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>(reimport.decisions());
        warnings.addAll(reimport.warnings());
        lost.forEach(field -> warnings.add("an editor's change is overwritten: " + field));
        return warnings;
    }

    /** Refuses to overwrite what an editor wrote, and a FAQ of another treatment. */
    public void requireHarmless() throws HandoutRefusedException {
        refuseIf(
                !isImported(stored),
                " was not imported from a handout; choose another name with --name, or overwrite"
                        + " its texts with --replace");
        refuseIf(
                isAnotherTreatment(),
                " is \"%s\" and has no question of this handout, \"%s\"; choose another name with"
                                .formatted(stored.title().original(), faq().title().original())
                        + " --name, or overwrite it with --replace");
        if (!lost.isEmpty()) {
            throw new HandoutRefusedException(
                    "an editor changed the FAQ %s since its last import and would lose: %s; put the"
                                    .formatted(path, String.join(", ", lost))
                            + " changes into the handout, or overwrite them with --replace");
        }
    }

    private void refuseIf(boolean wrong, String reason) throws HandoutRefusedException {
        if (wrong) {
            throw new HandoutRefusedException("the FAQ " + path + reason);
        }
    }

    /** A mistaken name: neither the title nor one question is what is stored there. */
    private boolean isAnotherTreatment() {
        Set<String> kept = anchors(stored);
        kept.retainAll(anchors(faq()));
        return kept.isEmpty() && !title(stored).equals(title(faq()));
    }

    private static Set<String> anchors(TreatmentFaq faq) {
        Set<String> anchors = new HashSet<>();
        faq.questions().stream().map(Question::anchor).forEach(anchors::add);
        return anchors;
    }

    private static String title(TreatmentFaq faq) {
        return SearchText.fold(faq.title().original());
    }

    private static boolean isImported(TreatmentFaq faq) {
        return !faq.handout().hash().isEmpty();
    }

    /** The file's kind was not kept: of all readings the one counts that is nearest to the FAQ. */
    private static Optional<TreatmentFaq> lastImport(SourceFormat format, TreatmentFaq stored) {
        HandoutOptions options = new HandoutOptions(!stored.safety().isBlank());
        try {
            return Optional.of(Handouts.parse(format, stored.handout().text(), options).faq());
        } catch (HandoutRefusedException e) {
            return Optional.empty();
        }
    }

    /** A name that the last handout suggested goes with it; one that an editor added stays. */
    private static TreatmentFaq withoutNamesOf(TreatmentFaq lastImport, TreatmentFaq stored) {
        List<String> names = new ArrayList<>(stored.alternateNames());
        names.removeAll(lastImport.alternateNames());
        return TreatmentFaqBuilder.builder(stored)
                .abbreviation(stored.abbreviation())
                .alternateNames(names)
                .build();
    }
}
