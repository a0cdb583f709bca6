package org.treatmentfaq.definitions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.DescriptorElement;
import org.treatmentfaq.workbench.module.ModuleDescriptors;

/** The descriptors: classes, files, names of modules and ranges of versions. */
final class DescriptorCheck {

    private static final Set<String> CLASSES =
            Set.of("class", "versionHandler", "type", "implementation", "provider");

    private final Shipped shipped;
    private final Problems problems;

    DescriptorCheck(Linting lint) {
        shipped = lint.shipped();
        problems = lint.problems();
    }

    void check(String name, DescriptorElement module) {
        whole(name);
        all(module)
                .filter(element -> CLASSES.contains(element.name()) && element.children().isEmpty())
                .forEach(element -> ClassNames.check(problems, written(element)));
        module.all("repositories", "repository")
                .flatMap(repository -> repository.all("nodeTypeFile"))
                .forEach(this::file);
        module.all("dependencies", "dependency").forEach(this::dependency);
        module.optional("name")
                .filter(own -> !own.equals(name))
                .ifPresent(
                        own ->
                                problems.add(
                                        Kind.DESCRIPTOR,
                                        written(module).place(),
                                        "found the name %s, expected the file's name %s"
                                                .formatted(own, name)));
    }

    /** The order of elements and the like are for the workbench to say. */
    private void whole(String name) {
        try {
            ModuleDescriptors.load(shipped.resources(), List.of(name));
        } catch (WorkbenchException e) {
            String message = String.valueOf(e.getMessage());
            int line =
                    message.matches(".*, line \\d+: .*")
                            ? Integer.parseInt(message.replaceFirst(".*, line (\\d+): .*", "$1"))
                            : 1;
            problems.add(
                    Kind.DESCRIPTOR,
                    problems.place(Shipped.DESCRIPTORS + name + ".xml", line),
                    message.replaceFirst("Descriptor .*, line \\d+: ", ""));
        }
    }

    private static Stream<DescriptorElement> all(DescriptorElement element) {
        return Stream.concat(
                Stream.of(element), element.children().stream().flatMap(DescriptorCheck::all));
    }

    private Value written(DescriptorElement element) {
        return problems.place(element.file(), element.line()).name(element.text());
    }

    private void file(DescriptorElement file) {
        problems.known(
                Kind.DESCRIPTOR,
                "file",
                written(file),
                shipped.resources().below("/mgnl-nodetypes/"));
    }

    private void dependency(DescriptorElement dependency) {
        String name = dependency.optional("name").orElse("");
        Place place = written(dependency).place();
        List<String> platform = Schema.MAGNOLIA.names("modules", "platform");
        Set<String> known = new HashSet<>(platform);
        known.addAll(Schema.MAGNOLIA.names("modules", "others"));
        known.addAll(shipped.descriptors().keySet());
        problems.known(Kind.DEPENDENCY, "module", place.name(name), known);
        String version = dependency.optional("version").orElse("*");
        if (!version.contains("*") && !version.contains("/")) {
            problems.add(
                    Kind.DEPENDENCY,
                    place,
                    "found the version %s, which is exactly that one; expected %s/*"
                            .formatted(version, version));
        } else if (version.startsWith("6.4") && !platform.contains(name)) {
            problems.add(
                    Kind.DEPENDENCY,
                    place,
                    "found the version %s of %s, which has numbers of its own; expected *"
                            .formatted(version, name));
        }
    }
}
