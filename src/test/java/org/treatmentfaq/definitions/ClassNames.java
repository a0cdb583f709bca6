package org.treatmentfaq.definitions;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The classes that definitions may name: the module's own, and those Magnolia is known to have. */
final class ClassNames {

    private static final Set<String> OWN = own();

    private final Schema schema;

    ClassNames(Schema schema) {
        this.schema = schema;
    }

    private static Set<String> own() {
        try (ScanResult scan =
                new ClassGraph()
                        .acceptPackages("org.treatmentfaq")
                        .ignoreClassVisibility()
                        .scan()) {
            return new TreeSet<>(scan.getAllClasses().getNames());
        }
    }

    boolean exists(String name) {
        return schema.classNames().contains(name) || load(name).isPresent();
    }

    /** For suggestions. */
    Set<String> known() {
        Set<String> known = new TreeSet<>(schema.classNames());
        known.addAll(OWN);
        return known;
    }

    Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, ClassNames.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** The properties of a definition class, Magnolia's or one of ours. */
    Optional<Map<String, String>> properties(String className) {
        Optional<Map<String, String>> described = schema.properties(className);
        return described.isPresent() ? described : load(className).map(this::setters);
    }

    /** What setters take, and what the nearest described superclass has. */
    private Map<String, String> setters(Class<?> type) {
        Map<String, String> properties = new TreeMap<>();
        for (Class<?> above = type; above != null; above = above.getSuperclass()) {
            schema.properties(above.getName())
                    .ifPresent(described -> described.forEach(properties::putIfAbsent));
        }
        for (Method method : type.getMethods()) {
            if (method.getName().matches("set[A-Z].*") && method.getParameterCount() == 1) {
                String name = method.getName().substring(3);
                properties.putIfAbsent(
                        Character.toLowerCase(name.charAt(0)) + name.substring(1),
                        method.getGenericParameterTypes()[0].getTypeName());
            }
        }
        return properties;
    }
}
