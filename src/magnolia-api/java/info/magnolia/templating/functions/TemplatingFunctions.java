package info.magnolia.templating.functions;

import info.magnolia.cms.core.AggregationState;
import jakarta.inject.Provider;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** What scripts see as {@code cmsfn}. */
public class TemplatingFunctions {

    public TemplatingFunctions(Provider<AggregationState> aggregationStateProvider) {}

    /** The address of a node, null if there is none. */
    public String link(Node content) {
        throw new UnsupportedOperationException("answered by the host");
    }

    /**
     * The address of the node with that identifier. If there is none or it may not be read: null
     * while content is rendered, else a NullPointerException.
     */
    public String link(String workspace, String nodeIdentifier) {
        throw new UnsupportedOperationException("answered by the host");
    }

    /** Addresses of the page that was asked for, by language. */
    public Map<String, String> localizedLinks() throws RepositoryException {
        throw new UnsupportedOperationException("answered by the host");
    }

    public boolean isEditMode() {
        throw new UnsupportedOperationException("answered by the host");
    }
}
