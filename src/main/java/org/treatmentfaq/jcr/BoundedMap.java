package org.treatmentfaq.jcr;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A map that holds no more than a number of bytes: what was not asked for the longest goes first.
 * Values may grow; they are weighed each time that they are asked for. Not thread-safe.
 *
 * @param <V> the values
 */
final class BoundedMap<V> {

    private final long maxBytes;
    private final ToLongFunction<V> weight;
    private final Map<String, Entry<V>> entries = new LinkedHashMap<>();
    private long bytes;

    private record Entry<V>(V value, long bytes) {}

    /**
     * @param weight the estimated bytes of a value
     */
    BoundedMap(long maxBytes, ToLongFunction<V> weight) {
        this.maxBytes = maxBytes;
        this.weight = weight;
    }

    @Nullable V get(String key) {
        @Nullable Entry<V> known = entries.get(key);
        if (known == null) {
            return null;
        }
        put(key, known.value());
        return known.value();
    }

    /** A value that is too big for the map is not kept. */
    void put(String key, V value) {
        remove(key);
        Entry<V> entry = new Entry<>(value, weight.applyAsLong(value));
        if (entry.bytes() > maxBytes) {
            return;
        }
        entries.put(key, entry);
        bytes += entry.bytes();
        for (Iterator<Entry<V>> eldest = entries.values().iterator(); bytes > maxBytes; ) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }

    private void remove(String key) {
        @Nullable Entry<V> removed = entries.remove(key);
        if (removed != null) {
            bytes -= removed.bytes();
        }
    }

    void removeIf(Predicate<V> condition) {
        for (Iterator<Entry<V>> all = entries.values().iterator(); all.hasNext(); ) {
            Entry<V> entry = all.next();
            if (condition.test(entry.value())) {
                bytes -= entry.bytes();
                all.remove();
            }
        }
    }

    void clear() {
        entries.clear();
        bytes = 0;
    }

    long bytes() {
        return bytes;
    }
}
