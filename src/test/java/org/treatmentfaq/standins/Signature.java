package org.treatmentfaq.standins;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes classes and members the way that javap does, as {@code api-signatures.txt} has them. */
final class Signature {

    private Signature() {}

    static String of(Class<?> type) {
        return (modifiers(type.getModifiers() & ~ignored(type))
                        + (type.isInterface() ? "interface " : "class ")
                        + type.getName()
                        + parameters(type.getTypeParameters())
                        + supertypes(type))
                .strip();
    }

    /** Of a nested class javap does not say that it is static. */
    private static int ignored(Class<?> type) {
        return Modifier.STATIC | (type.isInterface() ? Modifier.ABSTRACT : 0);
    }

    private static String supertypes(Class<?> type) {
        Type superclass = type.getGenericSuperclass();
        String above =
                superclass == null || superclass == Object.class
                        ? ""
                        : " extends " + superclass.getTypeName();
        String interfaces =
                Arrays.stream(type.getGenericInterfaces())
                        .map(Type::getTypeName)
                        .collect(Collectors.joining(","));
        String word = type.isInterface() ? " extends " : " implements ";
        return above + (interfaces.isEmpty() ? "" : word + interfaces);
    }

    /** What others can link to: public and protected members, without those of the compiler. */
    static List<String> membersOf(Class<?> type) {
        List<String> members = new ArrayList<>();
        Stream.of(type.getDeclaredFields())
                .filter(Signature::isOpen)
                .forEach(field -> members.add(of(field)));
        Stream.of(type.getDeclaredConstructors())
                .filter(Signature::isOpen)
                .forEach(constructor -> members.add(of(constructor)));
        Stream.of(type.getDeclaredMethods())
                .filter(Signature::isOpen)
                .filter(method -> !isOfObject(method))
                .forEach(method -> members.add(of(method)));
        return members;
    }

    /** Every class has toString and its like, whether it overrides them or not. */
    private static boolean isOfObject(Method method) {
        return Stream.of(Object.class.getMethods())
                .anyMatch(
                        own ->
                                own.getName().equals(method.getName())
                                        && Arrays.equals(
                                                own.getParameterTypes(),
                                                method.getParameterTypes()));
    }

    private static boolean isOpen(Member member) {
        return !member.isSynthetic()
                && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private static String of(Field field) {
        return modifiers(field.getModifiers())
                + field.getGenericType().getTypeName()
                + " "
                + field.getName()
                + constant(field);
    }

    /** The value of a constant that compilers copy to where it is used. */
    private static String constant(Field field) {
        int needed = Modifier.STATIC | Modifier.FINAL;
        boolean copied = field.getType().isPrimitive() || field.getType() == String.class;
        if ((field.getModifiers() & needed) != needed || !copied) {
            return "";
        }
        try {
            field.setAccessible(true);
            Object value = field.get(null);
            return " = " + (value instanceof String text ? "\"" + text + "\"" : value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String of(Constructor<?> constructor) {
        return modifiers(constructor.getModifiers())
                + parameters(constructor.getTypeParameters()).replaceFirst("(.+)", "$1 ")
                + constructor.getDeclaringClass().getName()
                + arguments(constructor);
    }

    private static String of(Method method) {
        return modifiers(method.getModifiers() & ~(Modifier.TRANSIENT | Modifier.VOLATILE))
                + (method.isDefault() ? "default " : "")
                + parameters(method.getTypeParameters()).replaceFirst("(.+)", "$1 ")
                + method.getGenericReturnType().getTypeName()
                + " "
                + method.getName()
                + arguments(method);
    }

    private static String arguments(Executable executable) {
        String arguments =
                Arrays.stream(executable.getGenericParameterTypes())
                        .map(Type::getTypeName)
                        .collect(Collectors.joining(", ", "(", ")"));
        String exceptions =
                Arrays.stream(executable.getGenericExceptionTypes())
                        .map(Type::getTypeName)
                        .collect(Collectors.joining(", "));
        return (executable.isVarArgs() ? arguments.replaceFirst("\\[]\\)$", "...)") : arguments)
                + (exceptions.isEmpty() ? "" : " throws " + exceptions);
    }

    private static String parameters(TypeVariable<?>[] parameters) {
        return parameters.length == 0
                ? ""
                : Arrays.stream(parameters)
                        .map(Signature::parameter)
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String parameter(TypeVariable<?> parameter) {
        String bounds =
                Arrays.stream(parameter.getBounds())
                        .filter(bound -> bound != Object.class)
                        .map(Type::getTypeName)
                        .collect(Collectors.joining(" & "));
        return parameter.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    private static String modifiers(int modifiers) {
        String text = Modifier.toString(modifiers & ~Modifier.INTERFACE);
        return text.isEmpty() ? "" : text + " ";
    }
}
