package org.treatmentfaq.definitions;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.treatmentfaq.workbench.module.ModuleResources;

/**
 * Checks every definition below a folder that is laid out like the root of a module's jar. Classes
 * are those of the test's own class path.
 */
final class DefinitionChecker {

    private final Schema schema = Schema.MAGNOLIA;
    private final Problems problems = new Problems();
    private final Shipped shipped;
    private final Messages messages;
    private final ReferencesCheck references;
    private final Path sources;

    /**
     * @param sources the Java sources that ask for messages
     */
    DefinitionChecker(Path root, Path sources) {
        this.sources = sources;
        ModuleResources resources = resources(root);
        shipped = new Shipped(schema, resources, problems);
        messages = new Messages(resources, problems);
        references = new ReferencesCheck(shipped, problems);
    }

    static ModuleResources resources(Path root) {
        try {
            URL[] roots = {root.toUri().toURL()};
            // Not the test's own class path: the module that ships would hide a changed copy
            return new ModuleResources(
                    new URLClassLoader(roots, ClassLoader.getPlatformClassLoader()));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Everything that is wrong, by file and line. */
    List<Problem> problems() {
        DecorationsCheck decorations = new DecorationsCheck(schema, shipped, references, problems);
        shipped.descriptors()
                .forEach(
                        (name, module) -> {
                            new DescriptorCheck(schema, shipped, problems).check(name, module);
                            decorations.check(name, module);
                        });
        shipped.definitions().forEach(this::definition);
        BootstrapCheck bootstraps = new BootstrapCheck(shipped, problems);
        shipped.bootstraps().forEach(bootstraps::check);
        new ConfigCheck(shipped, problems).check();
        new TemplatesCheck(shipped, messages, problems).scripts();
        new JavaMessagesCheck(messages).sources(sources);
        messages.reportUnused();
        new FilesCheck(shipped, problems).check();
        return problems.sorted();
    }

    /** How many definitions were checked, to prove that there were some. */
    int definitions() {
        return shipped.definitions().size();
    }

    private void definition(Shipped.Definition definition) {
        ContentCheck content = new ContentCheck(schema, shipped, problems);
        StructureCheck.Listener listener =
                (owner, className, name, entry) -> {
                    references.property(owner, className, name, entry);
                    if (name.equals("enumeration")) {
                        entry.value()
                                .asText()
                                .ifPresent(type -> constants(entry.value().place(), type));
                    }
                    if (name.equals("datasource") && entry.value() instanceof Value.Mapping one) {
                        content.datasource(one);
                    }
                };
        new StructureCheck(schema, problems, listener, definition.contentType().isPresent())
                .value(definition.root(), TypeText.of(rootOf(definition)));
        switch (definition.kind()) {
            case "contentTypes" -> content.contentType(definition);
            case "apps" ->
                    new AppCheck(schema, shipped, messages, references, problems).check(definition);
            case "dialogs" -> dialog(definition);
            case "templates" ->
                    new TemplatesCheck(shipped, messages, problems).template(definition);
            case "restEndpoints" -> content.endpoint(definition);
            default -> {}
        }
    }

    /** Magnolia labels each constant by its full name in lower case. */
    private void constants(Place place, String type) {
        new ClassNames(schema)
                .load(type)
                .map(Class::getEnumConstants)
                .ifPresent(
                        constants -> {
                            for (Object constant : constants) {
                                messages.require(
                                        place, (type + "." + constant).toLowerCase(Locale.ROOT));
                            }
                        });
    }

    private static String rootOf(Shipped.Definition definition) {
        return definition.contentType().isPresent()
                ? "info.magnolia.ui.contenttype.ConfiguredContentTypeAppDescriptor"
                : DefinitionKinds.rootOf(definition.kind());
    }

    private void dialog(Shipped.Definition dialog) {
        String path = dialog.name().replace('/', '.');
        String prefix = dialog.module() + "." + path;
        Value.Mapping root = dialog.root();
        if (root.get("label").isPresent()) {
            root.get("label").ifPresent(messages::literal);
        } else {
            messages.require(root.place(), prefix + ".label", "dialogs." + path + ".label");
        }
        root.mapping("form")
                .ifPresent(form -> new FormCheck(schema, messages, problems, prefix).form(form));
        Set<String> given = new TreeSet<>(schema.names("dialogActions"));
        new ActionsCheck(schema, messages, problems).actions(root, prefix, given);
    }
}
