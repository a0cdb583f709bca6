package org.treatmentfaq.workbench.module;

import java.util.List;
import java.util.Map;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;
import org.xml.sax.SAXException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Imports bootstrap files. The name of a file says where its one root node goes: {@code
 * website.a.b.yaml} holds the node {@code /a/b} of the workspace {@code website}. What stands there
 * is replaced, missing parents are created, and each file is saved as a whole or not at all.
 */
public final class BootstrapImporter {

    private final WorkbenchRepository repository;
    private final ModuleResources resources;

    public BootstrapImporter(WorkbenchRepository repository, ModuleResources resources) {
        this.repository = repository;
        this.resources = resources;
    }

    /** Imports the file {@code <workspace>.<path.with.dots>.yaml} at a resource path. */
    public void importFile(String resource) {
        Target target = Target.of(resource);
        if (!repository.hasWorkspace(target.workspace())) {
            throw new WorkbenchException(
                    "Bootstrap file "
                            + resource
                            + " is for the workspace "
                            + target.workspace()
                            + ", which does not exist. Declare it in the module's descriptor.");
        }
        Session session = repository.systemSession(target.workspace());
        try {
            importInto(session, target);
            session.save();
        } catch (RepositoryException | SAXException e) {
            throw new WorkbenchException(
                    "Bootstrap file " + resource + " cannot be imported: " + e.getMessage(), e);
        } finally {
            session.logout();
        }
    }

    private void importInto(Session session, Target target)
            throws RepositoryException, SAXException {
        YamlSource source = new YamlSource(target.resource());
        MappingNode root = root(source, target);
        String parent = parent(session, target).getPath();
        if (session.nodeExists(target.path())) {
            session.removeItem(target.path());
        }
        SystemView view =
                new SystemView(
                        source,
                        session.getImportContentHandler(
                                parent, ImportUUIDBehavior.IMPORT_UUID_COLLISION_REMOVE_EXISTING));
        view.write(target.name(), root);
    }

    private MappingNode root(YamlSource source, Target target) {
        String text =
                WorkbenchRepository.withCurrentNamespace(
                        resources
                                .text(target.resource())
                                .orElseThrow(
                                        () ->
                                                new WorkbenchException(
                                                        "No resource " + target.resource())));
        Node document =
                source.parse(text)
                        .orElseThrow(() -> new WorkbenchException(target.resource() + " is empty"));
        if (document instanceof MappingNode mapping) {
            Map<String, Node> entries = source.entries(mapping);
            if (entries.size() == 1 && entries.get(target.name()) instanceof MappingNode root) {
                return root;
            }
        }
        throw source.problem(
                document,
                "the only entry must be the node '" + target.name() + "' of the file name");
    }

    private static javax.jcr.Node parent(Session session, Target target)
            throws RepositoryException {
        javax.jcr.Node parent = session.getRootNode();
        for (String name : target.parentNames()) {
            parent =
                    parent.hasNode(name)
                            ? parent.getNode(name)
                            : parent.addNode(name, "mgnl:content");
        }
        return parent;
    }

    /** Where a file goes. */
    private record Target(String resource, String workspace, List<String> names) {

        static Target of(String resource) {
            String file = resource.substring(resource.lastIndexOf('/') + 1);
            List<String> parts = List.of(file.substring(0, file.lastIndexOf('.')).split("\\.", -1));
            if (!file.endsWith(".yaml") || parts.size() < 2) {
                throw new WorkbenchException(
                        "Bootstrap file " + resource + " is not called <workspace>.<path>.yaml");
            }
            return new Target(resource, parts.get(0), parts.subList(1, parts.size()));
        }

        String name() {
            return names.get(names.size() - 1);
        }

        List<String> parentNames() {
            return names.subList(0, names.size() - 1);
        }

        String path() {
            return "/" + String.join("/", names);
        }
    }
}
