package org.treatmentfaq.setup;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Lets requests to the module's service pass a filter of Magnolia, where that filter is configured
 * and does not know of the service yet. The service says itself how long its answers hold, which
 * Magnolia's cache would overrule, and takes no forms, which the token of Magnolia's forms protects
 * with a cookie that keeps other caches away.
 *
 * <p>Magnolia's {@code AddFilterBypassTask} adds to the {@code bypasses} of a filter only, which
 * the policy of the cache is not, and fails where the filter is missing (read in the public source
 * of version 4; what it does today with a voter that is there already is not known).
 */
final class AddBypassVoterTask extends AbstractRepositoryTask {

    static final String CACHE =
            "/modules/cache/config/contentCaching/defaultPageCache/cachePolicy/shouldBypassVoters"
                    + "/urls/excludes";
    static final String CSRF = "/server/filters/csrfTokenSecurity/bypasses";

    private static final String NAME = "treatmentFaq";

    private final String bypasses;

    /**
     * @param bypasses path of the node below which the filter looks for what it lets pass
     */
    AddBypassVoterTask(String bypasses) {
        super("Service for front ends", "Lets its requests pass " + bypasses + ".");
        this.bypasses = bypasses;
    }

    @Override
    protected void doExecute(InstallContext context) throws RepositoryException {
        Session config = context.getJCRSession("config");
        if (config.nodeExists(bypasses) && !config.nodeExists(bypasses + "/" + NAME)) {
            Node voter = config.getNode(bypasses).addNode(NAME, NodeTypes.ContentNode.NAME);
            voter.setProperty("class", "info.magnolia.voting.voters.URIStartsWithVoter");
            voter.setProperty("pattern", "/.treatment-faq/");
        }
    }
}
