package org.treatmentfaq.workbench.module;

import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.jcr.PropertyType;
import org.apache.jackrabbit.util.ISO8601;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Tells JCR's importer about a YAML mapping in the form it understands: a mapping is a node, a
 * sequence a property with several values, anything else a property. The importer is used because
 * it alone can set identifiers.
 */
final class SystemView {

    private static final String SV = "http://www.jcp.org/jcr/sv/1.0";
    private static final Set<String> NAMES = Set.of("jcr:primaryType", "jcr:mixinTypes");
    private static final Map<String, Integer> TAGS =
            Map.of(
                    "!Path", PropertyType.PATH,
                    "!URI", PropertyType.URI,
                    "!Reference", PropertyType.REFERENCE,
                    "!WeakReference", PropertyType.WEAKREFERENCE,
                    "!Binary", PropertyType.BINARY);

    private final YamlSource source;
    private final ContentHandler handler;

    SystemView(YamlSource source, ContentHandler handler) {
        this.source = source;
        this.handler = handler;
    }

    void write(String name, MappingNode node) throws SAXException {
        handler.startDocument();
        handler.startPrefixMapping("sv", SV);
        node(name, source.entries(node));
        handler.endPrefixMapping("sv");
        handler.endDocument();
    }

    private void node(String name, Map<String, Node> entries) throws SAXException {
        Map<String, Node> properties = new LinkedHashMap<>(entries);
        properties.values().removeIf(SystemView::isNode);
        start("node", Map.of("name", name));
        if (!entries.containsKey("jcr:primaryType")) {
            property("jcr:primaryType", PropertyType.NAME, List.of("mgnl:contentNode"), false);
        }
        for (Map.Entry<String, Node> property : properties.entrySet()) {
            property(property.getKey(), property.getValue());
        }
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (isNode(entry.getValue())) {
                node(entry.getKey(), children(entry.getValue()));
            }
        }
        end("node");
    }

    private Map<String, Node> children(Node node) {
        return node instanceof MappingNode mapping ? source.entries(mapping) : Map.of();
    }

    /** Nothing at all is a node without properties, too. */
    private static boolean isNode(Node node) {
        return node instanceof MappingNode || node.getTag().equals(Tag.NULL);
    }

    private void property(String name, Node value) throws SAXException {
        boolean multiple = value instanceof SequenceNode;
        List<String> texts = new ArrayList<>();
        // An empty list says nothing about its type
        int type = PropertyType.UNDEFINED;
        for (Node element : elements(value)) {
            Object object = scalar(element);
            type = common(type, type(name, element, object));
            texts.add(text(object));
        }
        property(
                name, type == PropertyType.UNDEFINED ? PropertyType.STRING : type, texts, multiple);
    }

    private static List<Node> elements(Node value) {
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }

    private Object scalar(Node node) {
        @Nullable Object value = node instanceof ScalarNode scalar ? source.value(scalar) : null;
        if (value == null) {
            throw source.problem(node, "a list may only hold texts, numbers and the like");
        }
        return value;
    }

    private static int common(int one, int other) {
        return one == PropertyType.UNDEFINED || one == other ? other : PropertyType.STRING;
    }

    private int type(String name, Node node, Object value) {
        if (NAMES.contains(name)) {
            return PropertyType.NAME;
        }
        if (YamlSource.ownTag(node).isPresent()) {
            return tagged(node, YamlSource.ownTag(node).get());
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

    private int tagged(Node node, String tag) {
        Integer type = TAGS.get(tag);
        if (type == null) {
            throw source.problem(node, "unknown type " + tag);
        }
        return type;
    }

    private static String text(Object value) {
        return value instanceof Calendar date ? ISO8601.format(date) : value.toString();
    }

    private void property(String name, int type, List<String> values, boolean multiple)
            throws SAXException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("type", PropertyType.nameFromValue(type));
        if (multiple) {
            attributes.put("multiple", "true");
        }
        start("property", attributes);
        for (String value : values) {
            start("value", Map.of());
            handler.characters(value.toCharArray(), 0, value.length());
            end("value");
        }
        end("property");
    }

    private void start(String element, Map<String, String> attributes) throws SAXException {
        AttributesImpl list = new AttributesImpl();
        attributes.forEach(
                (name, value) -> list.addAttribute(SV, name, "sv:" + name, "CDATA", value));
        handler.startElement(SV, element, "sv:" + element, list);
    }

    private void end(String element) throws SAXException {
        handler.endElement(SV, element, "sv:" + element);
    }
}
