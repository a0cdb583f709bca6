package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the machine. Without one the tests that need it are skipped and say so; {@code
 * -Dbrowser.required=true} makes that a failure.
 */
public final class Chromium implements AutoCloseable {

    /** Where pictures are left. */
    private final Playwright playwright;

    private final Browser browser;

    private Chromium(Path executable) throws IOException {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(options(executable));
        Files.createDirectories(BuildOutput.SCREENS);
    }

    public static Chromium startOrSkip() throws IOException {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) {
            String word =
                    "No Chromium found (looked for chromium and google-chrome on the PATH): the browser tests are skipped";
            assertThat(Boolean.getBoolean("browser.required")).as(word).isFalse();
            System.out.println(word);
            assumeTrue(false, word);
        }
        return new Chromium(executable.orElseThrow());
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static BrowserType.LaunchOptions options(Path executable) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(
                        List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"));
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .flatMap(
                        folder ->
                                Stream.of("chromium", "chromium-browser", "google-chrome")
                                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
