package org.treatmentfaq.standins;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.treatmentfaq.BuildOutput;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleDescriptor;
import org.treatmentfaq.workbench.module.ModuleDescriptors;
import org.treatmentfaq.workbench.module.ModuleResources;

/**
 * The module installs and renders where the app's framework, publishing or the delivery endpoint
 * are missing: it needs none of their classes, and it writes nothing into their configuration.
 * Definitions of a missing module stay unread; Magnolia reports those one by one.
 */
@DisabledIfSystemProperty(named = "magnolia.sdk", matches = ".+")
class OptionalModulesTest {

    private static final Pattern CLASS = Pattern.compile("(?m)^--- (\\S+) +\\[([a-z-]+)-\\d.*]");

    /** The jar of Magnolia in which each module is. */
    private static final Map<String, String> JARS =
            Map.of(
                    "core", "magnolia-core",
                    "rendering", "magnolia-rendering",
                    "templating", "magnolia-templating");

    /** Classes of required modules that are not in the recorded file: see ApiSignaturesTest. */
    private static final List<String> OF_REQUIRED =
            List.of(
                    "info.magnolia.cms.security.AccessManager",
                    "info.magnolia.cms.security.User",
                    "info.magnolia.commands.chain.Context",
                    "info.magnolia.config.registry.DefinitionProvider",
                    "info.magnolia.module.delta.BootstrapResourcesTask",
                    "info.magnolia.module.delta.IsAdminInstanceDelegateTask",
                    "info.magnolia.module.model.ModuleDefinition",
                    "info.magnolia.rendering.engine.AppendableOnlyOutputProvider",
                    "info.magnolia.rendering.engine.OutputProvider",
                    "info.magnolia.rendering.engine.RenderException",
                    "info.magnolia.rendering.engine.RenderingEngine",
                    "info.magnolia.rendering.template.registry.TemplateDefinitionRegistry");

    private final ModuleDescriptor descriptor =
            ModuleDescriptors.load(new ModuleResources(), List.of(Instance.MODULE)).get(0);

    @Test
    void requiresFewModules() {
        assertThat(dependencies(false))
                .containsExactlyInAnyOrder("core", "rendering", "templating", "content-types");
        assertThat(dependencies(true))
                .containsExactlyInAnyOrder(
                        "cache",
                        "ui-framework-core",
                        "ui-framework-jcr",
                        "pages-app",
                        "publishing-core",
                        "rest-content-delivery");
    }

    @Test
    void linksToClassesOfRequiredModulesOnly() {
        Set<String> required =
                dependencies(false).stream()
                        .flatMap(name -> Stream.ofNullable(JARS.get(name)))
                        .collect(Collectors.toSet());
        Map<String, String> jars = jars();

        Set<String> others = new TreeSet<>(magnoliaClasses());
        assertThat(others).hasSizeGreaterThan(20);
        others.removeIf(name -> required.contains(jars.getOrDefault(name, "")));
        others.removeAll(OF_REQUIRED);

        // In magnolia-core as well, by the public source of modules for 6.4
        assertThat(others)
                .allMatch(
                        name ->
                                name.startsWith(
                                        "info.magnolia.observation.WorkspaceEventListenerRegistration"));
    }

    @Test
    void writesIntoNoOtherModulesConfiguration() throws IOException {
        for (String folder : List.of("mgnl-bootstrap", "mgnl-bootstrap-samples")) {
            try (Stream<Path> files = Files.walk(Path.of("magnolia-module", folder))) {
                assertThat(files.filter(Files::isRegularFile).map(Path::getFileName))
                        .isNotEmpty()
                        .allSatisfy(
                                file ->
                                        assertThat(file.toString())
                                                .matches(
                                                        "(config\\.modules\\.treatment-faq\\.|userroles\\.treatment-faq-|"
                                                                + "treatment-faqs\\.|website\\.treatment-faq-).*\\.yaml"));
            }
        }
    }

    private Set<String> dependencies(boolean optional) {
        return descriptor.dependencies().stream()
                .filter(each -> each.optional() == optional)
                .map(ModuleDescriptor.Dependency::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> magnoliaClasses() {
        return new ClassFileImporter()
                .importPath(BuildOutput.MODULE).stream()
                        .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getName)
                        .filter(name -> name.startsWith("info.magnolia."))
                        .collect(Collectors.toSet());
    }

    private static Map<String, String> jars() {
        return CLASS.matcher(ApiSignatures.text())
                .results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
    }
}
