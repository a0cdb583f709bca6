package org.treatmentfaq.workbench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentfaq.workbench.host.Instances;

/** What stands in the way of serving is told in one line. */
class ServeCommandTest {

    @TempDir private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int status =
                    run(
                            "--port",
                            String.valueOf(other.getLocalPort()),
                            "--data",
                            folder.resolve("data").toString());

            assertThat(status).isEqualTo(1);
            assertThat(err.toString().lines()).hasSize(1);
            assertThat(err.toString()).contains("Port " + other.getLocalPort()).contains("--port");
        }
    }

    @Test
    void listensNowhere_whenTheHostIsUnknown() {
        int status =
                run(
                        "--host",
                        "nosuch.invalid",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("data").toString());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("nosuch.invalid").contains("--host");
    }

    @Test
    void saysThatTheDataFolderIsOfAnOlderWorkbench() throws Exception {
        Path data = folder.resolve("data");
        try (Instances older = Instances.persistent(data)) {
            Session config = older.visitors().systemSession("config");
            config.removeItem("/modules/cache/config/compression");
            config.save();
            config.logout();
        }

        int status = run("--port", "0", "--data", data.toString());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("/modules/cache/config/compression", "--fresh");
    }

    @Test
    void saysThatTheDataFolderIsNoFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        int status = run("--port", "0", "--data", file.toString());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(file.toString()).contains("cannot be used");
    }

    @Test
    void saysThatTheDataFolderIsInUse() {
        Path data = folder.resolve("data");
        try (Instances other = Instances.persistent(data)) {
            int status = run("--port", "0", "--data", data.toString());

            assertThat(status).isEqualTo(1);
            assertThat(err.toString().lines()).hasSize(1);
            assertThat(err.toString()).contains("in use by another workbench");
            assertThat(other.visitors().site().problems()).isEmpty();
        }
    }

    @Test
    void leavesAFolderAlone_thatIsNotItsOwn() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "dear");

        int status = run("--fresh", "--data", folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("--fresh leaves it alone");
        assertThat(letter).exists();
    }

    @Test
    void leavesItsOwnFolderAlone_whileItIsInUse() {
        Path data = folder.resolve("data");
        try (Instances other = Instances.persistent(data)) {
            int status = run("--fresh", "--port", "0", "--data", data.toString());

            assertThat(status).isEqualTo(1);
            assertThat(data.resolve("author/content.mv.db")).exists();
            assertThat(other.visitors().users().rolesOf("anonymous"))
                    .contains("treatment-faq-reader");
        }
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("serve"));
        all.addAll(List.of(arguments));
        StringWriter out = new StringWriter();
        return Workbench.run(
                new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }
}
