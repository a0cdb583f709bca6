package org.treatmentfaq.workbench.repository;

import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;

/** JCR's untyped iterators as lists. */
final class Nodes {

    private Nodes() {}

    static List<Node> children(Node node, String namePattern) throws RepositoryException {
        List<Node> children = new ArrayList<>();
        for (NodeIterator nodes = node.getNodes(namePattern); nodes.hasNext(); ) {
            children.add(nodes.nextNode());
        }
        return children;
    }

    static List<Property> properties(Node node) throws RepositoryException {
        List<Property> all = new ArrayList<>();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            all.add(properties.nextProperty());
        }
        return all;
    }
}
