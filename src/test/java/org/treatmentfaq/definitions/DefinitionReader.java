package org.treatmentfaq.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.Definition;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.module.YamlDefinitions;
import org.treatmentfaq.workbench.module.YamlSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads definitions with the place of everything in them. Whether a file can be read at all is left
 * to the workbench's {@link YamlDefinitions}; a test compares the values of both.
 */
final class DefinitionReader {

    private static final String INCLUDE = "!include:";
    private static final String INHERIT = "!inherit:";
    private static final String OVERRIDE = "!override";
    private static final Pattern LOCATED =
            Pattern.compile("(\\S+?)(?:, line (\\d+), column \\d+)?: (.*)");

    private final ModuleResources resources;
    private final Problems problems;
    private final Set<String> included = new TreeSet<>();

    DefinitionReader(ModuleResources resources, Problems problems) {
        this.resources = resources;
        this.problems = problems;
    }

    /**
     * @param contentType the content type that an app is generated from
     */
    record Document(Value.Mapping root, Optional<String> contentType) {}

    /** The definition at a path; empty, and a problem, if it cannot be read. */
    Optional<Document> read(String path) {
        try {
            Definition definition = new YamlDefinitions(resources).read(path);
            definition.problems().forEach(this::report);
            return Optional.of(new Document(new Reading(path).root(), definition.contentType()));
        } catch (WorkbenchException e) {
            report(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The files that any definition included so far. */
    Set<String> included() {
        return included;
    }

    /** The workbench's "path, line 1, column 2: what" as a problem. */
    private void report(String message) {
        Matcher located = LOCATED.matcher(message);
        if (!located.matches()) {
            throw new IllegalStateException("Not a place and a message: " + message);
        }
        int line = located.group(2) == null ? 1 : Integer.parseInt(located.group(2));
        problems.add(Kind.SYNTAX, problems.place(located.group(1), line), located.group(3));
    }

    private final class Reading {

        private final String path;
        private final YamlSource source;

        Reading(String path) {
            this.path = path;
            this.source = new YamlSource(resources::text, path);
        }

        Value.Mapping root() {
            return value() instanceof Value.Mapping mapping
                    ? mapping
                    : Value.Mapping.empty(problems.place(path, 1));
        }

        Value value() {
            return source.root()
                    .map(this::value)
                    .orElseGet(() -> Value.Mapping.empty(problems.place(path, 1)));
        }

        private Value value(Node node) {
            String tag = YamlSource.ownTag(node).orElse("");
            if (tag.startsWith(INCLUDE)) {
                String resource = tag.substring(INCLUDE.length());
                included.add(resource);
                return merged(new Reading(resource).value(), plain(node));
            }
            if (tag.startsWith(INHERIT)) {
                String inherited = resourceOf(tag.substring(INHERIT.length()));
                return merged(new Reading(inherited).root(), plain(node));
            }
            return plain(node);
        }

        private Value plain(Node node) {
            if (node instanceof MappingNode mapping) {
                return mapping(mapping);
            }
            if (node instanceof SequenceNode sequence) {
                List<Value> values = new ArrayList<>();
                sequence.getValue().forEach(element -> values.add(value(element)));
                return new Value.Items(place(node), values);
            }
            ScalarNode scalar = (ScalarNode) node;
            return YamlSource.ownTag(node).isPresent() && scalar.getValue().isEmpty()
                    ? Value.Mapping.empty(place(node))
                    : new Value.Scalar(place(node), source.value(scalar));
        }

        private Value mapping(MappingNode node) {
            Map<String, Node> keys = new LinkedHashMap<>();
            node.getValue()
                    .forEach(
                            tuple ->
                                    keys.put(
                                            ((ScalarNode) tuple.getKeyNode()).getValue(),
                                            tuple.getKeyNode()));
            Map<String, Value.Entry> entries = new LinkedHashMap<>();
            source.entries(node)
                    .forEach(
                            (key, value) ->
                                    entries.put(key, entry(keys.getOrDefault(key, value), value)));
            return new Value.Mapping(
                    place(node), entries, node.getTag().getValue().equals(OVERRIDE));
        }

        /** A mapping of this file begins at its key: that is the line that people look for. */
        private Value.Entry entry(Node key, Node node) {
            Value value = value(node);
            boolean ofThisFile = value.place().file().equals(place(key).file());
            return new Value.Entry(
                    place(key),
                    value instanceof Value.Mapping mapping && ofThisFile
                            ? new Value.Mapping(place(key), mapping.entries(), mapping.overriding())
                            : value);
        }

        private Place place(Node node) {
            return problems.place(path, node.getStartMark().getLine() + 1);
        }

        private String resourceOf(String reference) {
            String[] parts = reference.split(":", -1);
            String name = parts[parts.length - 1];
            String module = parts.length < 2 ? path.split("/", -1)[1] : parts[parts.length - 2];
            String type = parts.length < 3 ? path.split("/", -1)[2] : parts[0] + "s";
            return "/" + module + "/" + type + "/" + name + ".yaml";
        }
    }

    /** What is written over something else: mappings are merged, anything else replaces. */
    static Value merged(Value base, Value over) {
        if (!(base instanceof Value.Mapping below)) {
            return over instanceof Value.Mapping above && above.entries().isEmpty() ? base : over;
        }
        if (!(over instanceof Value.Mapping above) || above.overriding()) {
            return over;
        }
        Map<String, Value.Entry> entries = new LinkedHashMap<>(below.entries());
        above.entries()
                .forEach(
                        (key, entry) -> {
                            Value.Entry old = entries.get(key);
                            Value value =
                                    old == null
                                            ? entry.value()
                                            : merged(old.value(), entry.value());
                            entries.put(key, new Value.Entry(entry.key(), value));
                        });
        return new Value.Mapping(below.place(), entries, false);
    }
}
