package org.treatmentfaq.workbench.module;

import info.magnolia.jcr.util.NodeTypes;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.repository.ActivationStatus;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Imports bootstrap files. The name of a file says where its one root node goes: {@code
 * website.a.b.yaml} holds the node {@code /a/b} of the workspace {@code website}. What stands there
 * is replaced, missing parents are created, and each file is saved as a whole or not at all.
 */
public final class BootstrapImporter {

    private static final String PUBLISHER = "superuser";

    private final WorkbenchRepository repository;
    private final ModuleResources resources;

    public BootstrapImporter(WorkbenchRepository repository, ModuleResources resources) {
        this.repository = repository;
        this.resources = resources;
    }

    /** Imports the file {@code <workspace>.<path.with.dots>.yaml} at a resource path. */
    public void importFile(String resource) {
        importFile(resource, false);
    }

    /**
     * Imports a file into the author instance whose content the public instance has as well: the
     * content counts as published.
     */
    void importPublished(String resource) {
        importFile(resource, true);
    }

    private void importFile(String resource, boolean published) {
        Target target = Target.of(resource);
        if (!repository.hasWorkspace(target.workspace())) {
            throw new WorkbenchException(
                    ("Bootstrap file %s is for the workspace %s, which does not exist."
                                    + " Declare it in the module's descriptor.")
                            .formatted(resource, target.workspace()));
        }
        Session session = repository.systemSession(target.workspace());
        try {
            javax.jcr.Node imported =
                    importInto(
                            JcrUtils.getOrCreateByPath(
                                    target.parent(), NodeTypes.Content.NAME, session),
                            target.name(),
                            new YamlSource(resources::text, resource));
            if (published) {
                ActivationStatus.notePublished(imported, PUBLISHER);
            }
            session.save();
        } catch (RepositoryException e) {
            throw new WorkbenchException(
                    "Bootstrap file " + resource + " cannot be imported: " + e.getMessage(), e);
        } finally {
            session.logout();
        }
    }

    private static javax.jcr.Node importInto(javax.jcr.Node parent, String name, YamlSource source)
            throws RepositoryException {
        MappingNode content = content(source, name);
        if (parent.hasNode(name)) {
            parent.getNode(name).remove();
        }
        new NodeWriter(source).write(parent, name, content);
        return parent.getNode(name);
    }

    private static MappingNode content(YamlSource source, String name) {
        @Nullable Node root = source.root().orElse(null);
        if (root instanceof MappingNode mapping) {
            Map<String, Node> entries = source.entries(mapping);
            if (entries.size() == 1 && entries.get(name) instanceof MappingNode content) {
                return content;
            }
        }
        throw source.problem(
                root, "the only entry must be the node '" + name + "' of the file name");
    }

    /**
     * Where the node of a file goes, by the name of the file.
     *
     * @param parent path of the node above, empty for the root
     */
    private record Target(String workspace, String parent, String name) {

        private static final Pattern FILE =
                Pattern.compile(
                        "(.*/)?(?<workspace>[^./]+)(?<parent>(?:\\.[^./]++(?=\\.[^./]++\\.))*+)"
                                + "\\.(?<name>[^./]+)\\.yaml");

        static Target of(String resource) {
            Matcher file = FILE.matcher(resource);
            if (!file.matches()) {
                throw new WorkbenchException(
                        "Bootstrap file " + resource + " is not called <workspace>.<path>.yaml");
            }
            return new Target(
                    file.group("workspace"),
                    file.group("parent").replace('.', '/'),
                    file.group("name"));
        }
    }
}
