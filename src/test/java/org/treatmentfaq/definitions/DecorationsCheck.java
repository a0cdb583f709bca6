package org.treatmentfaq.definitions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.treatmentfaq.workbench.module.DescriptorElement;

/** What changes definitions and configuration of other modules. */
final class DecorationsCheck {

    private static final Map<String, String> KINDS =
            Map.of(
                    "apps", "info.magnolia.ui.contentapp.configuration.ContentAppDescriptor",
                    "dialogs", "info.magnolia.ui.dialog.ConfiguredFormDialogDefinition",
                    "templates",
                            "info.magnolia.rendering.template.configured.ConfiguredTemplateDefinition",
                    "restEndpoints",
                            "info.magnolia.rest.delivery.jcr.v2.ConfiguredJcrDeliveryEndpointDefinition",
                    "renderers", "renderer");

    private static final Schema SCHEMA = Schema.MAGNOLIA;

    private final Shipped shipped;
    private final KnownNames names;
    private final Problems problems;
    private final ReferencesCheck references;

    DecorationsCheck(Linting lint, ReferencesCheck references) {
        shipped = lint.shipped();
        names = lint.names();
        problems = lint.problems();
        this.references = references;
    }

    void check(String module, DescriptorElement descriptor) {
        String folder = "/" + module + "/decorations/";
        Set<String> dependencies =
                descriptor
                        .all("dependencies", "dependency")
                        .flatMap(dependency -> dependency.optional("name").stream())
                        .collect(Collectors.toSet());
        for (String path : shipped.resources().below(folder)) {
            List<String> parts = List.of(path.substring(folder.length()).split("/", -1));
            dependency(path, parts.get(0), dependencies);
            shipped.reader().read(path).ifPresent(found -> decoration(path, parts, found.root()));
        }
    }

    private void dependency(String path, String target, Set<String> dependencies) {
        List<String> launcher = SCHEMA.names("modules", "launcher");
        boolean ofLauncher =
                launcher.contains(target) && launcher.stream().anyMatch(dependencies::contains);
        if (!ofLauncher) {
            problems.known(
                    Kind.DEPENDENCY,
                    "dependency on the module",
                    problems.place(path, 1).name(target),
                    dependencies,
                    " in the descriptor");
        }
    }

    private void decoration(String path, List<String> parts, Value.Mapping root) {
        String file = parts.get(parts.size() - 1);
        List<String> names = List.of(file.split("\\.", -1));
        boolean config = parts.size() == 2 && names.get(0).equals("config");
        String type = config ? configOf(parts.get(0)) : KINDS.getOrDefault(parts.get(1), "");
        if (type.isEmpty() || SCHEMA.properties(type).isEmpty()) {
            problems.add(
                    Kind.FILE,
                    problems.place(path, 1),
                    "what is decorated here is not known to this test; add it to magnolia-6.4.json");
            return;
        }
        Value value = root;
        List<String> below = names.subList(1, names.size() - 1);
        for (int i = below.size() - 1; i >= 0; i--) {
            Value.Entry entry = new Value.Entry(root.place(), value);
            value = new Value.Mapping(root.place(), Map.of(below.get(i), entry), false);
        }
        new StructureCheck(problems, references, true).value(value, TypeText.of(type));
        apps(value);
    }

    private static String configOf(String module) {
        return "config of "
                + (SCHEMA.names("modules", "launcher").contains(module) ? "admincentral" : module);
    }

    /** The apps that the launcher is told to show. */
    private void apps(Value config) {
        if (config instanceof Value.Mapping mapping) {
            mapping.mapping("layout").stream()
                    .flatMap(layout -> layout.named("groups").values().stream())
                    .flatMap(group -> group.named("apps").entrySet().stream())
                    .map(app -> app.getValue().place().name(app.getKey()))
                    .forEach(app -> problems.known(Kind.APP, "app", app, names.apps()));
        }
    }
}
