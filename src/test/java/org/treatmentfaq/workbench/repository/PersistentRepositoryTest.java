package org.treatmentfaq.workbench.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentfaq.workbench.WorkbenchException;

class PersistentRepositoryTest {

    private final Path directory;

    PersistentRepositoryTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void keepsContentForTheNextStart() throws RepositoryException {
        try (WorkbenchRepository first = WorkbenchRepository.persistent(directory)) {
            assertThat(first.isNew()).isTrue();
            first.createWorkspace("my-notes");
            add(first, "kept");
        }

        try (WorkbenchRepository second = WorkbenchRepository.persistent(directory)) {
            assertThat(second.isNew()).isFalse();
            assertThat(second.workspaces()).containsExactly("default", "my-notes");
            assertThat(second.systemSession("my-notes").nodeExists("/kept")).isTrue();
        }
    }

    @Test
    void opensInSpiteOfALeftOverLock() throws IOException {
        WorkbenchRepository.persistent(directory).close();
        Files.createFile(directory.resolve(".lock"));

        try (WorkbenchRepository again = WorkbenchRepository.persistent(directory)) {
            assertThat(again.isNew()).isFalse();
        }
    }

    @Test
    void saysThatTheFolderIsInUse() {
        try (WorkbenchRepository first = WorkbenchRepository.persistent(directory)) {
            assertThat(first.isNew()).isTrue();

            assertThatThrownBy(() -> WorkbenchRepository.persistent(directory))
                    .isInstanceOf(WorkbenchException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining(directory.toString());
        }
    }

    @Test
    void saysThatAFileIsNotAFolder() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> WorkbenchRepository.persistent(file))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining(file.toString());
    }

    private static void add(WorkbenchRepository repository, String name)
            throws RepositoryException {
        Session session = repository.systemSession("my-notes");
        session.getRootNode().addNode(name, "nt:unstructured");
        session.save();
        session.logout();
    }
}
