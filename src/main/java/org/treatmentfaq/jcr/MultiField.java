package org.treatmentfaq.jcr;

import java.util.ArrayList;
import java.util.List;
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

    /** Which stored entry a record belongs to, and how to write it. */
    interface EntryWriter<T> {
        boolean isStoredIn(StoredFields entry, T record);

        void write(WrittenFields entry, T record) throws RepositoryException;
    }

    /**
     * Entries that belong to no record are removed; fields of entries that the module does not know
     * stay.
     */
    <T> void write(List<T> records, EntryWriter<T> writer) throws RepositoryException {
        List<Node> left = new StoredFields(parent).entryNodes(name);
        if (records.isEmpty() && left.isEmpty()) {
            return;
        }
        Node container = container();
        List<String> order = new ArrayList<>();
        for (T record : records) {
            Optional<Node> stored = find(left, record, writer);
            Node entry = stored.isPresent() ? stored.get() : add(container);
            left.remove(entry);
            order.add(entry.getName());
            writer.write(new WrittenFields(entry), record);
        }
        for (Node gone : left) {
            gone.remove();
        }
        putInOrder(container, order);
    }

    private void putInOrder(Node container, List<String> order) throws RepositoryException {
        List<String> stored = new ArrayList<>();
        for (Node entry : new StoredFields(parent).entryNodes(name)) {
            stored.add(entry.getName());
        }
        if (stored.equals(order)) {
            return;
        }
        for (String entry : order) {
            container.orderBefore(entry, null);
        }
    }

    private static <T> Optional<Node> find(List<Node> entries, T record, EntryWriter<T> writer) {
        return entries.stream()
                .filter(entry -> writer.isStoredIn(new StoredFields(entry), record))
                .findFirst();
    }

    private Node container() throws RepositoryException {
        if (parent.hasNode(name)) {
            return parent.getNode(name);
        }
        Node container = parent.addNode(name, Names.Magnolia.CONTENT_NODE);
        container.setProperty(Names.Magnolia.REMOVE_IF_EMPTY, true);
        return container;
    }

    private Node add(Node container) throws RepositoryException {
        int number = 0;
        while (container.hasNode(name + number)) {
            number++;
        }
        Node entry = container.addNode(name + number, Names.Magnolia.CONTENT_NODE);
        entry.setProperty(Names.Magnolia.REMOVE_IF_EMPTY, false);
        return entry;
    }
}
