package org.treatmentfaq.delivery;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.json.JsonObject;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.richtext.AnswerHtml;

/** Texts as JSON, each with its language; a missing text is null. */
final class Texts {

    private final PageRequest pageRequest;
    private final Locale locale;

    Texts(PageRequest pageRequest) {
        this.pageRequest = pageRequest;
        locale = pageRequest.locale();
    }

    /** A title, which is there even if it is empty. */
    JsonObject title(LocalizedText title) {
        return with(new JsonObject(), title.in(locale), title.isFallback(locale));
    }

    @Nullable JsonObject plain(LocalizedText text) {
        return plain(text.in(locale), text.isFallback(locale));
    }

    /**
     * @param fallback whether this is the default language because there is no translation
     */
    @Nullable JsonObject plain(String text, boolean fallback) {
        return text.isBlank() ? null : with(new JsonObject(), text, fallback);
    }

    /** Sanitised markup with absolute links, and its words. */
    @Nullable JsonObject rich(AnswerHtml text, boolean fallback) {
        JsonObject html =
                new JsonObject().with("html", pageRequest.links().resolve(text).toString());
        return text.isBlank() ? null : with(html, text.text(), fallback);
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private JsonObject with(JsonObject members, String text, boolean fallback) {
        // the default language counts as a fallback of itself
        String other = fallback ? pageRequest.languages().fallback() : "";
        members.with("text", text)
                .with("language", other.isEmpty() ? locale.toLanguageTag() : other);
        return other.isEmpty() ? members : members.with("fallback", true);
    }
}
