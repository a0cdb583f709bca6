package org.treatmentfaq.definitions;

import java.util.Calendar;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Content among the bootstrap files: what the content type has, as it has it. */
final class StoredContentCheck {

    private static final Pattern TRANSLATION = Pattern.compile("(.+)_[a-z]{2,3}(_[A-Z]{2})?");

    private final Problems problems;

    StoredContentCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Value.Mapping node, ContentModel model) {
        if (!node.is("jcr:primaryType", model.nodeType())) {
            node.mappings().forEach(child -> check(child, model));
            return;
        }
        node.entries()
                .forEach(
                        (name, entry) -> {
                            String property = property(name, model.names());
                            stored(entry.key().name(property), model.names());
                            if (entry.value() instanceof Value.Mapping children) {
                                entries(children, model.below(property).keySet());
                            } else if (model.properties().containsKey(property)) {
                                valueFits(property, entry.value(), model);
                            }
                        });
    }

    private void entries(Value.Mapping children, Set<String> known) {
        for (Value.Mapping entry : children.mappings()) {
            entry.entries()
                    .forEach(
                            (name, value) ->
                                    stored(value.key().name(property(name, known)), known));
        }
    }

    /** Without the language of a translation. */
    private static String property(String name, Set<String> known) {
        return known.contains(name) ? name : TRANSLATION.matcher(name).replaceFirst("$1");
    }

    private void stored(Value name, Set<String> known) {
        if (name.asText().filter(text -> !text.contains(":")).isPresent()) {
            problems.known(Kind.CONTENT_PROPERTY, "property", name, known, " in the content type");
        }
    }

    private void valueFits(String property, Value value, ContentModel model) {
        boolean isList = value instanceof Value.Items;
        if (isList != model.isMultiple(property)) {
            String found = isList ? "a list" : "one value";
            String expected = isList ? "one value" : "a list";
            wrong(value, "found %s for '%s', expected %s".formatted(found, property, expected));
            return;
        }
        String type = model.typeOf(property);
        for (Value one : value.elements()) {
            @Nullable Object content = one.asScalar();
            if (!fits(content, type.toLowerCase(Locale.ROOT))) {
                wrong(one, "found '%s' for '%s', expected a %s".formatted(content, property, type));
            }
        }
    }

    private void wrong(Value value, String text) {
        problems.add(Kind.WRONG_VALUE, value.place(), text);
    }

    private static boolean fits(@Nullable Object content, String type) {
        return switch (type) {
            case "long" -> content instanceof Integer || content instanceof Long;
            case "double", "decimal" -> content instanceof Number;
            case "boolean" -> content instanceof Boolean;
            case "date" -> content instanceof Calendar;
            default -> content instanceof String;
        };
    }
}
