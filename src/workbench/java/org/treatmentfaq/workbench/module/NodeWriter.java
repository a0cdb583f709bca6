package org.treatmentfaq.workbench.module;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.ItemNotFoundException;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.core.NodeImpl;
import org.apache.jackrabbit.util.ISO8601;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Writes a YAML mapping as a node: a mapping in it is a node, too, a sequence a property with
 * several values, anything else a property. A node with that identifier elsewhere is removed.
 */
final class NodeWriter {

    private static final Set<String> TAGS = Set.of("!Path", "!URI", "!Reference", "!WeakReference");

    private final YamlSource source;

    NodeWriter(YamlSource source) {
        this.source = source;
    }

    void write(javax.jcr.Node parent, String name, MappingNode content) throws RepositoryException {
        write(parent, name, source.entries(content));
    }

    private void write(javax.jcr.Node parent, String name, Map<String, Node> entries)
            throws RepositoryException {
        javax.jcr.Node node = add(parent, name, entries);
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            Node value = entry.getValue();
            if (value instanceof MappingNode child) {
                write(node, entry.getKey(), child);
            } else if (value.getTag().equals(Tag.NULL)) {
                // Nothing at all is a node without properties, too
                write(node, entry.getKey(), Map.of());
            } else if (!isProtected(node, entry.getKey())) {
                set(node, entry.getKey(), value);
            }
        }
    }

    private javax.jcr.Node add(javax.jcr.Node parent, String name, Map<String, Node> entries)
            throws RepositoryException {
        Optional<String> type = text(entries, "jcr:primaryType");
        Optional<String> identifier = text(entries, "jcr:uuid");
        if (identifier.isPresent()) {
            remove(identifier.get(), parent.getSession());
        }
        javax.jcr.Node node =
                ((NodeImpl) parent)
                        .addNodeWithUuid(
                                name,
                                type.orElse(NodeTypes.ContentNode.NAME),
                                identifier.orElse(null));
        for (Node mixin : elements(entries.get("jcr:mixinTypes"))) {
            node.addMixin(scalar(mixin).toString());
        }
        return node;
    }

    private static void remove(String identifier, Session session) throws RepositoryException {
        try {
            session.getNodeByIdentifier(identifier).remove();
        } catch (ItemNotFoundException e) {
            // Nothing stands in the way
        }
    }

    private Optional<String> text(Map<String, Node> entries, String name) {
        return Optional.ofNullable(entries.get(name)).map(this::scalar).map(Object::toString);
    }

    /** What the repository keeps by itself, such as the type. */
    private static boolean isProtected(javax.jcr.Node node, String name)
            throws RepositoryException {
        return node.hasProperty(name) && node.getProperty(name).getDefinition().isProtected();
    }

    private void set(javax.jcr.Node node, String name, Node value) throws RepositoryException {
        List<String> texts = new ArrayList<>();
        // An empty list says nothing about its type
        int common = PropertyType.UNDEFINED;
        for (Node element : elements(value)) {
            Object object = scalar(element);
            int type = type(element, object);
            common =
                    common == PropertyType.UNDEFINED || common == type ? type : PropertyType.STRING;
            texts.add(object instanceof Calendar date ? ISO8601.format(date) : object.toString());
        }
        if (value instanceof SequenceNode) {
            node.setProperty(name, texts.toArray(String[]::new), common);
        } else {
            node.setProperty(name, texts.get(0), common);
        }
    }

    private static List<Node> elements(@Nullable Node value) {
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        return value == null ? List.of() : List.of(value);
    }

    private Object scalar(Node node) {
        @Nullable Object value = node instanceof ScalarNode scalar ? source.value(scalar) : null;
        if (value == null) {
            throw source.problem(node, "a list may only hold texts, numbers and the like");
        }
        return value;
    }

    private int type(Node node, Object value) {
        Optional<String> tag = YamlSource.ownTag(node);
        if (tag.isPresent()) {
            if (!TAGS.contains(tag.get())) {
                throw source.problem(node, "unknown type " + tag.get());
            }
            return PropertyType.valueFromName(tag.get().substring(1));
        }
        if (value instanceof Calendar) {
            return PropertyType.DATE;
        }
        if (value instanceof Boolean) {
            return PropertyType.BOOLEAN;
        }
        if (value instanceof Double) {
            return PropertyType.DOUBLE;
        }
        return value instanceof Number ? PropertyType.LONG : PropertyType.STRING;
    }
}
