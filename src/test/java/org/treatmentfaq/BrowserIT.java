package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the demo pages in a real browser and leaves pictures. */
class BrowserIT {

    private static final Path FOREIGN_CLINIC = Path.of("src/test/resources/modules/foreign-clinic");

    private static OpenBrowser open;

    @BeforeAll
    static void start() throws Exception {
        open = OpenBrowser.withModules(FOREIGN_CLINIC);
    }

    @AfterAll
    static void stop() {
        if (open != null) {
            open.close();
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
            OpenBrowser.picture(page, "ims");
        }
    }

    @Test
    void showsTheComponentInTheTemplateOfAnotherModule() {
        try (Page page = open("/foreign-clinic.html", 1200)) {
            assertThat(page.locator(".clinic-main .treatment-faq__question").count()).isEqualTo(4);
            OpenBrowser.picture(page, "foreign-clinic");
        }
    }

    @Test
    void asksEditorsToSignInAndLetsThemSeeTheirPage() {
        try (Page page = openAddress(open.authorAddress("/treatment-faq-demo/ims.html"), 1200)) {
            OpenBrowser.picture(page, "sign-in");
            page.getByLabel("Name").fill("superuser");
            page.getByLabel("Password").fill("superuser");
            page.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator(".treatment-faq__question").count()).isEqualTo(4);
            assertThat(page.content()).contains("<!-- cms:page content=");
            OpenBrowser.picture(page, "author-preview");
        }
    }

    @Test
    void fitsAPhone() {
        try (Page page = open("/treatment-faq-demo/first-appointment.html", 390)) {
            Object overflow =
                    page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");

            assertThat(overflow).isEqualTo(0);
            OpenBrowser.picture(page, "first-appointment-phone");
        }
    }

    @Test
    void leavesTheConsoleEmpty() {
        List<String> complaints = new ArrayList<>();
        for (String address :
                List.of(
                        "/treatment-faq-demo.html",
                        "/treatment-faq-demo/ims.html",
                        "/treatment-faq-demo/ims.handout")) {
            try (Page page = open.browser().newPage()) {
                page.onConsoleMessage(message -> complaints.add(message.text()));
                page.onRequestFailed(request -> complaints.add(request.url()));
                page.onResponse(
                        response -> complain(response.url(), response.status(), complaints));
                page.navigate(open.publicAddress(address));
                OpenBrowser.picture(page, "page" + address.replace('/', '-').replace('.', '-'));
            }
        }

        assertThat(complaints).isEmpty();
    }

    @Test
    void hearsAComplaint() {
        List<String> complaints = new ArrayList<>();
        try (Page page = open.browser().newPage()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(open.publicAddress("/treatment-faq-demo.html"));
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
        return openAddress(open.publicAddress(path), width);
    }

    private static Page openAddress(String address, int width) {
        Page page =
                open.browser().newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.navigate(address);
        return page;
    }
}
