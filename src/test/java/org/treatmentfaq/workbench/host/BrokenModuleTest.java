package org.treatmentfaq.workbench.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/**
 * A mistake in a definition or a script is told in one line with its place, and the rest of the
 * module works.
 */
class BrokenModuleTest {

    @TempDir private Path folder;

    @Test
    void tellsWhereADefinitionIsBroken() throws Exception {
        write("broken.yaml", "renderType: freemarker\n  templateScript: [");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("/treatment-faq/templates/components/broken.yaml, line 2, column ")
                .doesNotContain("\n");
    }

    @Test
    void tellsWhereAScriptIsBroken() throws Exception {
        write("broken.yaml", "templateScript: /treatment-faq/templates/components/broken.ftl");
        write("broken.ftl", "[#ftl output_format=\"HTML\"]\n<p>\n[#if x]</p>");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("/treatment-faq/templates/components/broken.ftl, line 3, column ")
                .doesNotContain("\n");
    }

    @Test
    void tellsThatAScriptIsMissing() throws Exception {
        write("broken.yaml", "templateScript: /treatment-faq/templates/components/none.ftl");

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("treatment-faq:components/broken")
                .contains("none.ftl");
    }

    @Test
    void doesNotStart_whenTheModuleRefusesItsConfiguration() throws Exception {
        Path file =
                folder.resolve(
                        "mgnl-bootstrap/treatment-faq/config.modules.treatment-faq.config.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "config:\n  allowedOrigins:\n    '0': clinic.example\n");

        assertThatThrownBy(this::problems)
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("TreatmentFaqModule")
                .hasMessageContaining("'allowedOrigins'")
                .hasMessageContaining("'clinic.example' is no web origin");
    }

    @Test
    void isContentWithTheModuleAsItShips() throws Exception {
        assertThat(problems()).isEmpty();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve("treatment-faq/templates/components").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<String> problems() throws IOException {
        Files.createDirectories(folder.resolve("META-INF/magnolia"));
        URL[] more = {folder.toUri().toURL()};
        try (URLClassLoader classes =
                        new URLClassLoader(more, Thread.currentThread().getContextClassLoader());
                Instance instance =
                        Instance.start(
                                WorkbenchRepository.inMemory(),
                                new ModuleResources(classes),
                                List.of(Instance.MODULE))) {
            return instance.site().problems();
        }
    }
}
