package org.treatmentfaq.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON: maps in their order, lists, texts, numbers, truth values and null.
 *
 * <p>Written here rather than by a library because which version of such a library Magnolia brings
 * is not the module's to know, and this is all that is needed. Stateless.
 */
public final class Json {

    private Json() {}

    /**
     * The text of a value.
     *
     * @throws IllegalArgumentException for a value of another type
     */
    public static String of(@Nullable Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(@Nullable Object value, StringBuilder json) {
        if (value == null || value instanceof Boolean || value instanceof Integer) {
            json.append(value);
        } else if (value instanceof CharSequence text) {
            writeText(text, json);
        } else if (value instanceof Map<?, ?> members) {
            writeMembers(members, json);
        } else if (value instanceof List<?> list) {
            writeList(list, json);
        } else {
            throw new IllegalArgumentException("No JSON for a " + value.getClass().getName());
        }
    }

    private static void writeMembers(Map<?, ?> members, StringBuilder json) {
        char before = '{';
        for (Map.Entry<?, ?> member : members.entrySet()) {
            json.append(before);
            writeText(String.valueOf(member.getKey()), json);
            json.append(':');
            write(member.getValue(), json);
            before = ',';
        }
        json.append(members.isEmpty() ? "{}" : "}");
    }

    private static void writeList(List<?> list, StringBuilder json) {
        char before = '[';
        for (Object value : list) {
            json.append(before);
            write(value, json);
            before = ',';
        }
        json.append(list.isEmpty() ? "[]" : "]");
    }

    private static void writeText(CharSequence text, StringBuilder json) {
        json.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                json.append(text, written, i).append(escaped(letter));
                written = i + 1;
            }
        }
        json.append(text, written, text.length()).append('"');
    }

    private static String escaped(char letter) {
        return letter < ' ' ? String.format("\\u%04x", (int) letter) : "\\" + letter;
    }
}
