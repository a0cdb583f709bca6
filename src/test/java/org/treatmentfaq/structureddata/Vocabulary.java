package org.treatmentfaq.structureddata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The facts of schema.org that a graph is checked against: types with their supertypes, properties
 * with their domains and ranges, superseded terms, members of enumerations.
 */
public final class Vocabulary {

    private static final Set<String> KEYWORDS = Set.of("@context", "@id", "@type");
    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern MEMBER = Pattern.compile("https://schema\\.org/(\\w+)");

    private final JsonNode facts;

    public Vocabulary() throws IOException {
        try (InputStream file = Vocabulary.class.getResourceAsStream("schema-org-30.json")) {
            facts = new ObjectMapper().readTree(Objects.requireNonNull(file));
        }
    }

    /** What is wrong with a graph, one sentence each. */
    public List<String> problems(JsonNode graph) {
        List<String> problems = new ArrayList<>();
        if (!graph.path("@context").asText().equals("https://schema.org")) {
            problems.add("the context is not schema.org");
        }
        node(graph, problems);
        return problems;
    }

    private void node(JsonNode node, List<String> problems) {
        List<String> types = texts(node.path("@type"));
        if (types.isEmpty()) {
            problems.add("a node has no type");
        }
        types.stream()
                .filter(type -> !facts.path("types").has(type))
                .forEach(type -> problems.add("unknown type " + type));
        node.properties().stream()
                .filter(member -> !KEYWORDS.contains(member.getKey()))
                .forEach(member -> property(types, member.getKey(), member.getValue(), problems));
    }

    private void property(List<String> types, String name, JsonNode value, List<String> problems) {
        JsonNode property = facts.path("properties").path(name);
        if (property.isMissingNode()) {
            problems.add("unknown property " + name);
            return;
        }
        if (property.has("supersededBy")) {
            problems.add(name + " is superseded by " + texts(property.path("supersededBy")));
        }
        if (!anyIs(types, texts(property.path("domains")))) {
            problems.add(name + " is no property of " + types);
        }
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            value(name, one, texts(property.path("ranges")), problems);
        }
    }

    private void value(String name, JsonNode value, List<String> ranges, List<String> problems) {
        if (value.isObject()) {
            node(value, problems);
            if (!anyIs(texts(value.path("@type")), ranges)) {
                problems.add(name + " takes " + ranges + ", not a " + texts(value.path("@type")));
            }
        } else if (ranges.stream().noneMatch(range -> fits(value, range))) {
            problems.add(name + " takes " + ranges + ", not " + value);
        }
    }

    private boolean fits(JsonNode value, String range) {
        return switch (range) {
            case "Number", "Integer", "Float" -> value.isNumber();
            case "Boolean" -> value.isBoolean();
            case "URL" -> value.isTextual() && ABSOLUTE.matcher(value.asText()).matches();
            case "Date" -> value.isTextual() && isDate(value.asText());
            case "Text" -> value.isTextual() && !value.asText().isBlank();
            default -> isMember(value.asText(), range);
        };
    }

    private boolean isMember(String address, String range) {
        var member = MEMBER.matcher(address);
        return member.matches()
                && anyIs(texts(facts.path("members").path(member.group(1))), List.of(range));
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private boolean anyIs(List<String> types, List<String> wanted) {
        return types.stream()
                .anyMatch(type -> supertypes(type).stream().anyMatch(wanted::contains));
    }

    /** The type itself and all above it. */
    private Set<String> supertypes(String type) {
        Set<String> all = new TreeSet<>(Set.of(type));
        texts(facts.path("types").path(type)).forEach(above -> all.addAll(supertypes(above)));
        return all;
    }

    private static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
