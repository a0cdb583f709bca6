package org.treatmentfaq.workbench.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentfaq.workbench.WorkbenchException;

class ModuleDescriptorsTest {

    private final Path directory;

    ModuleDescriptorsTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void readsTheRecordedDescriptor() throws IOException {
        ModuleDescriptor module =
                ModuleDescriptors.load(Conformance.resources(), List.of("conformance")).get(0);

        assertThat(module.version()).isEqualTo("1.0");
        assertThat(module.className()).contains("conformance.ConformanceModule");
        assertThat(module.versionHandler()).contains("conformance.ConformanceVersionHandler");
        assertThat(module.properties()).isEqualTo(Map.of("conformance.colour", "teal"));
        assertThat(module.components())
                .containsExactly(
                        new ModuleDescriptor.Component(
                                "main",
                                "conformance.ConformanceFunctions",
                                "conformance.ConformanceFunctions",
                                true));
        assertThat(module.dependencies())
                .hasSize(6)
                .contains(new ModuleDescriptor.Dependency("core", Optional.of("6.2/*"), false));
        assertThat(module.servlets())
                .containsExactly(
                        new ModuleDescriptor.Servlet(
                                "conformanceEcho",
                                "conformance.EchoServlet",
                                List.of("/.conformance/*"),
                                Map.of("greeting", "hello")));
        assertThat(module.repositories())
                .containsExactly(
                        new ModuleDescriptor.Repository(
                                List.of(
                                        "conformance-cards",
                                        "conformance-closed",
                                        "conformance-guides"),
                                Optional.of("/mgnl-nodetypes/conformance-nodetypes.cnd")));
    }

    @Test
    void sortsByDependencies() throws IOException {
        write("a", "<name>a</name><version>1</version>" + dependency("b", ""));
        write("b", "<name>b</name><version>1</version>" + dependency("core", ""));

        assertThat(load("a", "b")).extracting(ModuleDescriptor::name).containsExactly("b", "a");
    }

    @Test
    void namesTheDependencyThatIsMissing() throws IOException {
        write("a", "<name>a</name><version>1</version>" + dependency("gone", ""));
        write("b", "<name>b</name><version>1</version>" + dependency("gone", "true"));

        assertThat(load("b")).hasSize(1);
        assertThatThrownBy(() -> load("a"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("Module a depends on the module gone");
    }

    @Test
    void refusesCircles() throws IOException {
        write("a", "<name>a</name><version>1</version>" + dependency("b", ""));
        write("b", "<name>b</name><version>1</version>" + dependency("a", ""));

        assertThatThrownBy(() -> load("a", "b"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("a, b");
    }

    @Test
    void namesFileAndLine_whenTheDescriptorIsNotWellFormed() throws IOException {
        write("a", "<name>a</name>\n<version>1</versoin>");

        assertProblem("line 4", "not well-formed");
    }

    @Test
    void namesFileAndLine_whenElementsAreOutOfOrder() throws IOException {
        write("a", "<version>1</version>\n<name>a</name>");

        assertProblem("line 4", "<name> must stand before <version>");
    }

    @Test
    void namesFileAndLine_whenAnElementIsUnknown() throws IOException {
        write("a", "<name>a</name>\n<colour>red</colour>\n<version>1</version>");

        assertProblem("line 4", "unknown element <colour>");
    }

    @Test
    void refusesAVersionThatTheBuildDidNotFillIn() throws IOException {
        write("a", "<name>a</name><version>${project.version}</version>");

        assertProblem("line 3", "is not filled in");
    }

    @Test
    void readsNoForeignFile() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "secret");
        Path file = directory.resolve("META-INF/magnolia/a.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<!DOCTYPE module [<!ENTITY x SYSTEM '"
                        + secret.toUri()
                        + "'>]><module><name>a</name><version>&x;</version></module>");

        assertThatThrownBy(() -> load("a")).isInstanceOf(WorkbenchException.class);
    }

    @Test
    void namesTheDescriptorThatIsMissing() {
        assertThatThrownBy(() -> load("nowhere"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("/META-INF/magnolia/nowhere.xml");
    }

    private void assertProblem(String line, String problem) {
        assertThatThrownBy(() -> load("a"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("/META-INF/magnolia/a.xml")
                .hasMessageContaining(line)
                .hasMessageContaining(problem);
    }

    private List<ModuleDescriptor> load(String... names) throws IOException {
        return ModuleDescriptors.load(Conformance.resources(directory), List.of(names));
    }

    private void write(String name, String content) throws IOException {
        Path file = directory.resolve("META-INF/magnolia/" + name + ".xml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<?xml version=\"1.0\"?>\n<!DOCTYPE module SYSTEM \"module.dtd\">\n<module>"
                        + content
                        + "\n</module>");
    }

    private static String dependency(String name, String optional) {
        return "<dependencies><dependency><name>"
                + name
                + "</name><optional>"
                + optional
                + "</optional></dependency></dependencies>";
    }
}
