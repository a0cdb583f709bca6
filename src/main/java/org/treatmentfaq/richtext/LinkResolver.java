package org.treatmentfaq.richtext;

import java.util.Optional;

/** Finds the address of content for the visitor of this request. */
@FunctionalInterface
public interface LinkResolver {

    /**
     * The address without the link's suffix; empty if the target is gone or the reader may not see
     * it.
     */
    Optional<String> addressOf(InternalLink link);
}
