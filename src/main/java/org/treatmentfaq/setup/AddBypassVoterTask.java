package org.treatmentfaq.setup;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Adds the service's address to the bypasses of a filter of Magnolia, if the filter is configured.
 * Magnolia's cache would overrule the service's cache headers, and the filter of csrf tokens would
 * set a cookie that keeps other caches away; the service takes no forms.
 *
 * <p>Magnolia's {@code AddFilterBypassTask} serves only the {@code bypasses} of a filter, not the
 * policy of the cache, and fails where the filter is missing (public source of version 4; what it
 * does with a voter that is there already is not known).
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
