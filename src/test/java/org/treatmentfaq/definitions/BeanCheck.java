package org.treatmentfaq.definitions;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That Magnolia can fill each property that a class of ours has a setter for, configured or not. On
 * 6.2.45 node2bean passed over a setter whose type was not the getter's, without a word.
 */
final class BeanCheck {

    private static final Set<Class<?>> SIMPLE =
            Set.of(
                    String.class,
                    boolean.class,
                    Boolean.class,
                    int.class,
                    Integer.class,
                    long.class,
                    Long.class,
                    float.class,
                    Float.class,
                    double.class,
                    Double.class);
    private static final List<Class<?>> COLLECTIONS =
            List.of(Collection.class, List.class, Set.class, Map.class, String[].class);

    private final Problems problems;
    private final Place place;
    private final Set<Class<?>> checked = new HashSet<>();

    /**
     * @param place where the class is named
     */
    BeanCheck(Problems problems, Place place) {
        this.problems = problems;
        this.place = place;
    }

    void check(Class<?> type) {
        if (checked.add(type)) {
            Arrays.stream(type.getMethods())
                    .filter(BeanCheck::isOurSetter)
                    .forEach(setter -> check(type, setter));
        }
    }

    private static boolean isOurSetter(Method method) {
        return method.getName().matches("set[A-Z].*")
                && method.getParameterCount() == 1
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && !method.getDeclaringClass().getName().startsWith("info.magnolia.");
    }

    private void check(Class<?> type, Method setter) {
        String name = Introspector.decapitalize(setter.getName().substring("set".length()));
        Class<?> taken = setter.getParameterTypes()[0];
        Optional<PropertyDescriptor> property = property(type, name);
        if (property.filter(found -> isWrittenBy(found, setter)).isEmpty()) {
            Class<?> wanted = property.<Class<?>>map(found -> readType(found, taken)).orElse(taken);
            problem(
                    type,
                    name,
                    "%s %s(%s), which node2bean never calls; expected void %s(%s)"
                            .formatted(
                                    setter.getReturnType().getTypeName(),
                                    setter.getName(),
                                    taken.getTypeName(),
                                    setter.getName(),
                                    wanted.getTypeName()));
        } else if (isBean(taken)) {
            check(taken);
        } else if (!SIMPLE.contains(taken) && !COLLECTIONS.contains(taken)) {
            problem(
                    type,
                    name,
                    "the type %s, which node2bean was not seen to fill; expected String, a boolean, a number, %s or a bean"
                            .formatted(taken.getTypeName(), names(COLLECTIONS)));
        }
    }

    private static Optional<PropertyDescriptor> property(Class<?> type, String name) {
        try {
            return Arrays.stream(Introspector.getBeanInfo(type).getPropertyDescriptors())
                    .filter(property -> property.getName().equals(name))
                    .findFirst();
        } catch (IntrospectionException e) {
            throw new IllegalStateException(type.getName() + " cannot be inspected", e);
        }
    }

    private static boolean isWrittenBy(PropertyDescriptor property, Method setter) {
        @Nullable Method write = property.getWriteMethod();
        return write != null
                && Arrays.equals(write.getParameterTypes(), setter.getParameterTypes());
    }

    private static Class<?> readType(PropertyDescriptor property, Class<?> otherwise) {
        @Nullable Method getter = property.getReadMethod();
        return getter == null ? otherwise : getter.getReturnType();
    }

    /** A class that Magnolia can make, and that is none of Java's own. */
    private static boolean isBean(Class<?> type) {
        return !type.getName().startsWith("java.")
                && !Modifier.isAbstract(type.getModifiers())
                && Arrays.stream(type.getConstructors())
                        .anyMatch(constructor -> constructor.getParameterCount() == 0);
    }

    private static String names(List<Class<?>> types) {
        return String.join(", ", types.stream().map(Class::getSimpleName).toList());
    }

    private void problem(Class<?> type, String property, String found) {
        problems.add(
                Kind.WRONG_CLASS,
                place,
                "%s, property '%s': found %s".formatted(type.getName(), property, found));
    }
}
