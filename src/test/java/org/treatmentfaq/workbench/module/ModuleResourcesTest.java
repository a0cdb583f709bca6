package org.treatmentfaq.workbench.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleResourcesTest {

    private final Path directory;

    ModuleResourcesTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void listsWhatIsBelowAPrefix() throws IOException {
        assertThat(Conformance.resources().below("/mgnl-bootstrap/conformance/conformance-c"))
                .containsExactly(
                        "/mgnl-bootstrap/conformance/conformance-cards.first.yaml",
                        "/mgnl-bootstrap/conformance/conformance-cards.second.yaml",
                        "/mgnl-bootstrap/conformance/conformance-closed.secret.yaml");
    }

    @Test
    void readsFromJars() throws IOException {
        Path jar = directory.resolve("module.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/magnolia/"));
            zip.putNextEntry(new ZipEntry("a/x.txt"));
            zip.write("in a jar".getBytes(StandardCharsets.UTF_8));
        }

        ModuleResources underTest = Conformance.resources(jar);

        assertThat(underTest.below("/a/")).containsExactly("/a/x.txt");
        assertThat(underTest.text("/a/x.txt")).contains("in a jar");
        assertThat(underTest.lastModified("/a/x.txt").orElseThrow()).isAfter(Instant.EPOCH);
    }

    @Test
    void seesAnEditedFile() throws IOException {
        Files.createDirectories(directory.resolve("META-INF/magnolia"));
        Path file = Files.writeString(directory.resolve("x.txt"), "before");
        ModuleResources underTest = Conformance.resources(directory);

        Files.writeString(file, "after");

        assertThat(underTest.text("/x.txt")).contains("after");
        assertThat(underTest.lastModified("/x.txt"))
                .contains(Instant.ofEpochMilli(Files.getLastModifiedTime(file).toMillis()));
    }

    @Test
    void isEmpty_whenThereIsNoSuchResource() throws IOException {
        assertThat(Conformance.resources().open("/nowhere")).isEmpty();
    }
}
