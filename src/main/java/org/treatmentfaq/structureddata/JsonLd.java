package org.treatmentfaq.structureddata;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A JSON-LD text that is safe inside {@code <script>}: no character of it can end the element,
 * whatever an author wrote. Beside {@code AnswerHtml} it is the one type that templates print
 * without escaping, and only this package makes it. Immutable.
 *
 * <p>Written here rather than by a library because Magnolia's own versions of such a library are
 * not the module's to know, and what is special, the escaping, would be ours in any case.
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
        StringBuilder json = new StringBuilder();
        write(node, json);
        return new JsonLd(json.toString());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }

    private static void write(Object value, StringBuilder json) {
        if (value instanceof Map<?, ?> node) {
            writeNode(node, json);
        } else if (value instanceof List<?> list) {
            writeList(list, json);
        } else if (value instanceof Integer) {
            json.append(value);
        } else {
            writeText(value.toString(), json);
        }
    }

    private static void writeNode(Map<?, ?> node, StringBuilder json) {
        String before = "{";
        for (Map.Entry<?, ?> member : node.entrySet()) {
            json.append(before);
            writeText(String.valueOf(member.getKey()), json);
            json.append(':');
            write(member.getValue(), json);
            before = ",";
        }
        json.append('}');
    }

    private static void writeList(List<?> list, StringBuilder json) {
        json.append('[');
        for (Iterator<?> all = list.iterator(); all.hasNext(); ) {
            write(all.next(), json);
            json.append(all.hasNext() ? "," : "");
        }
        json.append(']');
    }

    private static void writeText(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isPlain(letter)) {
                json.append(letter);
            } else {
                json.append(String.format("\\u%04x", (int) letter));
            }
        }
        json.append('"');
    }

    /** Neither special in JSON, nor in HTML, nor a line end of scripts. */
    private static boolean isPlain(char letter) {
        return letter >= ' ' && "\"\\<>&\u2028\u2029".indexOf(letter) < 0;
    }
}
