package org.treatmentfaq.workbench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentfaq.SharedWorkbench;

/** A drawer full of handouts in one run. */
class ImportBatchTest {

    @RegisterExtension static final SharedWorkbench WORKBENCH = SharedWorkbench.withModules();

    private final Path directory;
    private final ImportFolder folder;

    ImportBatchTest(@TempDir Path directory) throws Exception {
        this.directory = directory;
        this.folder = new ImportFolder(directory, WORKBENCH.instances());
    }

    @AfterEach
    void removeImports() throws Exception {
        folder.removeImports();
    }

    private Path handout(String title) throws IOException {
        return folder.handout(
                title.toLowerCase(java.util.Locale.ROOT) + ".txt",
                title + "\n\nWhat is it?\n\nA treatment.\n\nDoes it hurt?\n\nRarely.\n");
    }

    @Test
    void endsWithASummary() throws Exception {
        Path empty = folder.handout("empty.txt", "");

        ImportFolder.Run run = folder.run(handout("Cupping"), empty, handout("Taping"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(lastLines(run.out(), 5))
                .isEqualTo(
                        """
                        File@          Outcome   FAQ       Questions  Warnings
                        @/cupping.txt  imported  /cupping  2          0
                        @/empty.txt    refused   -         -          -
                        @/taping.txt   imported  /taping   2          0
                        2 imported, 1 refused
                        """
                                .replace("File@", "File" + " ".repeat(path().length()))
                                .replace("@", path()));
    }

    @Test
    void keepsTheSummaryOutOfReportsForPrograms() throws Exception {
        Path output = directory.resolve("report.json");

        ImportFolder.Run toOutput =
                folder.run("--format", "json", handout("Cupping"), handout("Taping"));
        ImportFolder.Run toFile =
                folder.run("--output", output, handout("Cupping"), handout("Taping"));

        assertThat(new ObjectMapper().readTree(toOutput.out())).hasSize(2);
        assertThat(toOutput.err()).contains("2 imported");
        assertThat(toFile.out()).isEmpty();
        assertThat(toFile.err()).contains("2 unchanged");
        assertThat(output).content().contains("Taping").doesNotContain("2 unchanged");
    }

    @Test
    void writesAnArray_whenThereAreSeveralFiles() throws Exception {
        Path empty = folder.handout("empty.txt", "");

        ImportFolder.Run two = folder.run("--format", "json", handout("Cupping"), empty);
        ImportFolder.Run one = folder.run("--format", "json", handout("Cupping"));
        ImportFolder.Run none = folder.run("--format", "json", empty, directory);

        assertThat(tree(two).isArray()).isTrue();
        assertThat(tree(two).findValuesAsText("title")).containsExactly("Cupping");
        assertThat(tree(one).get("title").asText()).isEqualTo("Cupping");
        assertThat(tree(none).isArray()).isTrue();
        assertThat(tree(none)).isEmpty();
    }

    @Test
    void namesTheFileAboveItsReport() throws Exception {
        Path cupping = handout("Cupping");

        ImportFolder.Run run = folder.run("--dry-run", cupping);

        assertThat(run.out().lines()).startsWith(cupping.toString());
    }

    @Test
    void refusesTheSecondOfTwoHandoutsOfOneTitle() throws Exception {
        Path first = handout("Cupping");
        Path second = folder.handout("b.txt", "Cupping\n\nWhy cups?\n\nThey pull.\n");
        Path copy = Files.copy(first, directory.resolve("copy.txt"));

        ImportFolder.Run run = folder.run(first, second, copy);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(second + " and " + first + " are different handouts")
                .contains("/cupping")
                .contains("--name")
                .contains(copy + ": unchanged /cupping");
        assertThat(folder.faq("/cupping").questions()).hasSize(2);
    }

    @Test
    void goesOn_whenAFaqCannotBeStored() throws Exception {
        Path cupping = handout("Cupping");
        folder.run(cupping);
        folder.edit(
                session -> {
                    session.getNode("/cupping").addMixin("mix:lockable");
                    session.save();
                    session.getWorkspace()
                            .getLockManager()
                            .lock("/cupping", true, false, Long.MAX_VALUE, "an editor");
                });
        Files.writeString(cupping, Files.readString(cupping).replace("Rarely", "Never"));

        ImportFolder.Run run = folder.run(cupping, handout("Taping"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(cupping + ": Storing the FAQ /cupping failed")
                .contains("imported /taping");
        assertThat(lastLines(run.out(), 1)).contains("1 failed, 1 imported");
        assertThat(folder.faq("/cupping").questions().get(1).answer().original())
                .isEqualTo("<p>Rarely.</p>");
        assertThat(folder.faq("/taping").questions()).hasSize(2);
    }

    @Test
    void refusesToWriteTheReportOverAHandout() throws Exception {
        Path cupping = handout("Cupping");
        String before = Files.readString(cupping);

        ImportFolder.Run run = folder.run("--output", cupping, cupping);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--output would overwrite the handout");
        assertThat(cupping).hasContent(before);
    }

    @Test
    void importsNothing_whenTheReportCannotBeBegun() throws Exception {
        Path nowhere = directory.resolve("nowhere").resolve("report.txt");

        ImportFolder.Run run = folder.run("--output", nowhere, handout("Cupping"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("cannot be written to " + nowhere);
        assertThat(folder.hasFaq("/cupping")).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheReportIsIncomplete_whenTheDiskIsFull() throws Exception {
        ImportFolder.Run run = folder.run("--output", "/dev/full", handout("Cupping"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("imported /cupping")
                .contains("The report cannot be written to /dev/full");
        assertThat(folder.hasFaq("/cupping")).isTrue();
    }

    private static JsonNode tree(ImportFolder.Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    private String path() {
        return directory.toString();
    }

    private static String lastLines(String text, int count) {
        var lines = text.lines().toList();
        return String.join("\n", lines.subList(lines.size() - count, lines.size())) + "\n";
    }
}
