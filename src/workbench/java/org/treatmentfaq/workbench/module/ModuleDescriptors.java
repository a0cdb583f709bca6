package org.treatmentfaq.workbench.module;

import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
                            + "rest-.*|ui-.*|pages-app|dam|dam-.*|virtual-uri|publishing-.*|scheduler");

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
            ModuleDescriptor needed = wanted.get(dependency.name());
            if (needed != null) {
                sort(needed, new LinkedHashSet<>(dependents));
            } else {
                checkPlayed(dependency, module);
            }
        }
        sorted.add(module);
    }

    private static void checkPlayed(
            ModuleDescriptor.Dependency dependency, ModuleDescriptor dependent) {
        if (dependency.optional() || PLAYED.matcher(dependency.name()).matches()) {
            return;
        }
        throw new WorkbenchException(
                "Module "
                        + dependent.name()
                        + " depends on the module "
                        + dependency.name()
                        + ", which is not loaded and not played by the workbench."
                        + " Load it as well or make the dependency optional.");
    }

    private ModuleDescriptor read(String name) {
        String file = "/META-INF/magnolia/" + name + ".xml";
        InputStream xml =
                resources
                        .open(file)
                        .orElseThrow(
                                () ->
                                        new WorkbenchException(
                                                "Module "
                                                        + name
                                                        + " has no descriptor "
                                                        + file
                                                        + " on the class path."));
        DescriptorElement module = DescriptorElement.parse(file, xml);
        checkOrder(module);
        checkFilled(module);
        return descriptor(module);
    }

    private static void checkOrder(DescriptorElement module) {
        int last = 0;
        for (DescriptorElement element : module.children()) {
            int position = ELEMENTS.indexOf(element.name());
            if (position < last) {
                throw element.problem(
                        position < 0
                                ? "unknown element <" + element.name() + ">"
                                : "<"
                                        + element.name()
                                        + "> must stand before <"
                                        + ELEMENTS.get(last)
                                        + ">");
            }
            last = position;
        }
    }

    private static void checkFilled(DescriptorElement module) {
        if (module.required("version").contains("${")) {
            throw module.problem(
                    "the version "
                            + module.required("version")
                            + " is not filled in; run the build before");
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
