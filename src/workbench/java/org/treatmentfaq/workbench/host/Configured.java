package org.treatmentfaq.workbench.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;

/**
 * A node of the configuration as it stood when it was read; one that was missing is empty.
 *
 * @param properties the texts of each, without those of JCR and of Magnolia itself
 * @param nodes the nodes below, in their order
 */
public record Configured(Map<String, List<String>> properties, Map<String, Configured> nodes) {

    static Configured of(Session config, String path) throws RepositoryException {
        return config.nodeExists(path)
                ? of(config.getNode(path))
                : new Configured(Map.of(), Map.of());
    }

    private static Configured of(Node node) throws RepositoryException {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (PropertyIterator all = node.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (!property.getName().contains(":")) {
                properties.put(property.getName(), texts(property));
            }
        }
        Map<String, Configured> nodes = new LinkedHashMap<>();
        for (NodeIterator all = node.getNodes(); all.hasNext(); ) {
            Node child = all.nextNode();
            nodes.put(child.getName(), of(child));
        }
        return new Configured(properties, nodes);
    }

    private static List<String> texts(Property property) throws RepositoryException {
        boolean isOne = !property.isMultiple();
        Value[] values = isOne ? new Value[] {property.getValue()} : property.getValues();
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i].getString();
        }
        return List.of(texts);
    }

    /** The node below of that name; empty if there is none. */
    public Configured node(String name) {
        return nodes.getOrDefault(name, new Configured(Map.of(), Map.of()));
    }

    public Optional<String> value(String name) {
        return list(name).stream().findFirst();
    }

    /** The values of a property, or of the properties of the node of that name. */
    public List<String> list(String name) {
        return Stream.concat(
                        Stream.ofNullable(properties.get(name)),
                        node(name).properties().values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Unless it says that it is not. */
    public boolean isEnabled() {
        return !value("enabled").equals(Optional.of("false"));
    }
}
