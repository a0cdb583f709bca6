package org.treatmentfaq.jcr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.jcr.InvalidItemStateException;
import javax.jcr.RepositoryException;
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
 * change to be over; until its event is delivered, readers get the FAQ as it was before or as it
 * is. Thread-safe.
 */
public class FaqCache implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(FaqCache.class);

    /** The part of the heap that it may take. */
    private static final int SHARE_OF_HEAP = 16;

    /** How often a FAQ is read at most until two passes agree; two are enough if nobody saves. */
    private static final int MAX_PASSES = 10;

    private static final SystemReader<FaqOutline> OUTLINES = FaqOutline::of;

    private final BoundedMap<Kept> faqs;

    /** By identifier and by path. */
    private final BoundedMap<FaqOutline> outlines;

    /** Changes with each event: what was read before one is not kept after it. */
    private long generation;

    /** Whether nobody tells of changes, so that nothing may be kept. */
    private boolean stopped;

    public FaqCache() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    /**
     * @param maxBytes about how much memory to take; 0 to keep nothing
     */
    FaqCache(long maxBytes) {
        faqs = new BoundedMap<>(maxBytes / 8 * 7, Kept::bytes);
        outlines = new BoundedMap<>(maxBytes / 8, FaqOutline::bytes);
    }

    /** A FAQ, or part of one, and where its parts are stored. */
    record Kept(StoredFaq faq, FaqOutline outline) {

        private long bytes() {
            return faq.estimatedBytes() + outline.bytes();
        }
    }

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

    /** Begins to keep FAQs; the workspace is observed from now on. */
    public synchronized void start() {
        clear();
        stopped = false;
    }

    /** Drops everything and keeps nothing until it is started again. */
    public synchronized void stop() {
        stopped = true;
        clear();
    }

    private void clear() {
        generation++;
        faqs.clear();
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
     * time in a new session: what is the same both times is of one save. What is not is read again.
     * What was there before the last event is never given again, nor what may be a mixture.
     *
     * @throws ContentAccessException if a FAQ is changed again in each pass
     */
    private Map<String, Kept> read(List<String> identifiers, Caller caller) {
        Map<String, Kept> read = new HashMap<>();
        List<String> open = identifiers;
        FaqPass pass = FaqPass.over(open, caller, generation());
        for (int passes = 1; passes < MAX_PASSES && !open.isEmpty(); passes++) {
            FaqPass next = FaqPass.over(open, caller, generation());
            open = settle(open, pass, next, read);
            pass = next;
        }
        if (!open.isEmpty()) {
            throw new ContentAccessException(
                    "Reading the FAQs " + open,
                    new InvalidItemStateException("others change them again and again"));
        }
        return read;
    }

    /** Puts what both passes saw into {@code read}; the others are to be read again. */
    private List<String> settle(
            List<String> identifiers, FaqPass first, FaqPass second, Map<String, Kept> read) {
        List<String> open = new ArrayList<>();
        for (String identifier : identifiers) {
            if (second.agreesWith(first, identifier)) {
                second.faq(identifier)
                        .ifPresent(faq -> read.put(identifier, kept(faq, first.generation())));
            } else {
                open.add(identifier);
            }
        }
        return open;
    }

    private synchronized Kept kept(Kept faq, long begun) {
        if (generation == begun && !stopped) {
            faqs.put(faq.outline().identifier(), faq);
            keep(faq.outline());
        }
        return faq;
    }

    private Map<String, FaqOutline> readOutlines(List<String> identifiers, Caller caller) {
        long begun = generation();
        Map<String, FaqOutline> read = new HashMap<>();
        OUTLINES.all(identifiers, caller)
                .forEach(
                        (identifier, outline) ->
                                outline.ifPresent(each -> read.put(identifier, each)));
        synchronized (this) {
            if (generation == begun && !stopped) {
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
    public synchronized long bytes() {
        return faqs.bytes() + outlines.bytes();
    }

    private synchronized long generation() {
        return generation;
    }
}
