package org.treatmentfaq.workbench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;

/** The import command and the folder on disk that it opens for itself. */
class ImportOnDiskTest {

    private static final String IMS = "src/test/resources/handouts/ims.txt";

    private static final String CUPPING =
            """
            Cupping

            What is cupping?

            Cups are placed on the skin.

            Does it leave marks?

            Often, for some days.
            """;

    private final Path folder;
    private final Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    ImportOnDiskTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    @Test
    void touchesNoRepository_whenDry() {
        run("--dry-run", IMS);

        assertThat(data).doesNotExist();
    }

    @Test
    void leavesAnUnchangedHandoutAlone() throws Exception {
        Path handout = handout("cupping.txt", CUPPING);
        run(handout.toString());
        String before = dump();

        int status = run(handout.toString());

        assertThat(status).isZero();
        assertThat(err.toString())
                .contains("cupping.txt: imported /cupping")
                .contains("cupping.txt: unchanged /cupping");
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void refusesARepositoryInUse() throws Exception {
        Path handout = handout("cupping.txt", CUPPING);
        try (Instances running = Instances.persistent(data)) {
            int status = run(handout.toString());

            assertThat(status).isEqualTo(1);
            assertThat(err.toString().lines()).hasSize(1);
            assertThat(err.toString())
                    .contains("in use by another workbench")
                    .contains(data.toString());
            assertThat(running.author().users().rolesOf("superuser")).isNotEmpty();
        }
    }

    @Test
    void reportsAllTheSame_whenDryAndTheRepositoryIsInUse() {
        try (Instances running = Instances.persistent(data)) {
            int status = run("--dry-run", IMS);

            assertThat(status).isZero();
            assertThat(err.toString()).contains("Not compared with what is stored");
            assertThat(out.toString()).contains("Intramuscular Stimulation");
            assertThat(running.author().users().rolesOf("superuser")).isNotEmpty();
        }
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("import", "--data", data.toString()));
        all.addAll(List.of(arguments));
        return Workbench.run(
                new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    private Path handout(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Everything that is stored of the FAQs, identifiers included. */
    private String dump() throws Exception {
        try (Instances instances = Instances.persistent(data)) {
            Instance instance = instances.author();
            Session session = instance.systemSession(Names.WORKSPACE);
            ByteArrayOutputStream view = new ByteArrayOutputStream();
            session.exportSystemView("/cupping", view, true, false);
            session.logout();
            return view.toString(StandardCharsets.UTF_8);
        }
    }
}
