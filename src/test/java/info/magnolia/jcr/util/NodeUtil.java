package info.magnolia.jcr.util;

import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;

/** Helps with nodes. Used by the conformance module only. */
public class NodeUtil {

    public NodeUtil() {}

    public static Node createPath(Node parent, String relPath, String primaryNodeTypeName)
            throws RepositoryException, PathNotFoundException {
        Node node = parent;
        for (String name : relPath.split("/", -1)) {
            node =
                    node.hasNode(name)
                            ? node.getNode(name)
                            : node.addNode(name, primaryNodeTypeName);
        }
        return node;
    }
}
