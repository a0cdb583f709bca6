package org.treatmentfaq.definitions;

import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a definition with the classes that Magnolia reads it into: the names of properties, the
 * kinds of values, {@code $type} and {@code class}, through all nested things. What is merged over
 * something unknown (a decoration, an app generated from a content type) may leave out its type and
 * have any property that fits the place.
 */
final class StructureCheck {

    private static final Schema SCHEMA = Schema.MAGNOLIA;
    private static final String TEXT = "java.lang.String";
    private static final Set<String> NUMBERS =
            Set.of("int", "long", "short", "java.lang.Integer", "java.lang.Long");
    private static final Set<String> FRACTIONS =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection");

    private final Problems problems;
    private final Listener listener;
    private final boolean overUnknown;
    private final TypeCheck types;

    /**
     * @param overUnknown whether what it is merged over is not known
     */
    StructureCheck(Problems problems, Listener listener, boolean overUnknown) {
        this.problems = problems;
        this.listener = listener;
        this.overUnknown = overUnknown;
        types = new TypeCheck(problems, overUnknown);
    }

    /** Hears of every property whose name is right. */
    interface Listener {
        void property(Value.Mapping owner, String className, String name, Value.Entry entry);
    }

    void value(Value value, TypeText type) {
        String raw = type.raw();
        if (raw.equals("java.lang.Object")) {
            return;
        }
        if (COLLECTIONS.contains(raw)) {
            elements(value, type.last());
        } else if (raw.equals("java.util.Map")) {
            entries(value, type.last());
        } else if (raw.equals("java.lang.Class")) {
            ClassNames.check(problems, value);
        } else if (!isScalar(value, raw)) {
            if (SCHEMA.isOpaque(raw) && !SCHEMA.mustBeChosen(raw)) {
                oneOf(value, SCHEMA.enumValues(raw));
            } else {
                bean(value, raw);
            }
        }
    }

    /** Whether text, a number or a boolean is expected, which is then checked. */
    private boolean isScalar(Value value, String raw) {
        @Nullable Object content = value.asScalar();
        if (raw.equals(TEXT)) {
            boolean isOther = content != null && !(content instanceof String);
            is(content instanceof String, value, isOther ? "text: put it in quotes" : "text");
        } else if (NUMBERS.contains(raw)) {
            is(content instanceof Integer || content instanceof Long, value, "a whole number");
        } else if (FRACTIONS.contains(raw)) {
            is(content instanceof Number, value, "a number");
        } else if (BOOLEANS.contains(raw)) {
            is(content instanceof Boolean, value, "true or false");
        } else {
            return false;
        }
        return true;
    }

    private void elements(Value value, TypeText type) {
        if (value instanceof Value.Scalar) {
            expected(value, "a list");
            return;
        }
        value.elements().forEach(element -> value(element, type));
        if (value instanceof Value.Items && needsName(type.raw())) {
            for (Value.Mapping element : value.mappings()) {
                is(
                        element.text("name").isPresent(),
                        element,
                        "a name: in every element of the list");
            }
        }
    }

    private static boolean needsName(String className) {
        return !className.matches(".*(Option|(Option|Validator|Rule)Definition)")
                && ClassNames.properties(className)
                        .filter(all -> all.containsKey("name"))
                        .isPresent();
    }

    private void entries(Value value, TypeText type) {
        if (value instanceof Value.Mapping mapping) {
            mapping.entries().values().forEach(entry -> value(entry.value(), type));
        } else if (value instanceof Value.Items && needsName(type.raw())) {
            elements(value, type);
        } else {
            expected(value, "a mapping");
        }
    }

    private void oneOf(Value value, List<String> allowed) {
        is(
                allowed.isEmpty() || value.asText().filter(allowed::contains).isPresent(),
                value,
                "one of " + allowed);
    }

    private void bean(Value value, String expected) {
        if (!(value instanceof Value.Mapping mapping)) {
            expected(value, "a mapping");
            return;
        }
        String place = SCHEMA.implementation(expected);
        Optional<String> className = types.classOf(mapping, expected);
        className.ifPresent(
                name ->
                        properties(
                                mapping,
                                name,
                                overUnknown && name.equals(place)
                                        ? SCHEMA.anyOf(place)
                                        : ClassNames.properties(name).orElse(Map.of())));
    }

    private void properties(Value.Mapping bean, String className, Map<String, String> known) {
        bean.entries()
                .forEach(
                        (name, entry) -> {
                            if (name.equals("$type") || name.equals("class")) {
                                return;
                            }
                            String type = known.get(name);
                            if (type == null) {
                                types.unknownProperty(
                                        entry.key().name(name), className, known.keySet());
                                return;
                            }
                            value(entry.value(), TypeText.of(type));
                            oneOf(entry.value(), SCHEMA.choices(className, name));
                            listener.property(bean, className, name, entry);
                        });
    }

    private void is(boolean right, Value value, String what) {
        if (!right) {
            expected(value, what);
        }
    }

    private void expected(Value value, String what) {
        problems.add(
                Kind.WRONG_VALUE, value.place(), "found " + found(value) + ", expected " + what);
    }

    private static String found(Value value) {
        if (value instanceof Value.Scalar scalar) {
            @Nullable Object content = scalar.content();
            return content == null ? "nothing" : "'" + asWritten(content) + "'";
        }
        return value instanceof Value.Items ? "a list" : "a mapping";
    }

    private static Object asWritten(Object content) {
        return content instanceof Calendar calendar ? calendar.toInstant() : content;
    }
}
