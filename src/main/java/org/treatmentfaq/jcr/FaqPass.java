package org.treatmentfaq.jcr;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one session read of several FAQs. Immutable.
 *
 * @param readings by identifier: empty if there is no such FAQ, nothing if it was changed in that
 *     moment so that it could not be read to the end
 * @param generation of the cache when it began
 */
record FaqPass(Map<String, Optional<FaqReading>> readings, long generation) {

    private static final SystemReader<FaqReading> READER = FaqReading::of;

    static FaqPass over(List<String> identifiers, Caller caller, long generation) {
        Map<String, Optional<FaqReading>> readings = READER.all(identifiers, caller);
        return new FaqPass(readings, generation);
    }

    /** Whether both saw the same of a FAQ: that it says the same, or that there is none. */
    boolean agreesWith(FaqPass other, String identifier) {
        return readings.containsKey(identifier)
                && readings.get(identifier).equals(other.readings.get(identifier));
    }

    /** What was read of a FAQ that was read to the end; empty if there is none. */
    Optional<FaqCache.Kept> faq(String identifier) {
        return readings.getOrDefault(identifier, Optional.empty())
                .map(read -> new FaqCache.Kept(read.stored(), read.outline()));
    }
}
