package org.treatmentfaq.jcr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.InvalidItemStateException;

/**
 * What one session read of several FAQs. Immutable.
 *
 * @param readings by identifier: empty if there is no such FAQ, nothing if it was changed in that
 *     moment so that it could not be read to the end
 * @param generation of the cache when it began
 * @param end when all were read, in milliseconds
 */
record FaqPass(Map<String, Optional<FaqReading>> readings, long generation, long end) {

    private static final SystemReader<FaqReading> READER = FaqReading::of;

    static FaqPass over(List<String> identifiers, Caller caller, long generation) {
        Map<String, Optional<FaqReading>> readings = READER.all(identifiers, caller);
        return new FaqPass(readings, generation, System.currentTimeMillis());
    }

    /** Whether both saw the same of a FAQ: that it says the same, or that there is none. */
    boolean agreesWith(FaqPass other, String identifier) {
        return readings.containsKey(identifier)
                && readings.get(identifier).equals(other.readings.get(identifier));
    }

    /**
     * What was read of a FAQ; empty if there is none.
     *
     * @throws ContentAccessException if it could not be read to the end
     */
    Optional<FaqCache.Kept> faq(String identifier) {
        if (readings.containsKey(identifier)) {
            return readings.get(identifier)
                    .map(read -> new FaqCache.Kept(read.stored(), read.outline(), end));
        }
        throw new ContentAccessException(
                "Reading the FAQ " + identifier,
                new InvalidItemStateException("others change it again and again"));
    }
}
