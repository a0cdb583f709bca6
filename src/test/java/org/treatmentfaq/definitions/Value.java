package org.treatmentfaq.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a definition that knows where it was written. */
sealed interface Value {

    Place place();

    /** Text, a number and the like; null if nothing is written. */
    record Scalar(Place place, @Nullable Object content) implements Value {}

    record Items(Place place, List<Value> values) implements Value {}

    /**
     * Things by name.
     *
     * @param overriding replaces what it would be merged with
     */
    record Mapping(Place place, Map<String, Entry> entries, boolean overriding) implements Value {

        static Mapping empty(Place place) {
            return new Mapping(place, Map.of(), false);
        }

        boolean has(String key) {
            return entries.containsKey(key);
        }

        /** Whether a key has this text. */
        boolean is(String key, String text) {
            return text(key).filter(text::equals).isPresent();
        }

        Optional<Value> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        Optional<Mapping> mapping(String key) {
            return get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
        }

        Optional<String> text(String key) {
            return get(key).flatMap(Value::asText);
        }

        /** The elements below a key; none if the key is not there. */
        List<Value> all(String key) {
            return get(key).map(Value::elements).orElse(List.of());
        }

        /** The named things below a key, whether they are written as a mapping or as a list. */
        Map<String, Mapping> named(String key) {
            return get(key).map(Value::asNamed).orElse(Map.of());
        }

        /** The keys, each with its place. */
        List<Value> keys() {
            return entries.entrySet().stream()
                    .map(entry -> entry.getValue().key().name(entry.getKey()))
                    .toList();
        }

        /** The place of a key; of the mapping if the key is not there. */
        Place placeOf(String key) {
            Entry entry = entries.get(key);
            return entry == null ? place : entry.key();
        }
    }

    /**
     * A thing of a mapping.
     *
     * @param key where the key is written
     */
    record Entry(Place key, Value value) {}

    /** Text and numbers as text; empty for anything else. */
    default Optional<String> asText() {
        return this instanceof Scalar scalar && scalar.content() != null
                ? Optional.of(String.valueOf(scalar.content()))
                : Optional.empty();
    }

    /** What a scalar holds; null for anything else. */
    default @Nullable Object asScalar() {
        return this instanceof Scalar scalar ? scalar.content() : null;
    }

    /** The texts of a list or of a mapping, or the one text. */
    default List<Value> elements() {
        if (this instanceof Items items) {
            return items.values();
        }
        return this instanceof Mapping mapping
                ? mapping.entries().values().stream().map(Entry::value).toList()
                : List.of(this);
    }

    /** Those elements that are mappings. */
    default List<Mapping> mappings() {
        return elements().stream()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .toList();
    }

    /** Elements of a list by their {@code name}, entries of a mapping by their key. */
    default Map<String, Mapping> asNamed() {
        Map<String, Mapping> named = new LinkedHashMap<>();
        if (this instanceof Mapping mapping) {
            mapping.entries()
                    .forEach(
                            (key, entry) -> {
                                if (entry.value() instanceof Mapping element) {
                                    named.put(element.text("name").orElse(key), element);
                                }
                            });
        } else {
            for (Mapping element : mappings()) {
                element.text("name").ifPresent(name -> named.put(name, element));
            }
        }
        return named;
    }
}
