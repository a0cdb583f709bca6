package org.treatmentfaq.json;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON: maps in their order, lists, texts, numbers, booleans and null.
 *
 * <p>The module does not use a library for this, because it cannot know which version Magnolia
 * brings, and needs no more than this. One instance for one text.
 */
public final class Json {

    private final boolean inScript;
    private final StringBuilder json = new StringBuilder();

    private Json(boolean inScript) {
        this.inScript = inScript;
    }

    /**
     * The text of a value.
     *
     * @throws IllegalArgumentException for a value of another type
     */
    public static String of(@Nullable Object value) {
        return new Json(false).write(value).json.toString();
    }

    /** The same, for the inside of a {@code script}: no character of it can end the element. */
    public static String inScript(@Nullable Object value) {
        return new Json(true).write(value).json.toString();
    }

    private Json write(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer) {
            json.append(value);
        } else if (value instanceof CharSequence text) {
            writeText(text);
        } else if (value instanceof Map<?, ?> members) {
            writeMembers(members);
        } else if (value instanceof List<?> list) {
            writeList(list);
        } else {
            throw new IllegalArgumentException("No JSON for a " + value.getClass().getName());
        }
        return this;
    }

    private void writeMembers(Map<?, ?> members) {
        char before = '{';
        for (Map.Entry<?, ?> member : members.entrySet()) {
            json.append(before);
            writeText(String.valueOf(member.getKey()));
            json.append(':');
            write(member.getValue());
            before = ',';
        }
        json.append(members.isEmpty() ? "{}" : "}");
    }

    private void writeList(List<?> list) {
        char before = '[';
        for (Object value : list) {
            json.append(before);
            write(value);
            before = ',';
        }
        json.append(list.isEmpty() ? "[]" : "]");
    }

    private void writeText(CharSequence text) {
        json.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isEscaped(letter)) {
                json.append(text, written, i).append(escaped(letter));
                written = i + 1;
            }
        }
        json.append(text, written, text.length()).append('"');
    }

    private boolean isEscaped(char letter) {
        return switch (letter) {
            case '"', '\\' -> true;
            case '<', '>', '&', '\u2028', '\u2029' -> inScript;
            default -> letter < ' ';
        };
    }

    private static String escaped(char letter) {
        return letter == '"' || letter == '\\'
                ? "\\" + letter
                : "\\u" + HexFormat.of().toHexDigits(letter);
    }
}
