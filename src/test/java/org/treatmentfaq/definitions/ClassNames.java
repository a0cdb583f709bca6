package org.treatmentfaq.definitions;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The classes that definitions may name: the module's own, and those Magnolia is known to have. */
final class ClassNames {

    private static final Set<String> KNOWN = knownNames();

    private ClassNames() {}

    private static Set<String> knownNames() {
        Set<String> names = new TreeSet<>(Schema.MAGNOLIA.classNames());
        try (ScanResult scan =
                new ClassGraph()
                        .acceptPackages("org.treatmentfaq")
                        .ignoreClassVisibility()
                        .scan()) {
            names.addAll(scan.getAllClasses().getNames());
        }
        return names;
    }

    /** Whether a value names a class that 6.4 has; otherwise a problem. */
    static boolean check(Problems problems, Value name) {
        String text = name.asText().orElse("");
        Optional<String> legacy = Schema.MAGNOLIA.legacyClass(text);
        if (legacy.isPresent()) {
            problems.add(Kind.LEGACY, name.place(), text + ": " + legacy.get());
            return false;
        }
        if (Schema.MAGNOLIA.classNames().contains(text) || load(text).isPresent()) {
            return true;
        }
        problems.unknown(Kind.UNKNOWN_CLASS, "class", name, KNOWN, "");
        return false;
    }

    static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, ClassNames.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** A class of ours that does not fit. */
    static void fits(Problems problems, Value name, Class<?> expected) {
        name.asText()
                .flatMap(ClassNames::load)
                .filter(type -> !expected.isAssignableFrom(type))
                .ifPresent(
                        type ->
                                problems.add(
                                        Kind.WRONG_CLASS,
                                        name.place(),
                                        "found %s, expected a %s"
                                                .formatted(type.getName(), expected.getName())));
    }

    /** The properties of a definition class, Magnolia's or one of ours. */
    static Optional<Map<String, String>> properties(String className) {
        return Schema.MAGNOLIA
                .properties(className)
                .or(() -> load(className).map(ClassNames::setters));
    }

    /** What setters take, and what the nearest described superclass has. */
    private static Map<String, String> setters(Class<?> type) {
        Map<String, String> properties = new TreeMap<>();
        for (Class<?> above = type; above != null; above = above.getSuperclass()) {
            Schema.MAGNOLIA
                    .properties(above.getName())
                    .ifPresent(described -> described.forEach(properties::putIfAbsent));
        }
        for (Method method : type.getMethods()) {
            if (method.getName().matches("set[A-Z].*") && method.getParameterCount() == 1) {
                properties.putIfAbsent(
                        Introspector.decapitalize(method.getName().substring("set".length())),
                        method.getGenericParameterTypes()[0].getTypeName());
            }
        }
        return properties;
    }
}
