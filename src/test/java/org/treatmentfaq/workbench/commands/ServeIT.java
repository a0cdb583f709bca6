package org.treatmentfaq.workbench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The workbench as a process of its own: it serves, keeps others out, and ends cleanly when it is
 * told to.
 */
class ServeIT {

    private static final Pattern SERVES = Pattern.compile("The workbench serves (\\S+) .*");

    @TempDir private Path folder;

    @Test
    void servesUntilItIsTold_andKeepsOthersOut() throws Exception {
        Path data = folder.resolve("data");
        Process process = start(data);
        try (BufferedReader output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            URI address = address(output);

            assertThat(body(address.resolve("/public/treatment-faq-demo/ims.html")))
                    .contains("What are the benefits of IMS?", "hreflang=\"fr\"");
            assertThat(body(address.resolve("/public/fr/treatment-faq-demo/ims.html")))
                    .contains("<html lang=\"fr\">", "Questions et réponses");
            assertThat(importInto(data)).hasLineCount(1).contains("in use by another workbench");

            process.toHandle().destroy();

            assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
            assertThat(output.lines()).isEmpty();
            assertThat(data.resolve(".lock")).doesNotExist();
            assertThat(importInto(data)).contains("unchanged /intramuscular-stimulation");
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Path data) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Workbench.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static URI address(BufferedReader output) throws IOException {
        String line = String.valueOf(output.readLine());
        Matcher serves = SERVES.matcher(line);
        assertThat(serves.matches()).as(line).isTrue();
        return URI.create(serves.group(1));
    }

    private static String body(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** What a person sees on standard error. */
    private static String importInto(Path data) {
        StringWriter err = new StringWriter();
        Workbench.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "import",
                "--data",
                data.toString(),
                "src/test/resources/handouts/ims.txt");
        return err.toString();
    }
}
