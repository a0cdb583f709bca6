package org.treatmentfaq.definitions;

import java.util.Optional;
import java.util.Set;

/**
 * The class that Magnolia reads a mapping into: by its {@code $type}, its {@code class}, or the
 * place where it stands.
 */
final class TypeCheck {

    private static final Schema SCHEMA = Schema.MAGNOLIA;
    private static final String ACTION = "info.magnolia.ui.api.action.ActionDefinition";

    private final Problems problems;
    private final boolean overUnknown;

    TypeCheck(Problems problems, boolean overUnknown) {
        this.problems = problems;
        this.overUnknown = overUnknown;
    }

    /** The class where another one is expected, without any problem. */
    static Optional<String> find(Value.Mapping bean, String expected) {
        return bean.text("$type")
                .flatMap(SCHEMA::classOf)
                .or(() -> bean.text("class"))
                .or(() -> Optional.of(expected).filter(name -> !SCHEMA.mustBeChosen(name)))
                .map(SCHEMA::implementation);
    }

    /** The class of a mapping; empty, and a problem, if that is not known. */
    Optional<String> classOf(Value.Mapping bean, String expected) {
        if (bean.has("$type")) {
            return ofType(bean, expected);
        }
        if (bean.has("class")) {
            return named(bean);
        }
        if (bean.has("fieldType")) {
            unknownProperty(bean.placeOf("fieldType").name("fieldType"), expected, Set.of());
            return Optional.empty();
        }
        if (SCHEMA.mustBeChosen(expected) && !overUnknown && !isAction(bean, expected)) {
            problems.add(
                    Kind.MISSING_TYPE,
                    bean.place(),
                    SCHEMA.typesFor(expected).isEmpty()
                            ? "found no class, expected class: <name>"
                            : "found no $type, expected one of " + SCHEMA.typesFor(expected));
            return Optional.of(SCHEMA.implementation(expected))
                    .filter(name -> !name.equals(expected) && SCHEMA.properties(name).isPresent());
        }
        return Optional.of(SCHEMA.implementation(expected));
    }

    /** Magnolia knows what an action is that only says what executes it, or changes a default. */
    private static boolean isAction(Value.Mapping bean, String expected) {
        return expected.equals(ACTION) && bean.has("implementationClass");
    }

    private Optional<String> ofType(Value.Mapping bean, String expected) {
        Value written = bean.get("$type").orElseThrow();
        String type = written.asText().orElse("");
        Optional<String> legacy = SCHEMA.legacy(type);
        if (legacy.isPresent()) {
            problems.add(Kind.LEGACY, written.place(), type + ": " + legacy.get());
            return Optional.empty();
        }
        Optional<String> className = SCHEMA.classOf(type);
        if (className.isEmpty()) {
            problems.unknown(Kind.UNKNOWN_TYPE, "$type", written, SCHEMA.types(), "");
        } else if (!SCHEMA.fits(type, expected)) {
            problems.add(
                    Kind.MISPLACED_TYPE,
                    written.place(),
                    "found $type '%s', expected one of %s"
                            .formatted(type, SCHEMA.typesFor(expected)));
            return Optional.empty();
        }
        return className;
    }

    private Optional<String> named(Value.Mapping bean) {
        Value written = bean.get("class").orElseThrow();
        if (!ClassNames.check(problems, written)) {
            return Optional.empty();
        }
        String name = SCHEMA.implementation(written.asText().orElse(""));
        if (ClassNames.properties(name).isPresent()) {
            return Optional.of(name);
        }
        problems.add(
                Kind.UNKNOWN_CLASS,
                written.place(),
                "the properties of " + name + " are not known here; add them to magnolia-6.4.json");
        return Optional.empty();
    }

    void unknownProperty(Value name, String className, Set<String> known) {
        String text = name.asText().orElse("");
        SCHEMA.legacy(text)
                .ifPresentOrElse(
                        advice -> problems.add(Kind.LEGACY, name.place(), text + ": " + advice),
                        () ->
                                problems.unknown(
                                        Kind.UNKNOWN_PROPERTY,
                                        "property",
                                        name,
                                        known,
                                        " in " + className));
    }
}
