package org.treatmentfaq.setup;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Adds the extension of printed pages to those that browsers must not cache. Magnolia's policy
 * excludes {@code .html} and {@code .jsp}; browsers keep any extension that it does not know for
 * ten minutes. The extension is added to every list that has {@code html}; a policy without such a
 * list gets a voter. Without Magnolia's cache nothing is done.
 */
final class DoNotCachePrintTask extends AbstractRepositoryTask {

    static final String EXTENSION = "handout";

    private static final String POLICIES =
            "/modules/cache/config/contentCaching/defaultPageCache/browserCachePolicy/policies";
    private static final String VOTERS = POLICIES + "/dontCachePages/voters";
    private static final String VOTER = "treatmentFaqHandout";
    private static final String LIST = "allowed";

    DoNotCachePrintTask() {
        super("Printed pages", "Tells browsers not to keep ." + EXTENSION + ".");
    }

    @Override
    protected void doExecute(InstallContext context) throws RepositoryException {
        Session config = context.getJCRSession("config");
        if (!config.nodeExists(POLICIES)) {
            return;
        }
        List<Node> lists = new ArrayList<>();
        collect(config.getNode(POLICIES), lists);
        for (Node list : lists) {
            new ExtensionList(list).add(EXTENSION);
        }
        if (lists.isEmpty() && config.nodeExists(VOTERS)) {
            addVoter(config.getNode(VOTERS));
        }
    }

    /** Every list below a node that names {@code html}, or the extension from before. */
    private static void collect(Node node, List<Node> lists) throws RepositoryException {
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            ExtensionList list = new ExtensionList(child);
            if (child.getName().equals(LIST)
                    && (list.contains("html") || list.contains(EXTENSION))) {
                lists.add(child);
            } else {
                collect(child, lists);
            }
        }
    }

    private static void addVoter(Node voters) throws RepositoryException {
        Node voter = voters.addNode(VOTER, NodeTypes.ContentNode.NAME);
        voter.setProperty("class", "info.magnolia.voting.voters.RequestExtensionVoter");
        Node list = voter.addNode(LIST, NodeTypes.ContentNode.NAME);
        new ExtensionList(list).add(EXTENSION);
    }
}
