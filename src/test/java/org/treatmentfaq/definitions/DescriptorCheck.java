package org.treatmentfaq.definitions;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.DescriptorElement;
import org.treatmentfaq.workbench.module.ModuleDescriptors;

/** The descriptors: classes, files, names of modules and ranges of versions. */
final class DescriptorCheck {

    private static final Set<String> CLASSES =
            Set.of("class", "versionHandler", "type", "implementation", "provider");

    private final Schema schema;
    private final Shipped shipped;
    private final Problems problems;
    private final ClassNames classNames;

    DescriptorCheck(Schema schema, Shipped shipped, Problems problems) {
        this.schema = schema;
        this.shipped = shipped;
        this.problems = problems;
        classNames = new ClassNames(schema);
    }

    void check(String name, DescriptorElement module) {
        whole(name);
        all(module)
                .filter(element -> CLASSES.contains(element.name()) && element.children().isEmpty())
                .forEach(this::className);
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
                                        place(module),
                                        "found the name "
                                                + own
                                                + ", expected the file's name "
                                                + name));
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

    private Place place(DescriptorElement element) {
        return problems.place(element.file(), element.line());
    }

    private void className(DescriptorElement element) {
        schema.legacyClass(element.text())
                .ifPresentOrElse(
                        advice ->
                                problems.add(
                                        Kind.LEGACY,
                                        place(element),
                                        element.text() + ": " + advice),
                        () -> {
                            if (!classNames.exists(element.text())) {
                                problems.unknown(
                                        Kind.UNKNOWN_CLASS,
                                        place(element),
                                        "class",
                                        element.text(),
                                        classNames.known());
                            }
                        });
    }

    private void file(DescriptorElement file) {
        if (!shipped.exists(file.text())) {
            problems.unknown(
                    Kind.DESCRIPTOR,
                    place(file),
                    "file",
                    file.text(),
                    shipped.resources().below("/mgnl-nodetypes/"));
        }
    }

    private void dependency(DescriptorElement dependency) {
        String name = dependency.optional("name").orElse("");
        List<String> platform = schema.names("modules", "platform");
        Set<String> known = new TreeSet<>(platform);
        known.addAll(schema.names("modules", "others"));
        known.addAll(shipped.descriptors().keySet());
        if (!known.contains(name)) {
            problems.unknown(Kind.DEPENDENCY, place(dependency), "module", name, known);
        }
        String version = dependency.optional("version").orElse("*");
        if (!version.contains("*") && !version.contains("/")) {
            problems.add(
                    Kind.DEPENDENCY,
                    place(dependency),
                    "found the version "
                            + version
                            + ", which is exactly that one; expected "
                            + version
                            + "/*");
        } else if (version.startsWith("6.4") && !platform.contains(name)) {
            problems.add(
                    Kind.DEPENDENCY,
                    place(dependency),
                    "found the version "
                            + version
                            + " of "
                            + name
                            + ", which has numbers of its own; expected *");
        }
    }
}
