package org.treatmentfaq.workbench.host;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import org.apache.commons.lang3.ClassUtils;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.WorkbenchException;

/**
 * Objects of the modules, filled from the repository as Magnolia's node2bean was seen to fill them
 * on 6.2.45: through the write methods of {@link Introspector}, so a setter whose type is not the
 * getter's is never called, and nothing reports it.
 *
 * <p>Unlike Magnolia, which logs it and goes on, a setter that throws ends the start.
 */
final class ConfiguredBeans {

    private final Function<String, Object> components;
    private final ObjectMapper conversion = new ObjectMapper();

    /**
     * @param components makes an object of a class with what its constructor asks for
     */
    ConfiguredBeans(Function<String, Object> components) {
        this.components = components;
    }

    /** An object of the class that {@code class} names. */
    Object make(Map<String, Object> values) {
        return fill(components.apply(String.valueOf(values.get("class"))), values);
    }

    /**
     * The object, with the properties that it has write methods for.
     *
     * @param values as {@link #values(Node)} reads them
     */
    Object fill(Object bean, Map<String, ?> values) {
        for (PropertyDescriptor property : properties(bean.getClass())) {
            @Nullable Method setter = property.getWriteMethod();
            @Nullable Object stored = values.get(property.getName());
            if (setter != null && stored != null) {
                set(bean, property, setter, stored);
            }
        }
        return bean;
    }

    private static PropertyDescriptor[] properties(Class<?> type) {
        try {
            return Introspector.getBeanInfo(type).getPropertyDescriptors();
        } catch (IntrospectionException e) {
            throw new WorkbenchException(type.getName() + " is no bean: " + e.getMessage(), e);
        }
    }

    private void set(Object bean, PropertyDescriptor property, Method setter, Object stored) {
        try {
            Optional<Object> value = converted(stored, property.getPropertyType());
            if (value.isPresent()) {
                setter.invoke(bean, value.get());
            }
        } catch (InvocationTargetException e) {
            throw refused(bean, property, e.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw refused(bean, property, e);
        }
    }

    private static WorkbenchException refused(
            Object bean, PropertyDescriptor property, @Nullable Throwable cause) {
        return new WorkbenchException(
                "%s does not take its configuration '%s': %s"
                        .formatted(bean.getClass().getName(), property.getName(), cause),
                cause);
    }

    /** What a setter of that type is given; empty if it is not called. */
    private Optional<Object> converted(Object stored, Class<?> type) {
        if (stored instanceof Map<?, ?> node) {
            return ofNode(node, type);
        }
        if (stored instanceof List<?> values) {
            return ofValues(values, type);
        }
        return isSimple(type) ? simple(stored, type) : Optional.empty();
    }

    @SuppressWarnings("JdkObsolete") // node2bean gives a LinkedList
    private Optional<Object> ofNode(Map<?, ?> node, Class<?> type) {
        if (isSimple(type)) {
            return Optional.empty();
        }
        Collection<?> values = node.values();
        if (type == Map.class) {
            return Optional.of(new LinkedHashMap<>(node));
        }
        if (type == Set.class) {
            return Optional.of(new HashSet<>(values));
        }
        if (type == Collection.class || type == List.class) {
            return Optional.of(new LinkedList<>(values));
        }
        return type.isArray() ? simple(values, type) : Optional.of(bean(node, type));
    }

    private Optional<Object> ofValues(List<?> values, Class<?> type) {
        if (type == Collection.class || type == List.class) {
            return Optional.of(new ArrayList<>(values));
        }
        return isSimple(type)
                ? values.stream().findFirst().flatMap(first -> simple(first, type))
                : Optional.empty();
    }

    private Object bean(Map<?, ?> node, Class<?> type) {
        Map<String, Object> values = new HashMap<>(Map.of("class", type.getName()));
        node.forEach((name, value) -> values.put(String.valueOf(name), value));
        return make(values);
    }

    private Optional<Object> simple(Object stored, Class<?> type) {
        return Optional.ofNullable(conversion.convertValue(stored, type));
    }

    private static boolean isSimple(Class<?> type) {
        return type == String.class || ClassUtils.isPrimitiveOrWrapper(type);
    }

    /** A node as a map: properties, those of several values as lists, and child nodes as maps. */
    static Map<String, Object> values(Node node) throws RepositoryException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (PropertyIterator all = node.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (!property.getName().contains(":")) {
                values.put(property.getName(), value(property));
            }
        }
        for (Node child : children(node)) {
            values.put(child.getName(), values(child));
        }
        return values;
    }

    private static Object value(Property property) throws RepositoryException {
        if (!property.isMultiple()) {
            return value(property.getValue());
        }
        List<Object> values = new ArrayList<>();
        for (Value value : property.getValues()) {
            values.add(value(value));
        }
        return values;
    }

    private static Object value(Value value) throws RepositoryException {
        return switch (value.getType()) {
            case PropertyType.LONG -> value.getLong();
            case PropertyType.BOOLEAN -> value.getBoolean();
            default -> value.getString();
        };
    }

    static List<Node> children(Node node) throws RepositoryException {
        List<Node> children = new ArrayList<>();
        for (NodeIterator all = node.getNodes(); all.hasNext(); ) {
            children.add(all.nextNode());
        }
        return children;
    }
}
