package org.treatmentfaq.workbench.module;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.WorkbenchException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.Construct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One YAML resource as a tree that still knows tags, order and places. Every mistake is reported in
 * one line with path, line and column. A node that an alias repeats is the same object in both
 * places.
 */
public final class YamlSource {

    private final Function<String, Optional<String>> texts;
    private final String path;
    private final Scalars scalars = new Scalars();

    /** The file at a path of {@code texts}. */
    public YamlSource(Function<String, Optional<String>> texts, String path) {
        this.texts = texts;
        this.path = path;
    }

    /** The root node; empty for an empty file. */
    public Optional<Node> root() {
        Optional<String> text = texts.apply(path);
        if (text.isEmpty()) {
            throw new WorkbenchException("No resource " + path);
        }
        try {
            return Optional.ofNullable(new Yaml().compose(new StringReader(text.get())));
        } catch (MarkedYAMLException e) {
            throw problem(e.getProblemMark(), e.getProblem());
        }
    }

    /**
     * The entries of a mapping in the order of the file; {@code <<} brings in those of another
     * mapping.
     */
    public Map<String, Node> entries(MappingNode mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Node> merged = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
                merge(tuple.getValueNode(), merged);
            } else if (entries.put(key(tuple), tuple.getValueNode()) != null) {
                throw problem(tuple.getKeyNode(), "the key '" + key(tuple) + "' is there twice");
            }
        }
        merged.forEach(entries::putIfAbsent);
        return entries;
    }

    private void merge(Node source, Map<String, Node> merged) {
        if (source instanceof SequenceNode several) {
            several.getValue().forEach(one -> merge(one, merged));
        } else if (source instanceof MappingNode mapping) {
            entries(mapping).forEach(merged::putIfAbsent);
        } else {
            throw problem(source, "<< needs a mapping");
        }
    }

    private String key(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            return key.getValue();
        }
        throw problem(tuple.getKeyNode(), "a key must be plain text");
    }

    /** String, Integer, Long, BigInteger, Double, Boolean, Calendar, or null. */
    public @Nullable Object value(ScalarNode scalar) {
        try {
            return scalars.value(scalar);
        } catch (RuntimeException e) {
            throw problem(scalar, "'" + scalar.getValue() + "' cannot be understood");
        }
    }

    /**
     * The tag if it is one of ours or of an author, such as {@code !include:/x.yaml}; empty for
     * YAML's own types.
     */
    public static Optional<String> ownTag(Node node) {
        String tag = node.getTag().getValue();
        return tag.startsWith("!") && tag.length() > 1 ? Optional.of(tag) : Optional.empty();
    }

    /** No node: the file as a whole. */
    WorkbenchException problem(@Nullable Node node, String what) {
        return problem(node == null ? null : node.getStartMark(), what);
    }

    private WorkbenchException problem(@Nullable Mark mark, String what) {
        return new WorkbenchException(place(mark) + ": " + what.replaceAll("\\s+", " "));
    }

    String place(Node node) {
        return place(node.getStartMark());
    }

    private String place(@Nullable Mark mark) {
        return mark == null
                ? path
                : path + ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }

    /** SnakeYAML's own reading of numbers, dates and the like. */
    private static final class Scalars extends SafeConstructor {

        Scalars() {
            super(new LoaderOptions());
        }

        @Nullable Object value(ScalarNode scalar) {
            if (scalar.getTag().equals(Tag.TIMESTAMP)) {
                // A Date would lose the time zone
                ConstructYamlTimestamp timestamp = new ConstructYamlTimestamp();
                timestamp.construct(scalar);
                return timestamp.getCalendar();
            }
            Construct typed = yamlConstructors.get(scalar.getTag());
            return typed == null ? scalar.getValue() : typed.construct(scalar);
        }
    }
}
