package org.treatmentfaq.definitions;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.workbench.module.ModuleResources;

/**
 * The bundles of messages, in one key space as in Magnolia, and what asks for them. Each needed
 * message must be there in every language; a message that nothing can ask for is a problem too.
 */
final class Messages {

    static final Pattern BUNDLE =
            Pattern.compile("/(?:mgnl-i18n|[^/]+/i18n)/.+_([a-z]{2}(?:_[A-Z]{2})?)\\.properties");

    private static final Pattern LINE = Pattern.compile("\\s*([^#!\\s=:]+?)\\s*[=:].*");

    private final Problems problems;
    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();
    private final Map<String, Place> keys = new TreeMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> usedPrefixes = new HashSet<>();

    Messages(ModuleResources resources, Problems problems) {
        this.problems = problems;
        for (String path : resources.below("/")) {
            Matcher bundle = BUNDLE.matcher(path);
            if (bundle.matches()) {
                load(path, resources.text(path).orElse(""), bundle.group(1));
            }
        }
    }

    private void load(String path, String text, String language) {
        Properties bundle = new Properties();
        try {
            bundle.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = byLanguage.computeIfAbsent(language, key -> new TreeMap<>());
        bundle.stringPropertyNames()
                .forEach(
                        key -> {
                            messages.put(key, bundle.getProperty(key));
                            keys.putIfAbsent(key, problems.place(path, 1));
                        });
        lines(path, text, messages.keySet());
    }

    /** Where each key stands, and whether it stands there twice. */
    private void lines(String path, String text, Set<String> known) {
        Set<String> seen = new HashSet<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher key = LINE.matcher(lines.get(i));
            if (key.matches() && known.contains(key.group(1))) {
                Place place = problems.place(path, i + 1);
                keys.put(key.group(1), place);
                if (!seen.add(key.group(1))) {
                    problems.add(
                            Kind.DUPLICATE_MESSAGE,
                            place,
                            "the key '" + key.group(1) + "' is there twice");
                }
            }
        }
    }

    /** Whether any language has it. */
    boolean exists(String key) {
        return keys.containsKey(key);
    }

    Set<String> keys() {
        return keys.keySet();
    }

    /**
     * A text that is written in a definition, or stands under one of the keys that Magnolia makes.
     *
     * @param needed whether people would see that it is missing
     */
    void text(Value.Mapping owner, String property, List<String> keys, boolean needed) {
        used.addAll(keys);
        if (owner.has(property)) {
            owner.get(property).ifPresent(this::literal);
        } else if (needed) {
            require(owner.place(), keys);
        }
    }

    /** A message that somebody will see: one of the keys that Magnolia tries must be there. */
    void require(Place place, List<String> candidates) {
        used.addAll(candidates);
        List<String> missing =
                byLanguage.entrySet().stream()
                        .filter(
                                messages ->
                                        candidates.stream()
                                                .noneMatch(
                                                        key -> isFilled(messages.getValue(), key)))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!missing.isEmpty()) {
            problems.unknown(
                    Kind.MISSING_MESSAGE,
                    "message",
                    place.name(candidates.get(0)),
                    unusedYet(),
                    " in " + String.join(" and ", missing));
        }
    }

    private static boolean isFilled(Map<String, String> messages, String key) {
        String message = messages.get(key);
        return message != null && !message.isBlank();
    }

    /** Suggestions: keys that nothing else has asked for so far. */
    private Set<String> unusedYet() {
        Set<String> free = new TreeSet<>(keys.keySet());
        free.removeAll(used);
        return free;
    }

    /** A message that Magnolia would show if it were there. */
    void allow(String key) {
        used.add(key);
    }

    /** Keys that code puts together. */
    void allowBelow(Place place, String prefix) {
        usedPrefixes.add(prefix);
        if (keys.keySet().stream().noneMatch(key -> key.startsWith(prefix))) {
            problems.add(
                    Kind.MISSING_MESSAGE,
                    place,
                    "there is no message that begins with '" + prefix + "'");
        }
    }

    /** Text in a definition: a key, or text that nobody can translate; empty for none at all. */
    void literal(Value text) {
        text.asText()
                .filter(key -> !key.isEmpty())
                .ifPresent(
                        key -> {
                            if (exists(key)) {
                                require(text.place(), List.of(key));
                            } else if (!byLanguage.isEmpty()) {
                                problems.add(
                                        Kind.LITERAL_TEXT,
                                        text.place(),
                                        "found the text '" + key + "', expected it in the bundles");
                            }
                        });
    }

    void reportUnused() {
        keys.forEach(
                (key, place) -> {
                    if (!used.contains(key) && usedPrefixes.stream().noneMatch(key::startsWith)) {
                        problems.add(
                                Kind.UNUSED_MESSAGE,
                                place,
                                "nothing asks for the message '" + key + "'");
                    }
                });
    }
}
