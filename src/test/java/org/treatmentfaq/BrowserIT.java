package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.FurtherModules;
import org.treatmentfaq.workbench.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/**
 * Reads the demo pages in a real browser and leaves pictures in {@code target/screens}. Without
 * Chromium it is skipped and says so; {@code -Dbrowser.required=true} makes that a failure.
 */
class BrowserIT {

    private static final Path SCREENS =
            Path.of(System.getProperty("screens.directory", "target/screens"));

    private static final Path FOREIGN_CLINIC = Path.of("src/test/resources/modules/foreign-clinic");

    private static Instances instances;
    private static WorkbenchServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            String word =
                    "No Chromium found (looked for chromium and google-chrome on the PATH): the browser tests are skipped";
            assertThat(Boolean.getBoolean("browser.required")).as(word).isFalse();
            System.out.println(word);
            assumeTrue(false, word);
        }
        instances = Instances.inMemory(FurtherModules.of(List.of(FOREIGN_CLINIC)));
        server = WorkbenchServer.start(instances, "127.0.0.1", 0);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(options(chromium.orElseThrow()));
        Files.createDirectories(SCREENS);
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.close();
            instances.close();
        }
    }

    @Test
    void showsTheFourQuestionsOfTheHandout() {
        try (Page page = open("/treatment-faq-demo/ims.html", 1200)) {
            assertThat(page.locator("h1").innerText()).isEqualTo("IMS - Intramuscular Stimulation");
            assertThat(page.locator(".treatment-faq__question").allInnerTexts())
                    .containsExactly(
                            "What is IMS or Functional Dry Needling?",
                            "Is it the same as Acupuncture?",
                            "What are the benefits of IMS?",
                            "What can I expect during and after treatment?");
            assertThat(page.locator(".treatment-faq__answer p").count()).isEqualTo(5);
            assertThat(
                            page.getByText(
                                            "Copyright 2020 Infinity Physiotherapy | All Rights Reserved")
                                    .isVisible())
                    .isTrue();
            picture(page, "ims");
        }
    }

    @Test
    void showsTheComponentInTheTemplateOfAnotherModule() {
        try (Page page = open("/foreign-clinic.html", 1200)) {
            assertThat(page.locator(".clinic-main .treatment-faq__question").count()).isEqualTo(4);
            picture(page, "foreign-clinic");
        }
    }

    @Test
    void asksEditorsToSignInAndLetsThemSeeTheirPage() {
        try (Page page = open(server.authorAddress() + "/treatment-faq-demo/ims.html", 1200)) {
            picture(page, "sign-in");
            page.getByLabel("Name").fill("superuser");
            page.getByLabel("Password").fill("superuser");
            page.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator(".treatment-faq__question").count()).isEqualTo(4);
            assertThat(page.content()).contains("<!-- cms:page content=");
            picture(page, "author-preview");
        }
    }

    @Test
    void fitsAPhone() {
        try (Page page = open("/treatment-faq-demo/first-appointment.html", 390)) {
            Object overflow =
                    page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");

            assertThat(overflow).isEqualTo(0);
            picture(page, "first-appointment-phone");
        }
    }

    @Test
    void leavesTheConsoleEmpty() {
        List<String> complaints = new ArrayList<>();
        for (String address : List.of("/treatment-faq-demo.html", "/treatment-faq-demo/ims.html")) {
            try (Page page = browser.newPage()) {
                page.onConsoleMessage(message -> complaints.add(message.text()));
                page.onRequestFailed(request -> complaints.add(request.url()));
                page.onResponse(
                        response -> complain(response.url(), response.status(), complaints));
                page.navigate(publicAddress(address).toString());
                picture(page, "page" + address.replace('/', '-').replace(".html", ""));
            }
        }

        assertThat(complaints).isEmpty();
    }

    @Test
    void hearsAComplaint() {
        List<String> complaints = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(publicAddress("/treatment-faq-demo.html").toString());
            page.evaluate("fetch('/none')");
        }

        assertThat(complaints).hasSize(1);
    }

    private static void complain(String address, int status, List<String> complaints) {
        if (status >= 400) {
            complaints.add(status + " " + address);
        }
    }

    private static Page open(String path, int width) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.navigate(publicAddress(path).toString());
        return page;
    }

    private static URI publicAddress(String path) {
        return path.startsWith("/") ? URI.create(server.publicAddress() + path) : URI.create(path);
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENS.resolve(name + ".png")));
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
