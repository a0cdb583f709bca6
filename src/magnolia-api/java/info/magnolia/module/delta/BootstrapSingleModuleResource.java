package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Imports one file of {@code /mgnl-bootstrap/<module>/}, of which it understands what this module
 * ships: quoted names, quoted texts, numbers, two spaces for each level, properties before nodes.
 */
public class BootstrapSingleModuleResource extends BootstrapResourcesTask {

    private static final Pattern LINE =
            Pattern.compile("( *)'([^']+)':(?: (?:'((?:[^']|'')*)'|(\\d+)))?");

    private final String resourceName;

    public BootstrapSingleModuleResource(String resourceName) {
        super("Bootstrap resource", "Imports " + resourceName);
        this.resourceName = resourceName;
    }

    @Override
    public void bootstrap(InstallContext installContext, int importUuidBehavior)
            throws IOException, RepositoryException {
        String folder =
                "/mgnl-bootstrap/" + installContext.getCurrentModuleDefinition().getName() + "/";
        String[] names = resourceName.split("\\.", -1);
        Session session = installContext.getJCRSession(names[0]);
        Node parent = session.getRootNode();
        for (int i = 1; i < names.length - 2; i++) {
            parent =
                    parent.hasNode(names[i])
                            ? parent.getNode(names[i])
                            : parent.addNode(names[i], "mgnl:content");
        }
        session.importXML(
                parent.getPath(),
                new ByteArrayInputStream(systemView(text(folder)).getBytes(StandardCharsets.UTF_8)),
                importUuidBehavior);
    }

    private String text(String folder) throws IOException {
        try (InputStream file = getClass().getResourceAsStream(folder + resourceName)) {
            if (file == null) {
                throw new IOException("No resource " + folder + resourceName);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String systemView(String yaml) throws IOException {
        StringBuilder xml = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        for (String line : yaml.lines().filter(each -> !each.matches(" *(#.*)?")).toList()) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IOException("Not understood: " + line);
            }
            while (!open.isEmpty() && open.peek() >= parts.group(1).length()) {
                open.pop();
                xml.append("</sv:node>");
            }
            if (parts.group(3) == null && parts.group(4) == null) {
                open.push(parts.group(1).length());
                xml.append("<sv:node xmlns:sv='http://www.jcp.org/jcr/sv/1.0' sv:name='")
                        .append(parts.group(2))
                        .append("'>");
            } else {
                property(parts, xml);
            }
        }
        return xml.append("</sv:node>".repeat(open.size())).toString();
    }

    private static void property(Matcher parts, StringBuilder xml) {
        String name = parts.group(2);
        String number = parts.group(4);
        String type = name.equals("jcr:primaryType") ? "Name" : number == null ? "String" : "Long";
        String value = number == null ? parts.group(3).replace("''", "'") : number;
        xml.append("<sv:property sv:name='" + name + "' sv:type='" + type + "'><sv:value>")
                .append(value.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</sv:value></sv:property>");
    }
}
