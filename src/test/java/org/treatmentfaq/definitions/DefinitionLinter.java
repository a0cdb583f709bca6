package org.treatmentfaq.definitions;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.treatmentfaq.workbench.module.ModuleResources;

/**
 * Finds what Magnolia would not understand in a folder that is laid out like the root of a module's
 * jar. Nothing runs: files are compared with what was read from Magnolia's classes, and with each
 * other. Classes of the module are looked up on the class path of the linter. README.md in this
 * folder says which class checks what.
 */
final class DefinitionLinter {

    /** What a file of a kind is; a file of another kind has to say so itself. */
    private static final Map<String, String> ROOTS =
            Map.of(
                    "contentTypes", "info.magnolia.types.ConfiguredContentTypeDefinition",
                    "dialogs", "info.magnolia.ui.dialog.ConfiguredFormDialogDefinition",
                    "templates",
                            "info.magnolia.rendering.template.configured.ConfiguredTemplateDefinition");

    private static final String GENERATED_APP =
            "info.magnolia.ui.contenttype.ConfiguredContentTypeAppDescriptor";

    private final Path sources;
    private final Problems problems = new Problems();
    private final Shipped shipped;
    private final Messages messages;
    private final Linting lint;
    private final ReferencesCheck references;
    private final ContentCheck content;

    /**
     * @param root with {@code META-INF/magnolia} in it
     * @param sources the Java sources that ask for messages
     */
    DefinitionLinter(Path root, Path sources) {
        this.sources = sources;
        ModuleResources resources = resources(root);
        shipped = new Shipped(resources, problems);
        messages = new Messages(resources, problems);
        lint = new Linting(shipped, KnownNames.of(shipped), messages, problems);
        references = new ReferencesCheck(lint);
        content = new ContentCheck(lint);
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
        DescriptorCheck descriptors = new DescriptorCheck(lint);
        DecorationsCheck decorations = new DecorationsCheck(lint, references);
        shipped.descriptors().forEach(descriptors::check);
        shipped.descriptors().forEach(decorations::check);
        shipped.definitions().forEach(this::definition);
        shipped.bootstraps().forEach(new BootstrapCheck(lint)::check);
        new ConfigCheck(lint).check();
        new TemplatesCheck(lint).scripts();
        new JavaMessagesCheck(messages, sources).check();
        messages.reportUnused();
        new FilesCheck(lint).check();
        return problems.sorted();
    }

    /** How many definitions were checked, to prove that there were some. */
    int definitions() {
        return shipped.definitions().size();
    }

    private void definition(Shipped.Definition definition) {
        boolean generated = definition.contentType().isPresent();
        String root = ROOTS.getOrDefault(definition.kind(), definition.kind());
        new StructureCheck(problems, this::property, generated)
                .value(definition.root(), TypeText.of(generated ? GENERATED_APP : root));
        switch (definition.kind()) {
            case "contentTypes" -> content.contentType(definition.root());
            case "apps" -> new AppCheck(lint, definition).check();
            case "dialogs" -> dialog(definition);
            case "templates" -> new TemplatesCheck(lint).template(definition);
            case "restEndpoints" -> content.endpoint(definition.root());
            default -> {}
        }
    }

    private void property(Value.Mapping owner, String className, String name, Value.Entry entry) {
        references.property(owner, className, name, entry);
        if (name.equals("enumeration")) {
            entry.value().asText().ifPresent(type -> constants(entry.value().place(), type));
        }
        if (name.equals("datasource") && entry.value() instanceof Value.Mapping one) {
            content.datasource(one);
        }
    }

    /** Magnolia labels each constant by its full name in lower case. */
    private void constants(Place place, String type) {
        List<?> constants =
                ClassNames.load(type).map(Class::getEnumConstants).map(List::of).orElse(List.of());
        for (Object constant : constants) {
            messages.require(place, List.of((type + "." + constant).toLowerCase(Locale.ROOT)));
        }
    }

    private void dialog(Shipped.Definition dialog) {
        String path = dialog.name().replace('/', '.');
        String prefix = dialog.module() + "." + path;
        Value.Mapping root = dialog.root();
        List<String> label = List.of(prefix + ".label", "dialogs." + path + ".label");
        messages.text(root, "label", label, true);
        root.mapping("form").ifPresent(new FormCheck(lint, prefix)::form);
        Set<String> given = new HashSet<>(Schema.MAGNOLIA.names("dialogActions"));
        new ActionsCheck(lint).actions(root, prefix, given);
    }
}
