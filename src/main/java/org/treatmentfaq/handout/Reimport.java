package org.treatmentfaq.handout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.TreatmentFaq;

/**
 * A stored FAQ after its handout was imported again: the handout's words in the default language,
 * everything else as editors left it.
 *
 * <p>A question is the same if its text is, but for case and white space; it keeps its anchor, so
 * links to it go on working. A reworded question is a new one.
 *
 * @param faq what is to be stored
 * @param warnings what a person should look at, one sentence each
 */
public record Reimport(TreatmentFaq faq, List<String> warnings) {

    public Reimport {
        warnings = List.copyOf(warnings);
    }

    public static Reimport update(TreatmentFaq stored, TreatmentFaq imported) {
        Merge merge = new Merge(stored);
        List<Question> questions = imported.questions().stream().map(merge::merged).toList();
        merge.warnOfRemoved();
        return new Reimport(merged(stored, imported).questions(questions).done(), merge.warnings);
    }

    private static TreatmentFaq.Editor merged(TreatmentFaq stored, TreatmentFaq imported) {
        LocalizedText safety = imported.safety();
        return stored.edit()
                .title(stored.title().withOriginal(imported.title().original()))
                .names(imported.abbreviation(), alternateNames(stored, imported))
                .summary(stored.summary().withOriginal(imported.summary().original()))
                .safety(
                        safety.isBlank()
                                ? stored.safety()
                                : stored.safety().withOriginal(safety.original()))
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

    /** The questions, matched one by one; what is left at the end is gone from the handout. */
    private static final class Merge {

        private final List<Question> unmatched;
        private final Set<String> anchors = new HashSet<>();
        private final List<String> warnings = new ArrayList<>();

        Merge(TreatmentFaq stored) {
            unmatched = new ArrayList<>(Anchors.complete(stored.questions()));
            unmatched.forEach(
                    question -> {
                        anchors.add(question.anchor());
                        anchors.addAll(question.formerAnchors());
                    });
        }

        Question merged(Question imported) {
            String text = WhiteSpace.fold(imported.question().original());
            for (Question stored : unmatched) {
                if (WhiteSpace.fold(stored.question().original()).equals(text)) {
                    unmatched.remove(stored);
                    return update(stored, imported);
                }
            }
            return added(imported);
        }

        void warnOfRemoved() {
            unmatched.forEach(
                    question ->
                            warnings.add(
                                    "\"%s\" is no longer in the handout; removed"
                                            .formatted(question.question().original())));
        }

        private Question added(Question imported) {
            String slug = Anchors.slug(imported.question().original());
            String anchor = Anchors.unused(slug, anchors);
            anchors.add(anchor);
            return imported.withAnchor(anchor);
        }

        private Question update(Question stored, Question imported) {
            warnOfTranslations(stored, imported);
            return new Question(
                    stored.question().withOriginal(imported.question().original()),
                    stored.answer().withOriginal(imported.answer().original()),
                    stored.label(),
                    stored.anchor(),
                    stored.formerAnchors(),
                    stored.healthAspect());
        }

        private void warnOfTranslations(Question stored, Question imported) {
            Set<String> languages = languages(stored);
            String before = WhiteSpace.without(stored.answer().original());
            String after = WhiteSpace.without(imported.answer().original());
            if (!languages.isEmpty() && !before.equals(after)) {
                warnings.add(
                        "the answer to \"%s\" changed; its translations may be out of date: %s"
                                .formatted(
                                        stored.question().original(),
                                        String.join(", ", languages)));
            }
        }

        private static Set<String> languages(Question question) {
            Set<String> languages = new TreeSet<>();
            Stream.of(question.question(), question.answer())
                    .flatMap(text -> text.translations().entrySet().stream())
                    .filter(translation -> !translation.getValue().isBlank())
                    .forEach(translation -> languages.add(translation.getKey()));
            return languages;
        }
    }
}
