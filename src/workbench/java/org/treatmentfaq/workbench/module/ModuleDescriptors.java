package org.treatmentfaq.workbench.module;

import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentfaq.workbench.WorkbenchException;

/** Reads descriptors and brings modules into the order in which they are installed and started. */
public final class ModuleDescriptors {

    /** What a descriptor may contain, in the order that Magnolia's document type demands. */
    private static final List<String> ELEMENTS =
            List.of(
                    "name",
                    "displayName",
                    "description",
                    "class",
                    "versionHandler",
                    "version",
                    "properties",
                    "components",
                    "dependencies",
                    "servlets",
                    "repositories");

    /** Modules of Magnolia whose part the workbench plays. */
    private static final Pattern PLAYED =
            Pattern.compile(
                    "core|rendering|templating|templating-.*|site|content-types|i18n|config|cache|"
                            + "rest-.*|ui-.*|pages-app|dam|dam-.*|virtual-uri|publishing-.*"
                            + "|scheduler");

    private final ModuleResources resources;
    private final Map<String, ModuleDescriptor> wanted = new LinkedHashMap<>();
    private final Set<ModuleDescriptor> sorted = new LinkedHashSet<>();

    private ModuleDescriptors(ModuleResources resources) {
        this.resources = resources;
    }

    /** The descriptors of the named modules, each after those it depends on. */
    public static List<ModuleDescriptor> load(ModuleResources resources, Collection<String> names) {
        ModuleDescriptors modules = new ModuleDescriptors(resources);
        names.forEach(name -> modules.wanted.put(name, modules.read(name)));
        modules.wanted.values().forEach(module -> modules.sort(module, new LinkedHashSet<>()));
        return List.copyOf(modules.sorted);
    }

    private void sort(ModuleDescriptor module, Set<String> dependents) {
        if (!dependents.add(module.name())) {
            throw new WorkbenchException(
                    "Modules depend on each other in a circle: " + String.join(", ", dependents));
        }
        for (ModuleDescriptor.Dependency dependency : module.dependencies()) {
            String name = dependency.name();
            if (wanted.containsKey(name)) {
                sort(wanted.get(name), new LinkedHashSet<>(dependents));
            } else if (!dependency.optional() && !PLAYED.matcher(name).matches()) {
                throw new WorkbenchException(
                        ("Module %s depends on the module %s, which is not loaded and not"
                                        + " played by the workbench. Load it as well or make the"
                                        + " dependency optional.")
                                .formatted(module.name(), name));
            }
        }
        sorted.add(module);
    }

    private ModuleDescriptor read(String name) {
        String file = "/META-INF/magnolia/" + name + ".xml";
        Optional<InputStream> xml = resources.open(file);
        if (xml.isEmpty()) {
            throw new WorkbenchException(
                    "Module %s has no descriptor %s on the class path.".formatted(name, file));
        }
        DescriptorElement module = DescriptorElement.parse(file, xml.get());
        checkOrder(module);
        String version = module.required("version");
        if (version.contains("${")) {
            throw module.problem(
                    "the version " + version + " is not filled in; run the build before");
        }
        return descriptor(module);
    }

    private static void checkOrder(DescriptorElement module) {
        String last = ELEMENTS.get(0);
        for (DescriptorElement element : module.children()) {
            String name = element.name();
            if (!ELEMENTS.contains(name)) {
                throw element.problem("unknown element <" + name + ">");
            }
            if (ELEMENTS.indexOf(name) < ELEMENTS.indexOf(last)) {
                throw element.problem("<" + name + "> must stand before <" + last + ">");
            }
            last = name;
        }
    }

    private static ModuleDescriptor descriptor(DescriptorElement module) {
        return new ModuleDescriptor(
                module.required("name"),
                module.required("version"),
                module.optional("class"),
                module.optional("versionHandler"),
                module.pairs("properties", "property"),
                module.all("components").flatMap(ModuleDescriptors::components).toList(),
                module.all("dependencies", "dependency")
                        .map(ModuleDescriptors::dependency)
                        .toList(),
                module.all("servlets", "servlet").map(ModuleDescriptors::servlet).toList(),
                module.all("repositories", "repository")
                        .map(ModuleDescriptors::repository)
                        .toList());
    }

    private static Stream<ModuleDescriptor.Component> components(DescriptorElement components) {
        String id = components.required("id");
        return components.all("component").map(component -> component(id, component));
    }

    private static ModuleDescriptor.Component component(String id, DescriptorElement component) {
        String implementation = component.required("implementation");
        return new ModuleDescriptor.Component(
                id,
                component.optional("type").orElse(implementation),
                implementation,
                component.optional("scope").filter("singleton"::equals).isPresent());
    }

    private static ModuleDescriptor.Dependency dependency(DescriptorElement dependency) {
        return new ModuleDescriptor.Dependency(
                dependency.required("name"),
                dependency.optional("version"),
                dependency.optional("optional").filter("true"::equals).isPresent());
    }

    private static ModuleDescriptor.Servlet servlet(DescriptorElement servlet) {
        return new ModuleDescriptor.Servlet(
                servlet.required("name"),
                servlet.required("class"),
                servlet.all("mappings", "mapping").map(DescriptorElement::text).toList(),
                servlet.pairs("params", "param"));
    }

    private static ModuleDescriptor.Repository repository(DescriptorElement repository) {
        return new ModuleDescriptor.Repository(
                repository.all("workspaces", "workspace").map(DescriptorElement::text).toList(),
                repository.optional("nodeTypeFile"));
    }
}
