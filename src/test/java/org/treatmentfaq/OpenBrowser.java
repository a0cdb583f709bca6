package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentfaq.workbench.FurtherModules;
import org.treatmentfaq.workbench.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/**
 * Chromium beside a workbench with the demo and further modules; pictures go to {@code
 * target/screens}. Without Chromium the tests are skipped and say so; {@code
 * -Dbrowser.required=true} makes that a failure.
 */
final class OpenBrowser implements AutoCloseable {

    private static final Path SCREENS =
            Path.of(System.getProperty("screens.directory", "target/screens"));

    private final Instances instances;
    private final WorkbenchServer server;
    private final Playwright playwright;
    private final Browser browser;

    private OpenBrowser(
            Instances instances, WorkbenchServer server, Playwright playwright, Browser browser) {
        this.instances = instances;
        this.server = server;
        this.playwright = playwright;
        this.browser = browser;
    }

    static OpenBrowser withModules(Path... modules) throws Exception {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            String word =
                    "No Chromium found (looked for chromium and google-chrome on the PATH): the browser tests are skipped";
            assertThat(Boolean.getBoolean("browser.required")).as(word).isFalse();
            System.out.println(word);
            assumeTrue(false, word);
        }
        Instances instances = Instances.inMemory(FurtherModules.of(List.of(modules)));
        WorkbenchServer server = WorkbenchServer.start(instances, "127.0.0.1", 0);
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(options(chromium.orElseThrow()));
        Files.createDirectories(SCREENS);
        return new OpenBrowser(instances, server, playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    /** Address of a path on the visitors' instance. */
    String publicAddress(String path) {
        return server.publicAddress() + path;
    }

    String authorAddress(String path) {
        return server.authorAddress() + path;
    }

    static Path picture(String name) {
        return SCREENS.resolve(name + ".png");
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name)));
    }

    @Override
    public void close() {
        playwright.close();
        server.close();
        instances.close();
    }

    private static BrowserType.LaunchOptions options(Path chromium) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(
                        List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"));
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .flatMap(
                        folder ->
                                Stream.of("chromium", "chromium-browser", "google-chrome")
                                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
