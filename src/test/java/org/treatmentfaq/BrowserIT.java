package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.FurtherModules;
import org.treatmentfaq.workbench.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/** Reads the demo pages in a real browser and leaves pictures in {@code target/screens}. */
class BrowserIT {

    private static final Path FOREIGN_CLINIC = Path.of("src/test/resources/modules/foreign-clinic");

    private static Instances instances;
    private static WorkbenchServer server;
    private static Chromium chromium;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.startOrSkip();
        instances = Instances.inMemory(FurtherModules.of(List.of(FOREIGN_CLINIC)));
        server = WorkbenchServer.start(instances, "127.0.0.1", 0);
        browser = chromium.browser();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
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
                        .setPath(Chromium.SCREENS.resolve(name + ".png")));
    }
}
