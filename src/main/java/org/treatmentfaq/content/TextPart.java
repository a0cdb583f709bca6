package org.treatmentfaq.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One text of a FAQ that patients read, in one language.
 *
 * @param anchor of the question that it belongs to; empty for a text of the FAQ itself
 * @param field for example {@code answer} or {@code safety}
 * @param language locale key of a translation, such as {@code fr}; empty for the default language
 */
public record TextPart(String anchor, String field, String language)
        implements Comparable<TextPart> {

    private static final String QUESTIONS = "questions/";

    private static final Comparator<TextPart> ORDER =
            Comparator.comparing(TextPart::anchor)
                    .thenComparing(TextPart::field)
                    .thenComparing(TextPart::language);

    /** A text of the FAQ itself, in the default language. */
    static TextPart of(String field) {
        return new TextPart("", field, "");
    }

    /** The same text in another language. */
    TextPart in(String otherLanguage) {
        return new TextPart(anchor, field, otherLanguage);
    }

    /** The same text of the question under another anchor. */
    TextPart at(String otherAnchor) {
        return new TextPart(otherAnchor, field, language);
    }

    /** Another text beside it. */
    TextPart named(String otherField) {
        return new TextPart(anchor, otherField, language);
    }

    /** The name under which it is stored, such as {@code questions/pain/answer_fr}. */
    public String key() {
        String place = anchor.isEmpty() ? "" : QUESTIONS + anchor + "/";
        return place + field + (language.isEmpty() ? "" : "_" + language);
    }

    /** The part with that key; empty if it is none. An anchor may have any character. */
    static Optional<TextPart> ofKey(String key) {
        int slash = key.lastIndexOf('/');
        boolean ofQuestion = key.startsWith(QUESTIONS) && slash > QUESTIONS.length();
        if (slash >= 0 && !ofQuestion) {
            return Optional.empty();
        }
        String anchor = ofQuestion ? key.substring(QUESTIONS.length(), slash) : "";
        String name = key.substring(slash + 1);
        int mark = name.indexOf('_');
        return Optional.of(
                mark < 0
                        ? new TextPart(anchor, name, "")
                        : new TextPart(anchor, name.substring(0, mark), name.substring(mark + 1)));
    }

    /** The parts with those keys; what is none is left out. */
    public static List<TextPart> ofKeys(List<String> keys) {
        return keys.stream().flatMap(key -> ofKey(key).stream()).toList();
    }

    @Override
    public int compareTo(TextPart other) {
        return ORDER.compare(this, other);
    }
}
