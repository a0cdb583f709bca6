package org.treatmentfaq.structureddata;

import java.util.Map;
import org.treatmentfaq.json.Json;

/**
 * JSON-LD that is safe inside {@code <script>}: nothing in it can end the element, whatever an
 * author wrote. Only this package makes it; templates print it, like {@code AnswerHtml}, without
 * escaping. Immutable.
 */
public final class JsonLd {

    public static final JsonLd NONE = new JsonLd("");

    private final String text;

    private JsonLd(String text) {
        this.text = text;
    }

    /**
     * @param node names in order; values are texts, numbers, lists and nodes
     */
    static JsonLd of(Map<String, Object> node) {
        return new JsonLd(Json.inScript(node));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
