package org.treatmentfaq.richtext;

import java.util.Optional;

/** Knows the address that content has for the reader of this request. */
@FunctionalInterface
public interface LinkResolver {

    /**
     * The address without the link's suffix; empty if the target is gone or the reader may not see
     * it.
     */
    Optional<String> addressOf(InternalLink link);
}
