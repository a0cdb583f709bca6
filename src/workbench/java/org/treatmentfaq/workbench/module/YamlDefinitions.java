package org.treatmentfaq.workbench.module;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads definition files with Magnolia's directives: {@code !include:/path.yaml} puts another file
 * in a place, {@code !inherit:module:name} at the root takes over another definition of the same
 * type, {@code !override} on a mapping drops what would be inherited. Where both sides have a
 * mapping the two are merged, otherwise the file at hand wins. Inheriting by path is refused, as
 * Magnolia does. Everything is read anew on each call.
 */
public final class YamlDefinitions {

    private static final String INCLUDE = "!include:";
    private static final String INHERIT = "!inherit:";
    private static final String OVERRIDE = "!override";
    private static final String CONTENT_TYPE = "!content-type:";

    private final ModuleResources resources;

    public YamlDefinitions(ModuleResources resources) {
        this.resources = resources;
    }

    /** Reads the definition at a path; throws with path, line and column if that is impossible. */
    public Definition read(String path) {
        return new Reading(path, List.of(), new ArrayList<>()).definition();
    }

    /** What a definition inherits from: a reference, or a path, which is refused when read. */
    public Optional<String> inheritedBy(String path) {
        return new YamlSource(resources::text, path)
                .root()
                .flatMap(YamlSource::ownTag)
                .filter(tag -> tag.startsWith(INHERIT))
                .map(tag -> tag.substring(INHERIT.length()));
    }

    /** Merges a mapping over another one, as a decoration of a definition does. */
    public static Map<String, @Nullable Object> merge(
            Map<String, ? extends @Nullable Object> base,
            Map<String, ? extends @Nullable Object> over) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(base);
        over.forEach((key, value) -> merged.put(key, merged(merged.get(key), value)));
        return merged;
    }

    private static @Nullable Object merged(@Nullable Object base, @Nullable Object over) {
        if (base instanceof Map<?, ?> below
                && over instanceof Map<?, ?> above
                && !(over instanceof Overriding)) {
            return merge(asEntries(below), asEntries(above));
        }
        return over;
    }

    private static Map<String, @Nullable Object> asEntries(Map<?, ?> map) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        map.forEach((key, value) -> entries.put(String.valueOf(key), value));
        return entries;
    }

    /** A mapping that replaces instead of being merged. */
    private static final class Overriding extends LinkedHashMap<String, @Nullable Object> {
        private static final long serialVersionUID = 1L;

        Overriding(Map<String, @Nullable Object> entries) {
            super(entries);
        }
    }

    /** One file on its way to values; {@code readers} are the files that led to it. */
    private final class Reading {

        private final String path;
        private final List<String> readers;
        private final List<String> problems;
        private final YamlSource source;

        Reading(String path, List<String> readers, List<String> problems) {
            this.path = path;
            this.readers = new ArrayList<>(readers);
            this.readers.add(path);
            this.problems = problems;
            this.source = new YamlSource(resources::text, path);
        }

        Definition definition() {
            Optional<Node> root = source.root();
            Map<String, @Nullable Object> values = root.map(this::rootValues).orElse(Map.of());
            Optional<String> contentType =
                    root.flatMap(YamlSource::ownTag)
                            .filter(tag -> tag.startsWith(CONTENT_TYPE))
                            .map(tag -> tag.substring(CONTENT_TYPE.length()));
            return new Definition(path, values, contentType, List.copyOf(problems));
        }

        private Map<String, @Nullable Object> rootValues(Node root) {
            if (value(root) instanceof Map<?, ?> values) {
                return asEntries(values);
            }
            throw source.problem(root, "a definition must be a mapping");
        }

        private @Nullable Object value(Node node) {
            String tag = YamlSource.ownTag(node).orElse("");
            if (tag.startsWith(INCLUDE)) {
                return included(node, tag.substring(INCLUDE.length()));
            }
            if (tag.startsWith(INHERIT)) {
                return merged(inherited(node, tag.substring(INHERIT.length())), plain(node));
            }
            if (!tag.isEmpty() && !tag.equals(OVERRIDE) && !tag.startsWith(CONTENT_TYPE)) {
                problems.add(source.place(node) + ": unknown tag " + tag);
            }
            return plain(node);
        }

        private @Nullable Object plain(Node node) {
            if (node instanceof MappingNode mapping) {
                return mapping(mapping);
            }
            if (node instanceof SequenceNode sequence) {
                return list(sequence);
            }
            ScalarNode scalar = (ScalarNode) node;
            boolean directiveAlone =
                    YamlSource.ownTag(node).isPresent() && scalar.getValue().isEmpty();
            return directiveAlone ? Map.of() : source.value(scalar);
        }

        private Map<String, @Nullable Object> mapping(MappingNode node) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            source.entries(node).forEach((key, value) -> values.put(key, value(value)));
            return node.getTag().getValue().equals(OVERRIDE) ? new Overriding(values) : values;
        }

        private List<@Nullable Object> list(SequenceNode node) {
            List<@Nullable Object> values = new ArrayList<>();
            node.getValue().forEach(element -> values.add(value(element)));
            return values;
        }

        private @Nullable Object included(Node place, String resource) {
            Reading included = next(place, resource);
            Object content = included.source.root().map(included::value).orElse(Map.of());
            Object over = plain(place);
            return over instanceof Map<?, ?> ? merged(content, over) : content;
        }

        private Map<String, @Nullable Object> inherited(Node place, String reference) {
            if (reference.startsWith("/")) {
                throw source.problem(
                        place,
                        "inherits by path; Magnolia takes a reference only, such as "
                                + INHERIT
                                + "module:pages/name");
            }
            Reading inherited = next(place, resourceOf(reference));
            return inherited.source.root().map(inherited::rootValues).orElse(Map.of());
        }

        /** {@code [type:]module:name} to a path; the type is this file's if it is left out. */
        private String resourceOf(String reference) {
            String[] parts = reference.split(":", -1);
            String name = parts[parts.length - 1];
            String module = parts.length < 2 ? path.split("/", -1)[1] : parts[parts.length - 2];
            String type = parts.length < 3 ? path.split("/", -1)[2] : parts[0] + "s";
            return "/" + module + "/" + type + "/" + name + ".yaml";
        }

        private Reading next(Node place, String resource) {
            if (readers.contains(resource)) {
                throw source.problem(place, "leads back to " + resource + ", which is being read");
            }
            if (resources.lastModified(resource).isEmpty()) {
                throw source.problem(place, "there is no resource " + resource);
            }
            return new Reading(resource, readers, problems);
        }
    }
}
