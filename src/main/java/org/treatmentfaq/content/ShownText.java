package org.treatmentfaq.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Which texts of a FAQ the readers of a language are shown in one place: those of the chosen
 * questions, in their language or, where there is no translation, in the default language. What is
 * no longer there counts where it would have been shown.
 */
public final class ShownText {

    private final Lazy<Map<TextPart, LocalizedText>> texts;
    private final ContentLocale locale;
    private final Predicate<TextPart> shown;

    private ShownText(TreatmentFaq faq, ContentLocale locale, Predicate<TextPart> shown) {
        this.texts = new Lazy<>(() -> FaqTexts.of(faq));
        this.locale = locale;
        this.shown = shown;
    }

    /** All of a FAQ, as the service delivers it. */
    public static ShownText whole(TreatmentFaq faq, ContentLocale locale) {
        return new ShownText(faq, locale, part -> true);
    }

    /** One question, with what has to be known of its FAQ to use it alone. */
    public static ShownText question(TreatmentFaq faq, String anchor, ContentLocale locale) {
        Set<String> without = Set.of(FaqTexts.DISCLAIMER, FaqTexts.SOURCES);
        return new ShownText(
                faq,
                locale,
                part ->
                        part.anchor().equals(anchor)
                                || (part.anchor().isEmpty() && !without.contains(part.field())));
    }

    /** What a placement shows. */
    public static ShownText placed(TreatmentFaq faq, Placement placement, ContentLocale locale) {
        Set<String> without = new HashSet<>();
        if (placement.selected()) {
            without.add(FaqTexts.SUMMARY);
        }
        if (!placement.shows(Placement.Part.DISCLAIMER)) {
            without.add(FaqTexts.DISCLAIMER);
        }
        if (!placement.shows(Placement.Part.SOURCES)) {
            without.add(FaqTexts.SOURCES);
        }
        Predicate<String> questions =
                placement.selected() ? selected(faq, placement)::contains : anchor -> true;
        return new ShownText(
                faq,
                locale,
                part ->
                        part.anchor().isEmpty()
                                ? !without.contains(part.field())
                                : questions.test(part.anchor()));
    }

    /** Those of some parts that are shown. */
    public List<TextPart> of(Collection<TextPart> parts) {
        return parts.stream().filter(shown).filter(this::isRead).toList();
    }

    private static Set<String> selected(TreatmentFaq faq, Placement placement) {
        Set<String> anchors = new HashSet<>();
        for (Entry entry : placement.entries()) {
            if (entry instanceof Entry.Shared shared) {
                anchors.add(shared.anchor());
                faq.questions().stream()
                        .filter(each -> each.formerAnchors().contains(shared.anchor()))
                        .forEach(each -> anchors.add(each.anchor()));
            }
        }
        return anchors;
    }

    private boolean isRead(TextPart part) {
        Optional<String> chosen = chosen(part.in(""));
        boolean isForeign =
                part.field().equals(FaqTexts.SHORT_HEADING)
                        && part.language().isEmpty()
                        && !chosen(part.in("").named(FaqTexts.QUESTION)).equals(chosen);
        return !isForeign
                && chosen.map(part.language()::equals)
                        .orElseGet(() -> candidates().anyMatch(part.language()::equals));
    }

    /** The language in which readers get a text; empty if there is none to get. */
    private Optional<String> chosen(TextPart part) {
        LocalizedText text = texts.get().getOrDefault(part, LocalizedText.EMPTY);
        return candidates()
                .filter(language -> !WhiteSpace.isBlank(text.stored(language)))
                .findFirst();
    }

    private Stream<String> candidates() {
        Locale wanted = locale.wanted();
        return Stream.of(wanted.toString(), wanted.getLanguage(), "").distinct();
    }
}
