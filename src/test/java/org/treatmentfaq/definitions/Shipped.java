package org.treatmentfaq.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.DescriptorElement;
import org.treatmentfaq.workbench.module.ModuleResources;

/** Everything below a root that definitions can refer to, read once. */
final class Shipped {

    /** The folders that Magnolia reads definitions from; content types first: others name them. */
    static final List<String> KINDS =
            List.of(
                    "contentTypes",
                    "apps",
                    "dialogs",
                    "templates",
                    "restEndpoints",
                    "virtualUriMappings");

    static final String DESCRIPTORS = "/META-INF/magnolia/";

    private final ModuleResources resources;
    private final Problems problems;
    private final DefinitionReader reader;
    private final Map<String, DescriptorElement> descriptors = new TreeMap<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Bootstrap> bootstraps = new ArrayList<>();
    private final Map<String, Value.Mapping> configNodes = new LinkedHashMap<>();
    private final Map<String, ContentModel> contentTypes = new LinkedHashMap<>();

    Shipped(ModuleResources resources, Problems problems) {
        this.resources = resources;
        this.problems = problems;
        this.reader = new DefinitionReader(resources, problems);
        resources.below(DESCRIPTORS).stream()
                .filter(path -> path.endsWith(".xml"))
                .forEach(this::readDescriptor);
        descriptors.keySet().forEach(this::readDefinitions);
        Stream.of("/mgnl-bootstrap/", "/mgnl-bootstrap-samples/")
                .flatMap(folder -> resources.below(folder).stream())
                .filter(path -> path.endsWith(".yaml"))
                .forEach(this::readBootstrap);
        bootstraps.forEach(this::collectConfig);
        definitions("contentTypes")
                .forEach(type -> contentTypes.put(type.simpleName(), ContentModel.of(type.root())));
    }

    /**
     * A file of one of Magnolia's kinds.
     *
     * @param kind the folder, such as {@code dialogs}
     * @param name the path below the folder, without the extension
     * @param contentType the content type that an app is generated from
     */
    record Definition(
            String kind,
            String module,
            String name,
            String path,
            Value.Mapping root,
            Optional<String> contentType) {

        /** As others refer to it. */
        String id() {
            return module + ":" + name;
        }

        String simpleName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }

    /** A file of nodes. */
    record Bootstrap(String path, Value.Mapping root) {

        String file() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private void readDescriptor(String path) {
        try {
            DescriptorElement module =
                    DescriptorElement.parse(path, resources.open(path).orElseThrow());
            descriptors.put(
                    path.substring(DESCRIPTORS.length(), path.length() - ".xml".length()), module);
        } catch (WorkbenchException e) {
            Matcher line =
                    Pattern.compile(".*line (\\d+): (.*)").matcher(String.valueOf(e.getMessage()));
            boolean located = line.matches();
            problems.add(
                    Kind.DESCRIPTOR,
                    problems.place(path, located ? Integer.parseInt(line.group(1)) : 1),
                    located ? line.group(2) : String.valueOf(e.getMessage()));
        }
    }

    private void readDefinitions(String module) {
        for (String kind : KINDS) {
            String folder = "/" + module + "/" + kind + "/";
            for (String path : resources.below(folder)) {
                if (path.endsWith(".yaml")) {
                    String name = path.substring(folder.length(), path.length() - ".yaml".length());
                    reader.read(path)
                            .map(
                                    document ->
                                            new Definition(
                                                    kind,
                                                    module,
                                                    name,
                                                    path,
                                                    document.root(),
                                                    document.contentType()))
                            .ifPresent(definitions::add);
                }
            }
        }
    }

    private void readBootstrap(String path) {
        reader.read(path)
                .map(document -> new Bootstrap(path, document.root()))
                .ifPresent(bootstraps::add);
    }

    ModuleResources resources() {
        return resources;
    }

    DefinitionReader reader() {
        return reader;
    }

    Map<String, DescriptorElement> descriptors() {
        return descriptors;
    }

    List<Definition> definitions() {
        return definitions;
    }

    List<Definition> definitions(String kind) {
        return definitions.stream().filter(definition -> definition.kind().equals(kind)).toList();
    }

    List<Bootstrap> bootstraps() {
        return bootstraps;
    }

    boolean exists(String path) {
        return resources.lastModified(path).isPresent();
    }

    /** The name of an app, which is the file's unless it says another. */
    static String appName(Definition app) {
        return app.root().text("name").orElse(app.simpleName());
    }

    /** The sub-apps of one of the modules' own apps; empty for another one. */
    Optional<Set<String>> subApps(String app) {
        return definitions("apps").stream()
                .filter(definition -> appName(definition).equals(app))
                .findFirst()
                .map(
                        definition -> {
                            Set<String> names =
                                    new TreeSet<>(definition.root().named("subApps").keySet());
                            if (definition.contentType().isPresent()) {
                                names.addAll(Schema.MAGNOLIA.names("generatedSubApps"));
                            }
                            return names;
                        });
    }

    /** Every node that is bootstrapped into the workspace config, by path. */
    Map<String, Value.Mapping> configNodes() {
        return configNodes;
    }

    private void collectConfig(Bootstrap bootstrap) {
        List<String> parts = List.of(bootstrap.file().split("\\.", -1));
        if (parts.get(0).equals("config") && parts.size() > 2) {
            String parent = String.join("/", parts.subList(1, parts.size() - 2));
            collect(bootstrap.root(), parent.isEmpty() ? "" : "/" + parent, configNodes);
        }
    }

    private static void collect(Value.Mapping node, String path, Map<String, Value.Mapping> nodes) {
        node.entries()
                .forEach(
                        (name, entry) -> {
                            if (entry.value() instanceof Value.Mapping child) {
                                nodes.put(path + "/" + name, child);
                                collect(child, path + "/" + name, nodes);
                            }
                        });
    }

    Map<String, ContentModel> contentTypes() {
        return contentTypes;
    }

    /** What is stored in a workspace, if content types say so. */
    Optional<ContentModel> contentOf(String workspace) {
        return contentTypes().values().stream()
                .filter(model -> model.workspace().equals(workspace))
                .reduce(ContentModel::and);
    }
}
