package org.treatmentfaq.setup;

import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;

/**
 * A node of Magnolia's configuration that lists extensions, one per property. Magnolia ignores the
 * names of the properties; ours show which module added them.
 */
final class ExtensionList {

    private static final String PREFIX = "treatmentFaq-";

    private final Node node;

    ExtensionList(Node node) {
        this.node = node;
    }

    /** Adds an extension unless it is listed. Does not save. */
    void add(String extension) throws RepositoryException {
        if (!contains(extension)) {
            node.setProperty(PREFIX + extension, extension);
        }
    }

    boolean contains(String extension) throws RepositoryException {
        for (PropertyIterator all = node.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (!property.isMultiple() && property.getString().equals(extension)) {
                return true;
            }
        }
        return false;
    }
}
