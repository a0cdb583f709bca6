package org.treatmentfaq.definitions;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a Java type with its arguments, as in {@code java.util.Map<java.lang.String, ?
 * extends a.B<T>>}. A wildcard is its bound, or Object.
 */
record TypeText(String raw, List<TypeText> arguments) {

    private static final String EXTENDS = "? extends ";
    static final TypeText OBJECT = new TypeText("java.lang.Object", List.of());

    static TypeText of(String text) {
        String type = text.strip();
        if (type.startsWith(EXTENDS)) {
            return of(type.substring(EXTENDS.length()));
        }
        if (type.equals("?") || type.matches("[A-Z]")) {
            return OBJECT;
        }
        int open = type.indexOf('<');
        return open < 0
                ? new TypeText(type, List.of())
                : new TypeText(
                        type.substring(0, open),
                        split(type.substring(open + 1, type.length() - 1)).stream()
                                .map(TypeText::of)
                                .toList());
    }

    /** The last argument: of a collection its elements, of a map its values. */
    TypeText last() {
        return arguments.isEmpty() ? OBJECT : arguments.get(arguments.size() - 1);
    }

    private static List<String> split(String arguments) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(arguments.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(arguments.substring(start));
        return parts;
    }
}
