package org.treatmentfaq.jcr;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.jcr.InvalidItemStateException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.StoredFaq;

/**
 * FAQs as they were read last, so that a FAQ that many read is read from the repository once. Who
 * asks has to bring the node, and so may read it; users do not share what was read, for their
 * rights may differ below it.
 *
 * <p>Somebody has to {@link #forget} after each change of the workspace. Thread-safe.
 */
public class Snapshots {

    private static final int MAX_COUNT = 2_000;
    private static final int MAX_ATTEMPTS = 20;
    private static final int PATIENCE = 8;

    /** Reads a FAQ with a session that has read nothing before, whatever its rights. */
    public interface Witness {

        Witness NONE = identifier -> Optional.empty();

        /** The FAQ; empty if it is gone, or there is no such session. */
        Optional<StoredFaq> read(String identifier);
    }

    private volatile Map<String, StoredFaq> kept = new ConcurrentHashMap<>();

    /** Reads everything again from now on. */
    public void forget() {
        kept = new ConcurrentHashMap<>();
    }

    /**
     * The FAQ that {@code node} holds for a user of that name; empty if it was removed in this
     * moment.
     */
    Optional<StoredFaq> of(Node node, String user, Witness witness) throws RepositoryException {
        // what is read now goes into the map of now: a change in between replaces that map
        Map<String, StoredFaq> current = kept;
        String key = node.getIdentifier() + " " + user;
        StoredFaq known = current.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<StoredFaq> read = settled(node, witness);
        if (current.size() >= MAX_COUNT) {
            // begun anew, so that the FAQs of today have their place
            current.clear();
        }
        read.ifPresent(faq -> current.put(key, faq));
        return read;
    }

    /**
     * Sessions of JCR see what others save at once, between two properties that they read, and for
     * a moment also old ones beside new ones. A session that read nothing before does not see old
     * ones any more: what it reads alike is no mixture. A reader who may see less than the witness
     * never reads alike; for them reading twice alike has to do, when there was time enough for
     * everybody's session to hear of a save, and without a witness at once.
     *
     * <p>One thing nobody can tell: nodes that are removed and added again under the same
     * identifier in one save. Jackrabbit shows every session some of them as they were, until it
     * has told all sessions; the event of the change comes after that, and forgets what was read.
     */
    private static Optional<StoredFaq> settled(Node node, Witness witness)
            throws RepositoryException {
        @Nullable StoredFaq before = null;
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            @Nullable StoredFaq after = read(node);
            if (after != null) {
                Optional<StoredFaq> seen = witness.read(after.identifier());
                boolean isPatient = witness == Witness.NONE || attempt > PATIENCE;
                if ((isPatient && after.equals(before)) || seen.filter(after::equals).isPresent()) {
                    return Optional.of(after);
                }
            }
            before = after;
            // who saves may need the processor for that: 36 ms until patience ends, 190 in all
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(attempt));
        }
        if (before == null) {
            return Optional.empty();
        }
        throw new ContentAccessException(
                "Reading " + before.path() + ", which is being changed all the time",
                new InvalidItemStateException());
    }

    /** Null if part of it was removed meanwhile. */
    private static @Nullable StoredFaq read(Node node) throws RepositoryException {
        try {
            NodeReader fields = new NodeReader(node);
            return StoredFaq.of(
                    node.getIdentifier(),
                    node.getPath(),
                    fields.flag(Names.Magnolia.ACTIVATION_STATUS, false),
                    lastModified(fields),
                    TreatmentFaqReader.read(node));
        } catch (RepositoryException | ContentAccessException e) {
            if (ContentAccessException.isConcurrentModification(e)) {
                return null;
            }
            throw e;
        }
    }

    /** A public instance gets old dates with new content: there the day of publishing counts. */
    private static Instant lastModified(NodeReader fields) {
        return Stream.of(Names.Magnolia.LAST_MODIFIED, Names.Magnolia.LAST_ACTIVATED)
                .map(fields::instant)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
