package org.treatmentfaq.workbench.host;

import info.magnolia.jcr.util.NodeTypes;
import java.util.Optional;
import javax.jcr.InvalidItemStateException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.core.NodeImpl;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.repository.ActivationStatus;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/**
 * Brings nodes from the editors' to the visitors' repository, and takes them back. A node travels
 * with everything below it that is not published by itself (pages below a page are), keeps its
 * identifier, and stands among its siblings as on the author instance. Visitors see all of it or
 * nothing: it is one save.
 */
public final class Publication {

    private static final int MAX_ATTEMPTS = 5;

    private final WorkbenchRepository source;
    private final Optional<WorkbenchRepository> receiver;

    Publication(WorkbenchRepository source, Optional<WorkbenchRepository> receiver) {
        this.source = source;
        this.receiver = receiver;
    }

    /** Work on a node of the editors and the workspace of the visitors. */
    private interface Step {
        void take(Node node, Session target) throws RepositoryException;
    }

    /** Publishes a node as it is stored; its parent must be published already. */
    public void publish(String workspace, String path, String user) throws RepositoryException {
        inBoth(
                workspace,
                path,
                (node, target) -> {
                    ActivationStatus.note(node, true, user);
                    copy(node, parent(node, target), target);
                });
    }

    /** Takes a node, and all below it, from the visitors. */
    public void unpublish(String workspace, String path, String user) throws RepositoryException {
        inBoth(
                workspace,
                path,
                (node, target) -> {
                    ActivationStatus.note(node, false, user);
                    if (target.nodeExists(path)) {
                        target.getNode(path).remove();
                    }
                });
    }

    private void inBoth(String workspace, String path, Step step) throws RepositoryException {
        WorkbenchRepository visitors =
                receiver.orElseThrow(
                        () -> new WorkbenchException("Only the author instance publishes"));
        Session editors = source.systemSession(workspace);
        Session target = visitors.systemSession(workspace);
        try {
            for (int attempt = 1; !isDone(step, editors.getNode(path), target); attempt++) {
                if (attempt == MAX_ATTEMPTS) {
                    throw new WorkbenchException(path + " is being changed; publish it again");
                }
            }
        } finally {
            editors.logout();
            target.logout();
        }
    }

    /** Not if somebody saved the same node in between, such as the module's own listener. */
    private static boolean isDone(Step step, Node node, Session target) throws RepositoryException {
        try {
            step.take(node, target);
            // Visitors first: a node is not called published before it is
            target.save();
            node.getSession().save();
            return true;
        } catch (InvalidItemStateException e) {
            node.getSession().refresh(false);
            target.refresh(false);
            return false;
        }
    }

    private static Node parent(Node node, Session target) throws RepositoryException {
        String path = node.getParent().getPath();
        if (!target.nodeExists(path)) {
            throw new WorkbenchException(
                    node.getPath() + " cannot be published before " + path + " is");
        }
        return target.getNode(path);
    }

    private static void copy(Node node, Node parent, Session target) throws RepositoryException {
        Node copy = prepared(node, parent, target);
        for (PropertyIterator all = node.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (property.getDefinition().isProtected()) {
                continue;
            }
            if (property.isMultiple()) {
                copy.setProperty(property.getName(), property.getValues());
            } else {
                copy.setProperty(property.getName(), property.getValue());
            }
        }
        for (NodeIterator all = node.getNodes(); all.hasNext(); ) {
            Node child = all.nextNode();
            if (!isOfItsOwn(child)) {
                copy(child, copy, target);
            }
        }
        order(node, parent);
    }

    /**
     * The visitors' node of that identifier, moved if need be, without what it no longer has. The
     * rest stays and is overwritten: Jackrabbit shows what goes and comes again in one save in its
     * old state for a while, beside what is new.
     */
    private static Node prepared(Node node, Node parent, Session target)
            throws RepositoryException {
        String path = parent.getPath().replaceAll("/$", "") + "/" + node.getName();
        Optional<Node> known = byIdentifier(node.getIdentifier(), target);
        if (known.isPresent() && !known.get().getPath().equals(path)) {
            target.move(known.get().getPath(), path);
        }
        if (known.isEmpty()) {
            String type = node.getPrimaryNodeType().getName();
            return ((NodeImpl) parent).addNodeWithUuid(node.getName(), type, node.getIdentifier());
        }
        for (PropertyIterator all = known.get().getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (!property.getDefinition().isProtected() && !has(node, property)) {
                property.remove();
            }
        }
        for (NodeIterator all = known.get().getNodes(); all.hasNext(); ) {
            Node child = all.nextNode();
            if (!isOfItsOwn(child) && !has(node, child)) {
                child.remove();
            }
        }
        return known.get();
    }

    private static boolean has(Node node, Property old) throws RepositoryException {
        String name = old.getName();
        return node.hasProperty(name) && node.getProperty(name).isMultiple() == old.isMultiple();
    }

    private static boolean has(Node node, Node old) throws RepositoryException {
        String id = old.getIdentifier();
        return node.hasNode(old.getName())
                && node.getNode(old.getName()).getIdentifier().equals(id);
    }

    private static Optional<Node> byIdentifier(String identifier, Session target)
            throws RepositoryException {
        try {
            return Optional.of(target.getNodeByIdentifier(identifier));
        } catch (javax.jcr.ItemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfItsOwn(Node child) throws RepositoryException {
        return child.isNodeType(NodeTypes.Page.NAME) || child.getName().startsWith("rep:");
    }

    /** In front of the next sibling that visitors have, or at the end. */
    private static void order(Node node, Node parent) throws RepositoryException {
        boolean isBehind = false;
        for (NodeIterator all = node.getParent().getNodes(); all.hasNext(); ) {
            Node sibling = all.nextNode();
            if (isBehind && parent.hasNode(sibling.getName())) {
                parent.orderBefore(node.getName(), sibling.getName());
                return;
            }
            isBehind |= sibling.isSame(node);
        }
        if (parent.getPrimaryNodeType().hasOrderableChildNodes()) {
            parent.orderBefore(node.getName(), null);
        }
    }
}
