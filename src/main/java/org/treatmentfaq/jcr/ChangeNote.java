package org.treatmentfaq.jcr;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Sha256;

/**
 * Who changed a FAQ last and when, as Magnolia noted it before the module stored derived
 * properties. Magnolia notes every save, so a FAQ that nobody touched would look changed since it
 * was published, and the system would stand in place of its editor. Immutable.
 *
 * @param when null if no change was noted
 * @param who null if nobody was noted
 * @param written a hash of all that is stored but Magnolia's notes: whoever changes the FAQ later
 *     changes it
 */
public record ChangeNote(@Nullable Value when, @Nullable Value who, String written) {

    private static final String BY = NodeTypes.LastModified.LAST_MODIFIED + "By";

    /** The note on a FAQ whose derived properties are set and not saved yet. */
    public static ChangeNote of(Node faq) throws RepositoryException {
        return new ChangeNote(
                value(faq, NodeTypes.LastModified.LAST_MODIFIED), value(faq, BY), written(faq));
    }

    /** Whether that user was noted since, although the FAQ is what it was. */
    public boolean isReplacedBy(String user, Node faq) throws RepositoryException {
        Value now = value(faq, NodeTypes.LastModified.LAST_MODIFIED);
        Value by = value(faq, BY);
        return when != null
                && who != null
                && now != null
                && by != null
                && !now.getString().equals(when.getString())
                && by.getString().equals(user)
                && written.equals(written(faq));
    }

    /** Puts it back. Does not save. */
    public void restore(Node faq) throws RepositoryException {
        faq.setProperty(NodeTypes.LastModified.LAST_MODIFIED, when);
        faq.setProperty(BY, who);
    }

    private static @Nullable Value value(Node node, String name) throws RepositoryException {
        return node.hasProperty(name) ? node.getProperty(name).getValue() : null;
    }

    private static String written(Node faq) throws RepositoryException {
        List<String> written = new ArrayList<>();
        collect(faq, written);
        return Sha256.of(written);
    }

    private static void collect(Node node, List<String> written) throws RepositoryException {
        written.add(node.getName());
        for (PropertyIterator all = node.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (!isNote(property.getName())) {
                written.add(property.getName());
                written.add(String.join("\n", NodeReader.strings(property)));
            }
        }
        for (NodeIterator all = node.getNodes(); all.hasNext(); ) {
            collect(all.nextNode(), written);
        }
    }

    private static boolean isNote(String property) {
        return property.startsWith("mgnl:") || property.startsWith("jcr:");
    }
}
