package org.treatmentfaq.jcr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventIterator;
import javax.jcr.observation.EventListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.content.StoredFaq;

/**
 * What FAQs say: read by the system, shared by all readers, and kept until it changes. Rights are
 * never kept: {@link JcrTreatmentFaqs} asks for them each time.
 *
 * <p>It has to observe the workspace: an event drops the FAQs that it concerns. Nobody waits for a
 * change to be over; until its event is delivered, readers get the FAQ as it was or as it is.
 * Thread-safe.
 */
public class FaqCache implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(FaqCache.class);

    /** The part of the heap that it may take. */
    private static final int SHARE_OF_HEAP = 16;

    private final BoundedMap<Kept> faqs;

    /** As they were read last, dropped or not: for those whom a save interrupts. */
    private final BoundedMap<Earlier> earlier;

    /** By identifier and by path. */
    private final BoundedMap<FaqOutline> outlines;

    /** Changes with each event: what was read before one is not kept after it. */
    private long generation;

    public FaqCache() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    /**
     * @param maxBytes about how much memory to take; 0 to keep nothing
     */
    FaqCache(long maxBytes) {
        faqs = new BoundedMap<>(maxBytes / 8 * 5, Kept::bytes);
        earlier = new BoundedMap<>(maxBytes / 4, Earlier::bytes);
        outlines = new BoundedMap<>(maxBytes / 8, FaqOutline::bytes);
    }

    /** A FAQ, or part of one, and where its parts are stored. */
    record Kept(StoredFaq faq, FaqOutline outline) {

        private static Kept of(FaqReading reading) {
            return new Kept(reading.stored(), reading.outline());
        }

        private long bytes() {
            return faq.estimatedBytes() + outline.bytes();
        }
    }

    private record Earlier(FaqReading reading, long bytes) {}

    @Override
    public synchronized void onEvent(EventIterator events) {
        generation++;
        try {
            ChangedPaths changes = ChangedPaths.of(events);
            faqs.removeIf(kept -> changes.concern(kept.outline().path()));
            outlines.removeIf(outline -> changes.concern(outline.path()));
        } catch (RepositoryException e) {
            LOG.warn("All FAQs will be read again, for what changed cannot be told", e);
            clear();
        }
    }

    /** Drops everything. */
    public synchronized void clear() {
        generation++;
        faqs.clear();
        earlier.clear();
        outlines.clear();
    }

    /** The identifier of the FAQ at that path, if it is known. */
    synchronized Optional<String> identifierAt(String path) {
        return Optional.ofNullable(outlines.get(path)).map(FaqOutline::identifier);
    }

    /** The FAQs with those identifiers, without those that do not exist. */
    List<Kept> faqs(List<String> identifiers, Caller caller) {
        return found(identifiers, faqs, missing -> read(missing, caller));
    }

    /** What those FAQs are made of, without those that do not exist. */
    List<FaqOutline> outlines(List<String> identifiers, Caller caller) {
        return found(identifiers, outlines, missing -> readOutlines(missing, caller));
    }

    /** That part of a FAQ; the FAQ itself if it is all of it. */
    StoredFaq part(Kept kept, FaqOutline.Parts parts) {
        if (kept.outline().isWhole(parts)) {
            return kept.faq();
        }
        String key = kept.faq().identifier() + parts;
        synchronized (this) {
            @Nullable Kept known = faqs.get(key);
            // the same choice of other nodes would be another part
            if (known != null && known.outline().equals(kept.outline())) {
                return known.faq();
            }
        }
        StoredFaq part = kept.faq().withOnly(parts.questions(), parts.sources());
        synchronized (this) {
            // not of a FAQ that was dropped meanwhile
            if (kept.equals(faqs.get(kept.faq().identifier()))) {
                faqs.put(key, new Kept(part, kept.outline()));
            }
        }
        return part;
    }

    private <V> List<V> found(
            List<String> identifiers,
            BoundedMap<V> map,
            Function<List<String>, Map<String, V>> reading) {
        Map<String, V> found = known(identifiers, map);
        List<String> missing =
                identifiers.stream().filter(each -> !found.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            found.putAll(reading.apply(missing));
        }
        return identifiers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private synchronized <V> Map<String, V> known(List<String> identifiers, BoundedMap<V> map) {
        Map<String, V> known = new HashMap<>();
        for (String identifier : identifiers) {
            @Nullable V value = map.get(identifier);
            if (value != null) {
                known.put(identifier, value);
            }
        }
        return known;
    }

    /**
     * A save may come between two properties that a session reads, and a session that read a node
     * before may see its old properties beside new ones for a moment. So all is read twice, each
     * time in a new session: what is the same both times is of one save. What is not is given as it
     * was earlier.
     */
    private Map<String, Kept> read(List<String> identifiers, Caller caller) {
        long begun = generation();
        Map<String, FaqReading> first = all(identifiers, FaqReading::of, caller);
        Map<String, FaqReading> second = all(identifiers, FaqReading::of, caller);
        Map<String, Kept> read = new HashMap<>();
        for (String identifier : identifiers) {
            @Nullable FaqReading one = first.get(identifier);
            @Nullable FaqReading other = second.getOrDefault(identifier, one);
            if (other != null) {
                boolean isSettled = other.equals(one) && second.containsKey(identifier);
                read.put(identifier, isSettled ? kept(other, begun) : earlier(other));
            }
        }
        return read;
    }

    private Kept kept(FaqReading read, long begun) {
        Kept faq = Kept.of(read);
        synchronized (this) {
            String identifier = read.outline().identifier();
            earlier.put(identifier, new Earlier(read, faq.bytes()));
            if (generation == begun) {
                faqs.put(identifier, faq);
                keep(read.outline());
            }
        }
        return faq;
    }

    private synchronized Kept earlier(FaqReading interrupted) {
        @Nullable Earlier known = earlier.get(interrupted.outline().identifier());
        return Kept.of(known == null ? interrupted : known.reading());
    }

    private Map<String, FaqOutline> readOutlines(List<String> identifiers, Caller caller) {
        long begun = generation();
        Map<String, FaqOutline> read = all(identifiers, FaqOutline::of, caller);
        synchronized (this) {
            if (generation == begun) {
                read.values().forEach(this::keep);
            }
        }
        return read;
    }

    private void keep(FaqOutline outline) {
        outlines.put(outline.identifier(), outline);
        outlines.put(outline.path(), outline);
    }

    /** About how much memory is taken. */
    synchronized long bytes() {
        return faqs.bytes() + earlier.bytes() + outlines.bytes();
    }

    private synchronized long generation() {
        return generation;
    }

    private interface ReadingOfOne<T> {
        Optional<T> of(String identifier, Session session) throws RepositoryException;
    }

    /** Without those that are changed in this moment so that they cannot be read to the end. */
    private static <T> Map<String, T> all(
            List<String> identifiers, ReadingOfOne<T> reading, Caller caller) {
        return ContentAccessException.reading(
                "FAQs",
                () ->
                        caller.asSystem(
                                session -> {
                                    Map<String, T> all = new HashMap<>();
                                    for (String identifier : identifiers) {
                                        one(identifier, reading, session)
                                                .ifPresent(read -> all.put(identifier, read));
                                    }
                                    return all;
                                }));
    }

    private static <T> Optional<T> one(String identifier, ReadingOfOne<T> reading, Session session)
            throws RepositoryException {
        try {
            return reading.of(identifier, session);
        } catch (RepositoryException | ContentAccessException e) {
            if (ContentAccessException.isConcurrentModification(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
