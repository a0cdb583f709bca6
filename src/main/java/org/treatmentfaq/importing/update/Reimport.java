package org.treatmentfaq.importing.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A stored FAQ after its handout was imported again: the handout's words in the default language,
 * everything else as editors left it.
 *
 * <p>A question is the same if its text is, but for case and white space, or if it and its answer
 * are alike enough; it keeps its anchor, so links to it go on working.
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
        QuestionMerge merge = new QuestionMerge(stored.questions(), imported.questions());
        List<String> warnings = new ArrayList<>();
        outdated("the title", stored.title(), imported.title()).ifPresent(warnings::add);
        outdated("the summary", stored.summary(), imported.summary()).ifPresent(warnings::add);
        warnings.addAll(merge.warnings());
        warnings.addAll(emptied(stored, imported));
        warnings.addAll(StatedAgain.warnings(stored, imported));
        TreatmentFaq faq = merged(stored, imported).questions(merge.questions()).build();
        return new Reimport(faq, merge.decisions(), warnings);
    }

    /** A warning, if {@code before} has translations of what is no longer said. */
    static Optional<String> outdated(String what, LocalizedText before, LocalizedText after) {
        List<String> languages =
                before.translations().entrySet().stream()
                        .filter(translation -> !WhiteSpace.isBlank(translation.getValue()))
                        .map(translation -> translation.getKey())
                        .toList();
        boolean same = Wording.isSame(before.original(), after.original());
        return same || languages.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s changed; its translations may be out of date: %s"
                                .formatted(what, String.join(", ", languages)));
    }

    private static TreatmentFaqBuilder merged(TreatmentFaq stored, TreatmentFaq imported) {
        LocalizedText safety = imported.safety();
        return TreatmentFaqBuilder.builder(stored)
                .title(updated(stored.title(), imported.title()))
                .abbreviation(imported.abbreviation())
                .alternateNames(alternateNames(stored, imported))
                .summary(updated(stored.summary(), imported.summary()))
                .safety(safety.isBlank() ? stored.safety() : updated(stored.safety(), safety))
                .author(imported.author())
                .reviewer(imported.reviewer().isKnown() ? imported.reviewer() : stored.reviewer())
                .review(StatedAgain.review(stored.review(), imported.review()))
                .sources(StatedAgain.sources(stored.sources(), imported.sources()))
                .rights(imported.rights())
                .handout(imported.handout());
    }

    private static List<String> emptied(TreatmentFaq stored, TreatmentFaq imported) {
        return Stream.of(
                        emptied("a byline", stored.author().name(), imported.author().name()),
                        emptied(
                                "a rights line",
                                stored.rights().statement(),
                                imported.rights().statement()),
                        emptied(
                                "a summary",
                                stored.summary().original(),
                                imported.summary().original()),
                        emptied("an abbreviation", stored.abbreviation(), imported.abbreviation()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> emptied(String what, String before, String after) {
        return WhiteSpace.isBlank(before) || !WhiteSpace.isBlank(after)
                ? Optional.empty()
                : Optional.of(
                        "the handout no longer has %s; \"%s\" was removed".formatted(what, before));
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
