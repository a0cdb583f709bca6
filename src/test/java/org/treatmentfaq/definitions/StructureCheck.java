package org.treatmentfaq.definitions;

import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares a definition with the classes that Magnolia reads it into: the names of properties, the
 * kinds of values, {@code $type} and {@code class}, through all nested things. What is merged over
 * something unknown (a decoration, an app generated from a content type) may leave out its type and
 * have any property that fits the place.
 */
final class StructureCheck {

    private static final Set<String> NUMBERS =
            Set.of("int", "long", "short", "java.lang.Integer", "java.lang.Long");
    private static final Set<String> FRACTIONS =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection");

    private final Schema schema;
    private final ClassNames classNames;
    private final Problems problems;
    private final Listener listener;
    private final boolean overUnknown;

    StructureCheck(Schema schema, Problems problems, Listener listener, boolean overUnknown) {
        this.schema = schema;
        this.classNames = new ClassNames(schema);
        this.problems = problems;
        this.listener = listener;
        this.overUnknown = overUnknown;
    }

    /** Hears of every property whose name is right. */
    interface Listener {
        void property(Value.Mapping owner, String className, String name, Value.Entry entry);
    }

    /** The class that a mapping is read into where another one is expected. */
    static Optional<String> classOf(Schema schema, Value.Mapping bean, String expected) {
        return bean.text("$type")
                .flatMap(schema::classOf)
                .or(() -> bean.text("class"))
                .or(() -> Optional.of(expected).filter(name -> !schema.mustBeChosen(name)))
                .map(schema::implementation);
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
            classValue(value, type.last().raw());
        } else if (isScalar(raw)) {
            scalar(value, raw);
        } else if (schema.isOpaque(raw) && !schema.mustBeChosen(raw)) {
            oneOf(value, schema.enumValues(raw));
        } else {
            bean(value, raw);
        }
    }

    private static boolean isScalar(String raw) {
        return raw.equals("java.lang.String")
                || raw.toLowerCase(java.util.Locale.ROOT).endsWith("boolean")
                || NUMBERS.contains(raw)
                || FRACTIONS.contains(raw);
    }

    private void elements(Value value, TypeText type) {
        if (value instanceof Value.Scalar) {
            expected(value, "a list");
            return;
        }
        value.elements().forEach(element -> value(element, type));
        if (value instanceof Value.Items items && needsName(type.raw())) {
            items.values().stream()
                    .filter(Value.Mapping.class::isInstance)
                    .map(Value.Mapping.class::cast)
                    .filter(element -> element.text("name").isEmpty())
                    .forEach(element -> expected(element, "a name: in every element of the list"));
        }
    }

    private boolean needsName(String className) {
        return !className.endsWith("Option")
                && !className.endsWith("OptionDefinition")
                && !className.endsWith("ValidatorDefinition")
                && !className.endsWith("RuleDefinition")
                && classNames
                        .properties(className)
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

    private void classValue(Value value, String bound) {
        Optional<String> name = text(value);
        if (name.isEmpty()) {
            expected(value, "the name of a class");
            return;
        }
        if (isClass(value.place(), name.get())) {
            classNames
                    .load(bound)
                    .filter(type -> type != Object.class)
                    .flatMap(
                            type ->
                                    classNames
                                            .load(name.get())
                                            .filter(own -> !type.isAssignableFrom(own)))
                    .ifPresent(
                            own ->
                                    problems.add(
                                            Kind.WRONG_CLASS,
                                            value.place(),
                                            "found " + own.getName() + ", expected a " + bound));
        }
    }

    private boolean isClass(Place place, String name) {
        Optional<String> legacy = schema.legacyClass(name);
        if (legacy.isPresent()) {
            problems.add(Kind.LEGACY, place, name + ": " + legacy.get());
            return false;
        }
        if (!classNames.exists(name)) {
            problems.unknown(Kind.UNKNOWN_CLASS, place, "class", name, classNames.known());
            return false;
        }
        return true;
    }

    private void oneOf(Value value, List<String> allowed) {
        if (!allowed.isEmpty() && value.asText().filter(allowed::contains).isEmpty()) {
            expected(value, "one of " + allowed);
        }
    }

    private void scalar(Value value, String raw) {
        Object content = value instanceof Value.Scalar scalar ? scalar.content() : value;
        if (raw.equals("java.lang.String")) {
            if (!(content instanceof String)) {
                expected(value, isPlain(content) ? "text: put it in quotes" : "text");
            }
        } else if (NUMBERS.contains(raw)) {
            if (!(content instanceof Integer || content instanceof Long)) {
                expected(value, "a whole number");
            }
        } else if (FRACTIONS.contains(raw)) {
            if (!(content instanceof Number)) {
                expected(value, "a number");
            }
        } else if (!(content instanceof Boolean)) {
            expected(value, "true or false");
        }
    }

    private static boolean isPlain(@org.jspecify.annotations.Nullable Object content) {
        return content instanceof Number
                || content instanceof Boolean
                || content instanceof Calendar;
    }

    private void bean(Value value, String expected) {
        if (!(value instanceof Value.Mapping mapping)) {
            expected(value, "a mapping");
            return;
        }
        String place = schema.implementation(expected);
        typeIsKnown(mapping, expected)
                .ifPresent(
                        className ->
                                properties(
                                        mapping,
                                        className,
                                        overUnknown && className.equals(place)
                                                ? schema.anyOf(place)
                                                : classNames
                                                        .properties(className)
                                                        .orElse(Map.of())));
    }

    /** The class of a mapping; empty, and a problem, if that is not known. */
    private Optional<String> typeIsKnown(Value.Mapping bean, String expected) {
        Optional<String> type = bean.text("$type");
        if (type.isPresent()) {
            return ofType(bean, type.get(), expected);
        }
        Optional<String> named = bean.text("class");
        if (named.isPresent()) {
            return Optional.of(named.get())
                    .filter(name -> isClass(bean.placeOf("class"), name))
                    .map(schema::implementation)
                    .filter(name -> isDescribed(bean, name));
        }
        if (schema.implementation(expected).endsWith(".DatasourceDefinition")
                && bean.text("name")
                        .filter(schema.names("reusableDatasources")::contains)
                        .isPresent()) {
            return Optional.empty();
        }
        if (bean.get("fieldType").isPresent()) {
            unknown(bean.placeOf("fieldType"), expected, "fieldType", Set.of());
            return Optional.empty();
        }
        if (schema.mustBeChosen(expected) && !overUnknown && !isAction(bean, expected)) {
            problems.add(
                    Kind.MISSING_TYPE,
                    bean.place(),
                    schema.typesFor(expected).isEmpty()
                            ? "found no class, expected class: <name>"
                            : "found no $type, expected one of " + schema.typesFor(expected));
            return Optional.of(schema.implementation(expected))
                    .filter(name -> !name.equals(expected) && schema.properties(name).isPresent());
        }
        return Optional.of(schema.implementation(expected));
    }

    private boolean isDescribed(Value.Mapping bean, String name) {
        if (classNames.properties(name).isPresent()) {
            return true;
        }
        problems.add(
                Kind.UNKNOWN_CLASS,
                bean.placeOf("class"),
                "the properties of " + name + " are not known here; add them to magnolia-6.4.json");
        return false;
    }

    /** Magnolia knows what an action is that only says what executes it, or changes a default. */
    private boolean isAction(Value.Mapping bean, String expected) {
        return expected.equals("info.magnolia.ui.api.action.ActionDefinition")
                && bean.get("implementationClass").isPresent();
    }

    private Optional<String> ofType(Value.Mapping bean, String type, String expected) {
        Place place = bean.placeOf("$type");
        Optional<String> legacy = schema.legacy(type);
        if (legacy.isPresent()) {
            problems.add(Kind.LEGACY, place, type + ": " + legacy.get());
            return Optional.empty();
        }
        Optional<String> className = schema.classOf(type);
        if (className.isEmpty()) {
            problems.unknown(Kind.UNKNOWN_TYPE, place, "$type", type, schema.types());
        } else if (!schema.fits(type, expected)) {
            problems.add(
                    Kind.MISPLACED_TYPE,
                    place,
                    "found $type '" + type + "', expected one of " + schema.typesFor(expected));
            return Optional.empty();
        }
        return className;
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
                                unknown(entry.key(), className, name, known.keySet());
                                return;
                            }
                            value(entry.value(), TypeText.of(type));
                            List<String> choices = schema.choices(className, name);
                            oneOf(entry.value(), choices);
                            listener.property(bean, className, name, entry);
                        });
    }

    private void unknown(Place place, String className, String name, Set<String> known) {
        Optional<String> legacy = schema.legacy(name);
        if (legacy.isPresent()) {
            problems.add(Kind.LEGACY, place, name + ": " + legacy.get());
            return;
        }
        problems.unknown(
                Kind.UNKNOWN_PROPERTY,
                place,
                "property",
                name,
                new TreeSet<>(known),
                " in " + className);
    }

    private void expected(Value value, String what) {
        problems.add(
                Kind.WRONG_VALUE, value.place(), "found " + found(value) + ", expected " + what);
    }

    private static String found(Value value) {
        if (value instanceof Value.Scalar scalar) {
            Object content = scalar.content();
            return content == null ? "nothing" : "'" + content(content) + "'";
        }
        return value instanceof Value.Items ? "a list" : "a mapping";
    }

    private static Object content(Object content) {
        return content instanceof Calendar calendar ? calendar.toInstant() : content;
    }

    private static Optional<String> text(Value value) {
        return value instanceof Value.Scalar scalar && scalar.content() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}
