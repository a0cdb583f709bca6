package org.treatmentfaq.request;

import info.magnolia.context.MgnlContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Placement;

/** What is known of the request at hand, in its thread only. */
final class RequestState {

    private static final String ATTRIBUTE = RequestState.class.getName();

    /** Ids that elements of the page have. */
    final Set<String> ids = new HashSet<>();

    /** Placements that were read, by the identifier of their node. */
    final Map<String, Placement> placements = new HashMap<>();

    /** Whether script and style sheet are linked. */
    boolean assets;

    /** Whether this is a request for content rather than for a page. */
    boolean delivered;

    /** What is delivered. */
    @Nullable Placement placement;

    int headingLevel;

    /** The main heading of the page, if its template has said so. */
    String title = "";

    /** Who prints the structured data of the page. */
    @Nullable Object structuredDataOwner;

    private RequestState() {}

    static RequestState current() {
        // a request parameter of that name would be found as well (case A26), hence the look at
        // the type
        Object stored = MgnlContext.getAttribute(ATTRIBUTE);
        if (stored instanceof RequestState state) {
            return state;
        }
        RequestState fresh = new RequestState();
        MgnlContext.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }
}
