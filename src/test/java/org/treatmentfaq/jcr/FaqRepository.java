package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.QuietInstance;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.repository.AccessRules;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** A repository with the module installed, and short ways to put nodes into it. */
final class FaqRepository implements AutoCloseable {

    private final WorkbenchRepository repository = WorkbenchRepository.inMemory();
    private final Instance instance = QuietInstance.start(repository);
    private final Session faqs = instance.systemSession(Names.WORKSPACE);
    private final Session website = instance.systemSession(Names.WEBSITE);

    Session faqs() {
        return faqs;
    }

    Session website() {
        return website;
    }

    /** A session that may do only what these rules allow. */
    Session sessionWith(String workspace, AccessRules.Rule... rules) {
        return repository.session(
                "somebody", new AccessRules(Map.of(workspace, List.of(rules))), workspace);
    }

    /** A new, empty FAQ. */
    Node faq(String name) throws RepositoryException {
        return faqs.getRootNode().addNode(name, Names.Faq.TYPE);
    }

    /** A new entry of a multi field, with any name. */
    static Node entry(Node parent, String container, String name) throws RepositoryException {
        Node entries =
                parent.hasNode(container)
                        ? parent.getNode(container)
                        : parent.addNode(container, NodeTypes.ContentNode.NAME);
        return entries.addNode(name, NodeTypes.ContentNode.NAME);
    }

    @Override
    public void close() {
        faqs.logout();
        website.logout();
        instance.close();
    }
}
