package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Writes the entries of a multi field in the shape in which Magnolia's own field writes them (cases
 * E01 and E07): a container node with one child for each entry, named after the container and the
 * first free number.
 */
final class MultiField {

    private final Node parent;
    private final String name;

    MultiField(Node parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    /** How the entries are read, told apart and written. */
    interface EntryFormat<T> {

        /** What the entries below {@code parent} hold, one record for each, in their order. */
        List<T> read(NodeReader parent);

        /** Whether a stored record is an earlier state of another one. */
        boolean isSame(T stored, T record);

        void write(NodeWriter entry, T record) throws RepositoryException;
    }

    /**
     * Entries that belong to no record are removed; fields of entries that the module does not know
     * stay.
     */
    <T> void write(List<T> records, EntryFormat<T> format) throws RepositoryException {
        Map<Node, T> left = stored(format);
        if (records.isEmpty() && left.isEmpty()) {
            return;
        }
        Node container = container();
        List<String> order = new ArrayList<>();
        for (T record : records) {
            Optional<Node> stored = find(left, record, format);
            Node entry = stored.isPresent() ? stored.get() : add(container);
            left.remove(entry);
            order.add(entry.getName());
            format.write(new NodeWriter(entry), record);
        }
        for (Node gone : left.keySet()) {
            gone.remove();
        }
        putInOrder(container, order);
    }

    private <T> Map<Node, T> stored(EntryFormat<T> format) {
        NodeReader fields = new NodeReader(parent);
        List<Node> nodes = fields.entryNodes(name);
        List<T> records = format.read(fields);
        Map<Node, T> stored = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            stored.put(nodes.get(i), records.get(i));
        }
        return stored;
    }

    private void putInOrder(Node container, List<String> order) throws RepositoryException {
        List<String> stored = new ArrayList<>();
        for (Node entry : new NodeReader(parent).entryNodes(name)) {
            stored.add(entry.getName());
        }
        if (stored.equals(order)) {
            return;
        }
        for (String entry : order) {
            container.orderBefore(entry, null);
        }
    }

    private static <T> Optional<Node> find(Map<Node, T> left, T record, EntryFormat<T> format) {
        return left.entrySet().stream()
                .filter(entry -> format.isSame(entry.getValue(), record))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Node container() throws RepositoryException {
        if (parent.hasNode(name)) {
            return parent.getNode(name);
        }
        Node container = parent.addNode(name, NodeTypes.ContentNode.NAME);
        container.setProperty(Names.REMOVE_IF_EMPTY, true);
        return container;
    }

    private Node add(Node container) throws RepositoryException {
        int number = 0;
        while (container.hasNode(name + number)) {
            number++;
        }
        Node entry = container.addNode(name + number, NodeTypes.ContentNode.NAME);
        entry.setProperty(Names.REMOVE_IF_EMPTY, false);
        return entry;
    }
}
