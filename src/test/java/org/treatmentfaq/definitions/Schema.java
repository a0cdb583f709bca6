package org.treatmentfaq.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What Magnolia knows: the properties of its definition classes, read from 6.2.45, with what the
 * reference says of 6.4 on top ({@code magnolia-6.4.json}).
 */
final class Schema {

    private static final Pattern CLASS_NAME =
            Pattern.compile("(?:[a-z][\\w]*\\.)+[A-Z]\\w*(?:\\$\\w+)*");

    static final Schema MAGNOLIA = new Schema();

    private final JsonNode added = json("magnolia-6.4.json");
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, Map<String, String>> classes = new TreeMap<>();
    private final Set<String> classNames = new TreeSet<>();
    private final Map<String, Map<String, String>> unions = new ConcurrentHashMap<>();
    private final Set<String> mustBeChosen = Set.copyOf(names("mustBeChosen", "names"));

    private Schema() {
        JsonNode read = json("definitions-6.2.45.json");
        types.putAll(texts(read.path("types")));
        types.putAll(texts(added.path("types")));
        read.path("classes").properties().forEach(this::addClass);
        added.path("classes").properties().forEach(this::addClass);
        added.path("properties").properties().forEach(this::addClass);
        classNames.addAll(names("knownClasses", "names"));
        classNames.addAll(implementations().keySet());
        addClassNames(read.toString());
        addClassNames(text("api-signatures.txt"));
    }

    private void addClass(Map.Entry<String, JsonNode> entry) {
        if (entry.getValue().isObject()) {
            classes.computeIfAbsent(entry.getKey(), key -> new TreeMap<>())
                    .putAll(texts(entry.getValue()));
        }
    }

    private void addClassNames(String text) {
        Matcher names = CLASS_NAME.matcher(text);
        while (names.find()) {
            classNames.add(names.group());
        }
    }

    /** The class behind a {@code $type}. */
    Optional<String> classOf(String type) {
        return Optional.ofNullable(types.get(type));
    }

    Set<String> types() {
        return types.keySet();
    }

    /** Types that fit where a class of that name is expected; all if nothing is known. */
    List<String> typesFor(String expected) {
        return types.keySet().stream().filter(type -> fits(type, expected)).toList();
    }

    boolean fits(String type, String expected) {
        JsonNode places = added.path("places");
        String fitting = places.path(implementation(expected)).asText("\\w+");
        return type.matches(places.path(expected).asText(fitting));
    }

    /** The class that Magnolia makes where this one is expected. */
    String implementation(String expected) {
        return added.path("implementations").path(expected).asText(expected);
    }

    private Map<String, String> implementations() {
        return texts(added.path("implementations"));
    }

    /** Property names and types; empty if the class is not described. */
    Optional<Map<String, String>> properties(String className) {
        return Optional.ofNullable(classes.get(implementation(className)));
    }

    /** Everything that any class has that fits a place, for what is merged over unknown things. */
    Map<String, String> anyOf(String expected) {
        return unions.computeIfAbsent(expected, this::union);
    }

    private Map<String, String> union(String expected) {
        Map<String, String> union = new LinkedHashMap<>(properties(expected).orElse(Map.of()));
        typesFor(expected).stream()
                .flatMap(type -> properties(types.getOrDefault(type, "")).stream())
                .forEach(properties -> properties.forEach(union::putIfAbsent));
        names("unions", expected).stream()
                .flatMap(name -> properties(name).stream())
                .forEach(properties -> properties.forEach(union::putIfAbsent));
        return union;
    }

    boolean mustBeChosen(String expected) {
        return mustBeChosen.contains(expected) || mustBeChosen.contains(implementation(expected));
    }

    /** The values of an enum or of a text with few values; empty if any is allowed. */
    List<String> enumValues(String type) {
        return strings(added.path("enums").path(type));
    }

    /** An enum, or something of which nothing is known. */
    boolean isOpaque(String type) {
        return added.path("enums").has(type)
                || (type.matches("(info|com|java|jakarta)\\..*")
                        && !classes.containsKey(implementation(type)));
    }

    List<String> choices(String className, String property) {
        JsonNode choices = added.path("choices");
        JsonNode own = choices.path(className + " " + property);
        return strings(own.isMissingNode() ? choices.path("* " + property) : own);
    }

    /** What to write instead of a property or a type of old. */
    Optional<String> legacy(String name) {
        return Optional.ofNullable(texts(added.path("legacy")).get(name));
    }

    Optional<String> legacyClass(String name) {
        return firstMatch("legacyClasses", name);
    }

    Optional<String> legacyBootstrap(String path) {
        return firstMatch("legacyBootstraps", path);
    }

    private Optional<String> firstMatch(String part, String name) {
        return texts(added.path(part)).entrySet().stream()
                .filter(entry -> name.matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Set<String> classNames() {
        return classNames;
    }

    /** A list of Magnolia's own names. */
    List<String> names(String part, String list) {
        return strings(added.path(part).path(list));
    }

    List<String> names(String list) {
        List<String> names = names("names", list);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("No list " + list);
        }
        return names;
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(
                        entry -> {
                            if (entry.getValue().isTextual() && !entry.getKey().equals("from")) {
                                texts.put(entry.getKey(), entry.getValue().asText());
                            }
                        });
        return texts;
    }

    private static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the folder of test data beside the other definitions. */
    static String text(String name) {
        try (InputStream content =
                Objects.requireNonNull(
                        Schema.class.getResourceAsStream("/definitions/" + name), name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
