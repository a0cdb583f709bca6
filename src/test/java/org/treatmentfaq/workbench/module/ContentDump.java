package org.treatmentfaq.workbench.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/** Nodes as the conformance kit writes them. */
public final class ContentDump {

    private final boolean systemProperties;
    private final Map<String, String> identifiers = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private ContentDump(boolean systemProperties) {
        this.systemProperties = systemProperties;
    }

    public static String of(Node node) throws RepositoryException {
        return dump(node, false);
    }

    public static String withSystemProperties(Node node) throws RepositoryException {
        return dump(node, true);
    }

    private static String dump(Node node, boolean systemProperties) throws RepositoryException {
        ContentDump dump = new ContentDump(systemProperties);
        dump.add(node, "");
        return String.join("\n", dump.lines);
    }

    private void add(Node node, String indent) throws RepositoryException {
        String name = node.getDepth() == 0 ? "/" : node.getName();
        lines.add(indent + name + " [" + node.getPrimaryNodeType().getName() + "]");
        for (Property property : sorted(node)) {
            lines.add(indent + "  - " + describe(property));
        }
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (!child.getName().matches("(jcr|rep):.*")) {
                add(child, indent + "  ");
            }
        }
    }

    private List<Property> sorted(Node node) throws RepositoryException {
        Map<String, Property> byName = new HashMap<>();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            String name = property.getName();
            boolean system = name.startsWith("jcr:") || name.matches("mgnl:(created|lastM).*");
            if (!name.equals("jcr:primaryType") && (systemProperties || !system)) {
                byName.put(name, property);
            }
        }
        return byName.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private String describe(Property property) throws RepositoryException {
        String type = PropertyType.nameFromValue(property.getType());
        if (!property.isMultiple()) {
            String value = text(property.getName(), property.getValue());
            return (property.getName() + " (" + type + ") = " + value).stripTrailing();
        }
        List<String> values = new ArrayList<>();
        for (Value value : property.getValues()) {
            values.add(text(property.getName(), value));
        }
        return property.getName() + " (" + type + "*) = " + values;
    }

    private String text(String name, Value value) throws RepositoryException {
        String text = value.getString();
        if (name.equals("jcr:uuid") && !text.startsWith("c0f00000-")) {
            return identifiers.computeIfAbsent(
                    text, key -> "{uuid:" + (identifiers.size() + 1) + "}");
        }
        return name.matches("(jcr|mgnl):.*") && value.getType() == PropertyType.DATE
                ? "{timestamp}"
                : text;
    }
}
