package org.treatmentfaq;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The workbench's own pages in a browser with a strict policy; axe-core looks, pictures are left.
 */
class WorkbenchIT {

    private static final String SCROLLS_SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static OpenBrowser open;

    @BeforeAll
    static void start() throws Exception {
        open = OpenBrowser.withModules();
    }

    @AfterAll
    static void stop() {
        if (open != null) {
            open.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
    void hasNothingThatAxeComplainsOf(int width, ColorScheme colours) {
        List<String> refusals = new ArrayList<>();
        try (BrowserContext context = context(width, colours);
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> refusals.add(message.text()));
            String picture = "workbench-" + width + "-" + colours + "-";

            page.navigate(open.address("/"));
            check(page, picture + "start");
            page.navigate(open.publicAddress("/nowhere.html"));
            check(page, picture + "not-found");
            page.navigate(open.authorAddress("/"));
            check(page, picture + "sign-in");
            signIn(page, "secret");
            check(page, picture + "wrong-password");
            signIn(page, "superuser");
            check(page, picture + "author");
            page.navigate(open.authorAddress("/nowhere.html"));
            check(page, picture + "author-not-found");
            page.navigate(open.authorAddress("/treatment-faq-demo/ims.html?mgnlPreview=false"));
            OpenBrowser.picture(page, picture + "edit-mode");
        }

        // The browser notes each status of 4xx; a refusal by the policy would stand beside them
        assertThat(refusals)
                .hasSize(4)
                .allMatch(text -> text.startsWith("Failed to load resource"));
    }

    @Test
    void isSignedInToWithoutAMouse() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT);
                Page page = context.newPage()) {
            page.navigate(open.authorAddress("/"));
            Locator name = page.getByLabel("Name");
            Locator password = page.getByLabel("Password");

            assertThat(name).isFocused();
            page.keyboard().type("superuser");
            page.keyboard().press("Tab");
            assertThat(password).isFocused();
            page.keyboard().type("secret");
            page.keyboard().press("Enter");

            assertThat(password).isFocused();
            assertThat(password).hasAccessibleDescription("The name or the password is wrong.");
            assertThat(name).hasValue("superuser");
            page.keyboard().type("superuser");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("The author instance");
        }
    }

    private static void check(Page page, String picture) {
        OpenBrowser.picture(page, picture);
        assertThat(Axe.complaints(page)).as(picture).isEmpty();
        assertThat(page.evaluate(SCROLLS_SIDEWAYS)).as(picture).isEqualTo(0);
    }

    private static void signIn(Page page, String password) {
        page.getByLabel("Name").fill("superuser");
        page.getByLabel("Password").fill(password);
        page.locator("button").click();
    }

    private static BrowserContext context(int width, ColorScheme colours) {
        BrowserContext context =
                open.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setColorScheme(colours)
                                        .setViewportSize(width, 900));
        context.route(address -> !address.contains("/.resources/"), WorkbenchIT::answerStrictly);
        return context;
    }

    /** As an administrator could set it before the workbench. */
    private static void answerStrictly(Route route) {
        var response = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        Map<String, String> headers = new HashMap<>(response.headers());
        headers.put("content-security-policy", "default-src 'self'");
        route.fulfill(new Route.FulfillOptions().setResponse(response).setHeaders(headers));
    }
}
