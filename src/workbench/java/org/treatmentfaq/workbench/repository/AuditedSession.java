package org.treatmentfaq.workbench.repository;

import info.magnolia.jcr.util.NodeTypes;
import java.util.GregorianCalendar;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.security.auth.Subject;
import org.apache.jackrabbit.core.RepositoryContext;
import org.apache.jackrabbit.core.SessionImpl;
import org.apache.jackrabbit.core.config.WorkspaceConfig;
import org.apache.jackrabbit.core.id.NodeId;
import org.apache.jackrabbit.core.state.ItemState;
import org.apache.jackrabbit.core.state.PropertyState;

/** Notes on each node that a user makes or changes who it was, as Magnolia does (case E05). */
final class AuditedSession extends SessionImpl {

    /** Of the property that says when, and of that which says who. */
    private static final String LOCAL_NAME = "lastModified";

    private final String user;

    AuditedSession(
            RepositoryContext repository, Subject subject, WorkspaceConfig workspace, String user)
            throws RepositoryException {
        super(repository, subject, workspace);
        this.user = user;
    }

    /** What Magnolia's own sessions are called in jcr:createdBy, whoever is at work. */
    @Override
    protected String retrieveUserId(Subject subject, String workspace) {
        return "admin";
    }

    @Override
    public void save() throws RepositoryException {
        NodeId root = ((org.apache.jackrabbit.core.NodeImpl) getRootNode()).getNodeId();
        for (ItemState changed :
                context.getItemStateManager().getDescendantTransientItemStates(root)) {
            if (!isNote(changed)) {
                NodeId node = changed.isNode() ? (NodeId) changed.getId() : changed.getParentId();
                note(
                        getNodeById(node),
                        changed.isNode() && changed.getStatus() == ItemState.STATUS_NEW);
            }
        }
        super.save();
    }

    /** Whoever sets nothing but the note itself is not noted: Magnolia would never end. */
    private static boolean isNote(ItemState changed) {
        return changed instanceof PropertyState property
                && property.getName().getLocalName().startsWith(LOCAL_NAME);
    }

    private void note(Node node, boolean isNew) throws RepositoryException {
        if (!List.of(getNamespacePrefixes()).contains("mgnl")) {
            return;
        }
        if (isNew && node.isNodeType(NodeTypes.Created.NAME)) {
            note(node, NodeTypes.Created.NAME);
        }
        if (node.isNodeType(NodeTypes.LastModified.NAME)) {
            note(node, NodeTypes.LastModified.NAME);
        }
    }

    private void note(Node node, String property) throws RepositoryException {
        node.setProperty(property, new GregorianCalendar());
        node.setProperty(property + "By", user);
    }
}
