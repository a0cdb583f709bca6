package org.treatmentfaq.delivery;

import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Localized;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.json.JsonObject;
import org.treatmentfaq.request.Links;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.text.WhiteSpace;

/** Texts with the language that they are in; a text that there is not is null. */
final class Texts {

    private final Links links;

    Texts(Links links) {
        this.links = links;
    }

    /** A title, which is there even if it is empty. */
    JsonObject title(Localized<String> title) {
        return with(new JsonObject(), title);
    }

    @Nullable JsonObject plain(Localized<String> text) {
        return WhiteSpace.isBlank(text.text()) ? null : with(new JsonObject(), text);
    }

    /** Sanitised markup with absolute links, and its words. */
    @Nullable JsonObject rich(Localized<AnswerHtml> text, TreatmentFaq faq) {
        if (text.text().isBlank()) {
            return null;
        }
        AnswerHtml resolved = links.resolve(text.text(), faq.canonicalPage());
        JsonObject html = new JsonObject().with("html", resolved.toString());
        return with(html, text.map(AnswerHtml::text));
    }

    static @Nullable String orNull(String text) {
        return WhiteSpace.isBlank(text) ? null : text;
    }

    private static JsonObject with(JsonObject members, Localized<String> text) {
        members.with("text", text.text()).with("language", text.language());
        return text.fallback() ? members.with("fallback", true) : members;
    }
}
