package conformance;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;

/** Appends lines to the property "lines" of config:/conformance-journal. */
final class Journal {

    private Journal() {}

    static void write(String line) {
        try {
            Session session = MgnlContext.getJCRSession("config");
            write(session, line);
            session.save();
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(Session session, String line) throws RepositoryException {
        Node node =
                NodeUtil.createPath(
                        session.getRootNode(), "conformance-journal", NodeTypes.ContentNode.NAME);
        List<String> lines = new ArrayList<>();
        if (node.hasProperty("lines")) {
            for (Value value : node.getProperty("lines").getValues()) {
                lines.add(value.getString());
            }
        }
        lines.add(line);
        node.setProperty("lines", lines.toArray(new String[0]));
    }
}
