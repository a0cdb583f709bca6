package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFormatException;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.text.WhiteSpace;

/**
 * The properties of one node, by type. Tolerant of what authors, imports and older versions store:
 * a missing property is empty, a single value does for a list and the other way round, a text that
 * is no number or date counts as missing.
 */
final class NodeReader {

    private static final Pattern LANGUAGE = Pattern.compile("_[a-z]{2,3}(_[A-Z]{2})?");

    private final Node node;
    private @Nullable List<String> names;

    NodeReader(Node node) {
        this.node = node;
    }

    /** The last part of the node's path: its name, with an index if siblings share that. */
    String name() {
        String path = ContentAccessException.reading("the path of", node, node::getPath);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String text(String name) {
        List<String> values = texts(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    List<String> texts(String name) {
        return read(name, NodeReader::strings).orElse(List.of());
    }

    /** For a reader of {@code locale}: its country, then its language, then the default one. */
    String text(String name, Locale locale) {
        String text = text(name + "_" + locale);
        if (WhiteSpace.isBlank(text) && !locale.toString().equals(locale.getLanguage())) {
            text = text(name + "_" + locale.getLanguage());
        }
        return WhiteSpace.isBlank(text) ? text(name) : text;
    }

    LocalizedText localized(String name) {
        Map<String, String> translations = new TreeMap<>();
        for (String stored : names()) {
            if (stored.startsWith(name)
                    && LANGUAGE.matcher(stored.substring(name.length())).matches()) {
                translations.put(stored.substring(name.length() + 1), text(stored));
            }
        }
        return new LocalizedText(text(name), translations);
    }

    /**
     * A day such as {@code 2026-05-06}. Of a moment, as earlier versions stored it, the day in the
     * zone that it was stored with: an editor who picked 6 May meant 6 May.
     */
    @Nullable LocalDate date(String name) {
        return read(name, property -> StoredTime.day(first(property))).orElse(null);
    }

    @Nullable Instant instant(String name) {
        return read(name, property -> StoredTime.instant(first(property))).orElse(null);
    }

    @Nullable Integer number(String name) {
        return read(name, property -> Math.toIntExact(first(property).getLong())).orElse(null);
    }

    /** Whether the property exists and its type is String. */
    boolean isText(String name) {
        return read(name, property -> property.getType() == PropertyType.STRING).orElse(false);
    }

    boolean flag(String name, boolean unset) {
        return read(name, property -> first(property).getBoolean()).orElse(unset);
    }

    /**
     * The entries of a multi field, in order. Their names say nothing: they have gaps and are
     * reused.
     */
    List<NodeReader> entries(String container) {
        List<NodeReader> entries = new ArrayList<>();
        for (Node entry : entryNodes(container)) {
            entries.add(new NodeReader(entry));
        }
        return entries;
    }

    List<Node> entryNodes(String container) {
        return ContentAccessException.reading(
                container + " of",
                node,
                () -> {
                    List<Node> entries = new ArrayList<>();
                    if (node.hasNode(container)) {
                        for (NodeIterator all = node.getNode(container).getNodes();
                                all.hasNext(); ) {
                            Node entry = all.nextNode();
                            if (entry.isNodeType(NodeTypes.ContentNode.NAME)) {
                                entries.add(entry);
                            }
                        }
                    }
                    return entries;
                });
    }

    /** Listed once: that costs as much as reading every property. */
    private List<String> names() {
        @Nullable List<String> known = names;
        if (known == null) {
            known = ContentAccessException.reading("the properties of", node, this::listed);
            names = known;
        }
        return known;
    }

    private List<String> listed() throws RepositoryException {
        List<String> listed = new ArrayList<>();
        for (PropertyIterator all = node.getProperties(); all.hasNext(); ) {
            listed.add(all.nextProperty().getName());
        }
        return listed;
    }

    private interface Reading<T> {
        T of(Property property) throws RepositoryException;
    }

    private <T> Optional<T> read(String name, Reading<T> reading) {
        try {
            return node.hasProperty(name)
                    ? Optional.of(reading.of(node.getProperty(name)))
                    : Optional.empty();
        } catch (ValueFormatException | ArithmeticException | DateTimeException e) {
            return Optional.empty();
        } catch (RepositoryException e) {
            throw new ContentAccessException(
                    "Reading " + name + " of " + ContentAccessException.where(node), e);
        }
    }

    static List<String> strings(Property property) throws RepositoryException {
        if (!property.isMultiple()) {
            return List.of(property.getString());
        }
        List<String> texts = new ArrayList<>();
        for (Value value : property.getValues()) {
            texts.add(value.getString());
        }
        return texts;
    }

    private static Value first(Property property) throws RepositoryException {
        if (!property.isMultiple()) {
            return property.getValue();
        }
        Value[] values = property.getValues();
        if (values.length == 0) {
            throw new ValueFormatException(property.getPath() + " has no value");
        }
        return values[0];
    }
}
