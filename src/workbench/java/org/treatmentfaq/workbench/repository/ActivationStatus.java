package org.treatmentfaq.workbench.repository;

import info.magnolia.jcr.util.NodeTypes;
import java.util.GregorianCalendar;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** What Magnolia notes on a node of the author instance when it is published or unpublished. */
public final class ActivationStatus {

    private ActivationStatus() {}

    /** Notes it on one node, without saving. */
    public static void note(Node node, boolean published, String user) throws RepositoryException {
        node.setProperty(NodeTypes.Activatable.ACTIVATION_STATUS, published);
        node.setProperty(NodeTypes.Activatable.LAST_ACTIVATED, new GregorianCalendar());
        node.setProperty(NodeTypes.Activatable.LAST_ACTIVATED_BY, user);
    }

    /**
     * Notes that a node and what is published by itself below it (pages below a page, content in a
     * folder) are published, without saving.
     */
    public static void notePublished(Node node, String user) throws RepositoryException {
        if (node.isNodeType(NodeTypes.Content.NAME) || node.isNodeType(NodeTypes.Folder.NAME)) {
            note(node, true, user);
        }
        for (Node child : JcrUtils.getChildNodes(node)) {
            notePublished(child, user);
        }
    }
}
