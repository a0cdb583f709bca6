package org.treatmentfaq.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Adds extensions to a list in Magnolia's configuration, one property each, if the instance has
 * that list. Extensions that are listed already are left alone.
 */
final class AddExtensionsTask extends AbstractRepositoryTask {

    /** What Magnolia compresses, by the extension of the request (seen on 6.2.45). */
    static final String COMPRESSED = "/modules/cache/config/compression/voters/contentType/allowed";

    private final String list;
    private final List<String> extensions;

    /**
     * @param list path of the node of the list in the workspace {@code config}
     */
    AddExtensionsTask(String list, List<String> extensions) {
        super(
                "Extensions of treatment FAQs",
                "Adds " + String.join(", ", extensions) + " to " + list + ".");
        this.list = list;
        this.extensions = List.copyOf(extensions);
    }

    @Override
    protected void doExecute(InstallContext context) throws RepositoryException {
        Session config = context.getJCRSession("config");
        if (config.nodeExists(list)) {
            Node node = config.getNode(list);
            for (String extension : extensions) {
                new ExtensionList(node).add(extension);
            }
        }
    }
}
