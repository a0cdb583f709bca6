package org.treatmentfaq.workbench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;

/** Objects of the modules whose properties are configured in the repository. */
final class ConfiguredBeans {

    private final Function<String, Object> components;
    private final ObjectMapper mapper =
            new ObjectMapper()
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                    .addHandler(new NodesAsCollections());

    private static List<?> values(Map<?, ?> node) {
        return new ArrayList<>(node.values());
    }

    /** A collection is a node too: its values, whatever their names. */
    private static final class NodesAsCollections extends DeserializationProblemHandler {
        @Override
        public Object handleUnexpectedToken(
                DeserializationContext context,
                JavaType wanted,
                JsonToken token,
                JsonParser parser,
                String message)
                throws IOException {
            return wanted.isCollectionLikeType()
                    ? values(context.readValue(parser, Map.class))
                    : NOT_HANDLED;
        }
    }

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

    /** The object, with the properties that it has setters for. */
    Object fill(Object bean, Map<String, Object> values) {
        try {
            return mapper.updateValue(bean, values);
        } catch (JsonMappingException e) {
            throw new WorkbenchException(
                    bean.getClass().getName() + " does not take its configuration: " + e, e);
        }
    }

    /** A node as a map: properties, and child nodes as maps. */
    static Map<String, Object> values(Node node) throws RepositoryException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (PropertyIterator all = node.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (!property.isMultiple() && !property.getName().contains(":")) {
                values.put(property.getName(), value(property));
            }
        }
        for (Node child : children(node)) {
            values.put(child.getName(), values(child));
        }
        return values;
    }

    private static Object value(Property property) throws RepositoryException {
        return switch (property.getType()) {
            case PropertyType.LONG -> property.getLong();
            case PropertyType.BOOLEAN -> property.getBoolean();
            default -> property.getString();
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
