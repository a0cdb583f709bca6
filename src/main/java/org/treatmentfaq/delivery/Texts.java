package org.treatmentfaq.delivery;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.AnswerHtml;
import org.treatmentfaq.rendering.Visit;

/** Texts with the language that they are in; a text that there is not is null. */
final class Texts {

    private final Visit visit;
    private final Locale locale;

    Texts(Visit visit) {
        this.visit = visit;
        locale = visit.locale();
    }

    /**
     * @param fallback whether this is the default language for want of a translation
     */
    @Nullable Map<String, Object> plain(String text, boolean fallback) {
        return text.isBlank() ? null : with(new LinkedHashMap<>(), text, fallback);
    }

    /** Sanitised markup with absolute links, and its words. */
    @Nullable Map<String, Object> rich(AnswerHtml text, boolean fallback) {
        if (text.isBlank()) {
            return null;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("html", visit.resolve(text).toString());
        return with(members, text.text(), fallback);
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private Map<String, Object> with(Map<String, Object> members, String text, boolean fallback) {
        // the default language counts as a fallback of itself
        String other = fallback ? visit.fallbackLanguage() : "";
        members.put("text", text);
        members.put("language", other.isEmpty() ? locale.toLanguageTag() : other);
        if (!other.isEmpty()) {
            members.put("fallback", true);
        }
        return members;
    }
}
