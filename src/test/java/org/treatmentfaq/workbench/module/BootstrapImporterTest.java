package org.treatmentfaq.workbench.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

class BootstrapImporterTest {

    private final Path directory;
    private final WorkbenchRepository repository = WorkbenchRepository.inMemory();

    BootstrapImporterTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @BeforeEach
    void prepare() {
        String types = "/mgnl-nodetypes/magnolia-nodetypes.cnd";
        repository.registerNodeTypes(
                new InputStreamReader(
                        Objects.requireNonNull(getClass().getResourceAsStream(types)),
                        StandardCharsets.UTF_8),
                types);
        repository.createWorkspace("notes");
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void givesScalarsTheirTypes() throws IOException, RepositoryException {
        importFile(
                "notes.a.b.yaml",
                """
                b:
                  text: '12'
                  long: 12
                  double: 1.5
                  boolean: true
                  moment: 2024-05-06T07:08:09.000+02:00
                  day: 2024-05-06
                  empty: []
                  mixed: [1, x]
                  numbers: [1, 2]
                  path: !Path '/x'
                  jcr:mixinTypes: [mgnl:hasVersion]
                  nothing:
                  child: {jcr:primaryType: mgnl:folder}
                """);

        assertThat(ContentDump.of(node("/a")))
                .isEqualTo(
                        """
                        a [mgnl:content]
                          b [mgnl:contentNode]
                            - boolean (Boolean) = true
                            - day (Date) = 2024-05-06T00:00:00.000Z
                            - double (Double) = 1.5
                            - empty (String*) = []
                            - long (Long) = 12
                            - mixed (String*) = [1, x]
                            - moment (Date) = 2024-05-06T07:08:09.000+02:00
                            - numbers (Long*) = [1, 2]
                            - path (Path) = /x
                            - text (String) = 12
                            nothing [mgnl:contentNode]
                            child [mgnl:folder]\
                        """);
        assertThat(node("/a/b").isNodeType("mgnl:hasVersion")).isTrue();
    }

    @Test
    void replacesWhatStandsAtThePath() throws IOException, RepositoryException {
        String uuid = "c0f00000-0000-4000-8000-000000000001";
        importFile("notes.a.yaml", "a:\n  jcr:uuid: " + uuid + "\n  old: 1\n  child: {}\n");
        importFile("notes.a.yaml", "a:\n  jcr:uuid: " + uuid + "\n  new: 1\n");

        assertThat(ContentDump.of(node("/a")))
                .isEqualTo("a [mgnl:contentNode]\n  - new (Long) = 1");
        assertThat(node("/a").getIdentifier()).isEqualTo(uuid);
    }

    @Test
    void savesNothing_whenAFileIsBroken() throws IOException, RepositoryException {
        importFile("notes.a.yaml", "a:\n  title: kept\n");

        assertThatThrownBy(
                        () ->
                                importFile(
                                        "notes.a.yaml",
                                        "a:\n  title: new\n  b:\n    jcr:primaryType: no:such\n"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("notes.a.yaml");
        assertThat(node("/a").getProperty("title").getString()).isEqualTo("kept");
    }

    @Test
    void saysWhereTheMistakeIs() {
        assertThatThrownBy(() -> importFile("notes.a.yaml", "b: {}\n"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("notes.a.yaml, line 1, column 1");
        assertThatThrownBy(() -> importFile("notes.a.yaml", "a:\n  x: [{y: 1}]\n"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("line 2, column 7");
        assertThatThrownBy(() -> importFile("nowhere.a.yaml", "a: {}\n"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("workspace nowhere");
    }

    private void importFile(String name, String content) throws IOException {
        Path file = directory.resolve("mgnl-bootstrap/m/" + name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.createDirectories(directory.resolve("META-INF/magnolia"));
        new BootstrapImporter(repository, Conformance.resources(directory))
                .importFile("/mgnl-bootstrap/m/" + name);
    }

    private Node node(String path) throws RepositoryException {
        return repository.systemSession("notes").getNode(path);
    }
}
