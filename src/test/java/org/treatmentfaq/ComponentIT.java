package org.treatmentfaq;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.output.CountingOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers can do with the component {@code treatment-faq:components/treatmentFaq}. */
class ComponentIT {

    private static final Path MODULES = Path.of("src/test/resources/modules");
    private static final String LONG = "/faq-pages/long.html";

    private static OpenBrowser open;

    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        open =
                OpenBrowser.withModules(
                        MODULES.resolve("foreign-clinic"), MODULES.resolve("faq-pages"));
    }

    @AfterAll
    static void stop() {
        if (open != null) {
            open.close();
        }
    }

    @BeforeEach
    void readWithAStrictPolicy() {
        read(new Browser.NewContextOptions());
    }

    @AfterEach
    void leavesTheConsoleEmpty() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void hearsWhatThePolicyForbids() {
        page.navigate(open.publicAddress(LONG));
        page.evaluate("document.body.setAttribute('onclick', 'alert()'); document.body.click()");

        page.waitForCondition(() -> !complaints.isEmpty());
        assertThat(complaints.get(0)).contains("Content Security Policy");
        complaints.clear();
    }

    @Test
    void closesTheAnswersBelowButtonsInHeadings() {
        page.navigate(open.publicAddress(LONG));

        assertThat(toggles()).hasCount(9);
        assertThat(page.locator("h3 > button[aria-expanded='false'][aria-controls]")).hasCount(9);
        assertThat(page.locator("[data-faq-answer][hidden='until-found']")).hasCount(9);
        for (String id : attributes(toggles(), "aria-controls")) {
            assertThat(page.locator("[id='" + id + "'][data-faq-answer]")).hasCount(1);
        }
        assertThat(ids()).doesNotHaveDuplicates();
        assertThat(page.locator(".treatment-faq__safety")).isVisible();
        assertThat(page.locator("[role=region]")).hasCount(0);
        assertThat(page.getByText("Hands on muscles")).isVisible();
    }

    @Test
    void keepsWhatIsShort_open() {
        page.navigate(open.publicAddress("/faq-pages/short.html"));

        assertThat(page.locator(".treatment-faq__copy")).hasCount(3);
        assertThat(toggles()).hasCount(0);
        assertThat(page.locator("[data-faq-answer]:visible")).hasCount(3);
        assertThat(showAll()).hasCount(0);
    }

    @Test
    void opensSeveralByKeyboard_andTellsThePageAndTheAddress() {
        page.navigate(open.publicAddress(LONG));
        page.evaluate(
                "window.heard = []; for (const type of ['open', 'close'])"
                        + " addEventListener('treatment-faq:' + type, e => heard.push(type + ' ' + e.detail.anchor))");

        toggle("pain").focus();
        page.keyboard().press("Enter");
        toggle("cost").focus();
        page.keyboard().press("Space");
        assertThat(panel("pain")).not().hasAttribute("hidden", "until-found");
        assertThat(panel("cost")).not().hasAttribute("hidden", "until-found");
        assertThat(toggle("cost")).hasAttribute("aria-expanded", "true");
        assertThat(page).hasURL(open.publicAddress(LONG + "#cost"));

        page.keyboard().press("Enter");
        assertThat(panel("cost")).hasAttribute("hidden", "until-found");
        assertThat(panel("pain")).not().hasAttribute("hidden", "until-found");
        assertThat(page).hasURL(open.publicAddress(LONG));
        assertThat(page.evaluate("heard"))
                .isEqualTo(List.of("open pain", "open cost", "close cost"));
        assertThat(page.evaluate("history.length")).isEqualTo(2);
    }

    @Test
    void reachesEveryControlByTab_andNothingInClosedAnswers() {
        page.navigate(open.publicAddress("/faq-pages/short-accordion.html"));
        showAll().focus();
        List<Object> reached = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("Tab");
            reached.add(page.evaluate("document.activeElement.className"));
        }

        assertThat(reached)
                .containsExactly(
                        "treatment-faq__toggle",
                        "treatment-faq__copy",
                        "treatment-faq__toggle",
                        "treatment-faq__copy",
                        "treatment-faq__toggle",
                        "treatment-faq__copy");
    }

    @Test
    void putsTheShortHeadingAboveTheFullQuestion() {
        page.navigate(open.publicAddress(LONG));

        assertThat(toggle("first-visit")).hasText("First visit");
        toggle("first-visit").click();
        assertThat(panel("first-visit").locator("> :first-child"))
                .hasText(
                        "What happens at the first visit, and how long does the whole appointment take?");
        assertThat(panel("first-visit").locator("h4")).hasText(new String[] {"Before", "After"});
        assertThat(panel("first-visit").locator("h5")).hasText("What to bring");
        OpenBrowser.picture(page, "component-open");
    }

    @Test
    void opensWhatTheAddressPointsAt() {
        page.navigate(open.publicAddress(LONG + "#cancel"));

        assertThat(panel("cancel")).not().hasAttribute("hidden", "until-found");
        assertThat(toggle("cancel")).isInViewport();
        assertThat(panel("pain")).hasAttribute("hidden", "until-found");

        page.evaluate("location.hash = '#who-not'");
        assertThat(panel("who-not")).not().hasAttribute("hidden", "until-found");
        assertThat(toggle("who-not")).isInViewport();
    }

    @Test
    void opensWhatAFormerAnchorPointsAt() {
        page.navigate(open.publicAddress(LONG + "#hurt"));

        assertThat(panel("pain")).not().hasAttribute("hidden", "until-found");
        assertThat(page).hasURL(open.publicAddress(LONG + "#hurt"));
    }

    @Test
    void opensWhatHoldsTheElementThatTheAddressPointsAt() {
        inBody("604 555 0100", "<b id='phone number'>604 555 0100</b>");
        page.navigate(open.publicAddress(LONG + "#phone%20number"));

        assertThat(panel("cancel")).not().hasAttribute("hidden", "until-found");
        assertThat(page.locator("[id='phone number']")).isInViewport();
    }

    @Test
    void leavesAForeignAddressAlone() {
        for (String hash : List.of("#/appointments?day=1", "#faq-page__content", "#%E0%A4%A")) {
            page.navigate("about:blank");
            page.navigate(open.publicAddress(LONG + hash));
            toggle("pain").click();
            assertThat(panel("pain")).not().hasAttribute("hidden", "until-found");

            toggle("pain").click();
            assertThat(panel("pain")).hasAttribute("hidden", "until-found");
            assertThat(page.url()).isEqualTo(open.publicAddress(LONG + hash));
        }
    }

    @Test
    void opensWhatTheBrowserFinds() {
        page.navigate(open.publicAddress(LONG + "#:~:text=Wait%20until%20you%20feel"));

        assertThat(panel("driving")).not().hasAttribute("hidden", "until-found");
        assertThat(toggle("driving")).hasAttribute("aria-expanded", "true");
        assertThat(toggle("driving")).isInViewport();
        assertThat(panel("pain")).hasAttribute("hidden", "until-found");
    }

    @Test
    void copiesALinkAndSaysSo() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(open.publicAddress(LONG + "?day=1"));
        Locator copy =
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Copy the link to: Does insurance pay?"));

        copy.click();

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Link copied");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(open.publicAddress(LONG + "?day=1#insurance"));
        assertThat(page).hasURL(open.publicAddress(LONG + "?day=1"));
        OpenBrowser.picture(page, "component-copied");
    }

    @Test
    void leavesTheLinkInTheAddress_whenCopyingIsForbidden() {
        page.navigate(open.publicAddress(LONG));
        page.evaluate(
                "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");

        page.locator("#insurance + button").click();

        assertThat(page.getByRole(AriaRole.STATUS))
                .hasText("The link could not be copied. It is in the address bar.");
        assertThat(page).hasURL(open.publicAddress(LONG + "#insurance"));
    }

    @Test
    void showsAndHidesAll() {
        page.navigate(open.publicAddress(LONG));
        assertThat(showAll()).hasText("Show all answers");

        showAll().click();
        assertThat(page.locator("[data-faq-answer]:visible")).hasCount(9);
        assertThat(showAll()).hasText("Hide all answers");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("All answers are shown");

        toggle("pain").click();
        assertThat(showAll()).hasText("Show all answers");
        showAll().click();
        showAll().click();
        assertThat(page.locator("[data-faq-answer]:visible")).hasCount(0);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("All answers are hidden");
    }

    @Test
    void findsQuestionsByWordsOfQuestionAndAnswer() {
        page.navigate(open.publicAddress(LONG));
        toggle("pain").click();

        filter().fill("CREPES elan");
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(1);
        page.waitForFunction("() => CSS.highlights.get('treatment-faq-hit')?.size === 2");
        assertThat(panel("cafe")).not().hasAttribute("hidden", "until-found");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 of 9 questions");
        OpenBrowser.picture(page, "component-filter");

        filter().fill("crepes fever");
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(0);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("0 of 9 questions");

        filter().press("Escape");
        assertThat(filter()).hasValue("");
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(9);
        assertThat(page.evaluate("CSS.highlights.get('treatment-faq-hit').size")).isEqualTo(0);
        assertThat(panel("cafe")).hasAttribute("hidden", "until-found");
        assertThat(panel("pain")).not().hasAttribute("hidden", "until-found");
    }

    @Test
    void loadsTheFilterOnlyWhereItIsNeeded() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));

        page.navigate(open.publicAddress("/faq-pages/short-accordion.html"));
        assertThat(showAll()).hasCount(1);
        assertThat(filter()).hasCount(0);
        assertThat(asked).noneMatch(address -> address.endsWith("filter.js"));

        page.navigate(open.publicAddress("/faq-pages/long-open.html"));
        assertThat(filter()).hasCount(1);
        assertThat(asked).anyMatch(address -> address.endsWith("filter.js"));
    }

    @Test
    void keepsTwoPlacementsApart() {
        page.navigate(open.publicAddress("/faq-pages/twice.html#hurt"));

        assertThat(toggles()).hasCount(18);
        assertThat(ids()).contains("pain", "pain-2", "hurt").doesNotHaveDuplicates();
        assertThat(panel("pain")).not().hasAttribute("hidden", "until-found");
        assertThat(panel("pain-2")).hasAttribute("hidden", "until-found");

        assertThat(page.locator("script[src$='treatment-faq.js']")).hasCount(1);

        toggle("pain-2").click();
        assertThat(page).hasURL(open.publicAddress("/faq-pages/twice.html#pain-2"));
        showAll().last().click();
        assertThat(page.locator("[data-faq-answer]:visible")).hasCount(10);
        assertThat(showAll().first()).hasText("Show all answers");
    }

    @Test
    void worksOnPagesThatKnowNothingOfIt() {
        page.navigate(open.publicAddress("/foreign-clinic.html"));

        assertThat(page.locator("h3.treatment-faq__heading")).hasCount(1);
        assertThat(page.locator("h4 > .treatment-faq__toggle")).hasCount(4);
        assertThat(page.locator("script[src], link[href$='treatment-faq.css']")).hasCount(2);
    }

    @Test
    void listensToThePagesTemplateOnly() {
        page.navigate(open.publicAddress(LONG + "?headingLevel=5"));

        assertThat(page.locator("h2.treatment-faq__heading")).hasCount(1);
    }

    @Test
    void isOpenAndWithoutControls_withoutScript() {
        context.close();
        read(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(open.publicAddress(LONG + "#hurt"));

        assertThat(page.locator("[data-faq-answer]:visible")).hasCount(9);
        assertThat(page.locator("button, input")).hasCount(0);
        assertThat(page.locator("#pain")).isInViewport();
        OpenBrowser.picture(page, "component-without-script");
    }

    @Test
    void printsEverything_whateverTheScreenShows() throws IOException {
        page.navigate(open.publicAddress(LONG));
        List<String> paragraphs = page.locator("[data-faq-answer] p").allTextContents();
        filter().fill("insurance");
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(1);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("[data-faq-answer] > :last-child:visible")).hasCount(9);
        assertThat(page.locator(".treatment-faq__copy:visible, .treatment-faq__controls:visible"))
                .hasCount(0);
        OpenBrowser.picture(page, "component-print");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        String paper = PdfText.text(page.pdf());
        assertThat(paragraphs).hasSizeGreaterThanOrEqualTo(9);
        assertThat(paragraphs).allSatisfy(each -> assertThat(paper).contains(PdfText.words(each)));
        assertThat(paper).contains(PdfText.words("Call us first"));
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(1);
        assertThat(panel("pain")).hasAttribute("hidden", "until-found");
    }

    @Test
    void opensForPaper_whereTheStylesheetIsNotEnough() {
        page.navigate(open.publicAddress(LONG));
        filter().fill("insurance");
        assertThat(page.locator("[data-faq-anchor][hidden]")).hasCount(8);

        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(9);
        assertThat(page.locator("[data-faq-answer]:visible")).hasCount(9);

        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("[data-faq-anchor][hidden]")).hasCount(8);
        assertThat(page.locator("[data-faq-answer][hidden='until-found']")).not().hasCount(0);
    }

    @Test
    void isEnhancedOnce_whoeverAsks() {
        page.navigate(open.publicAddress(LONG));
        page.evaluate(
                "async () => (await import(document.querySelector('script[type=module]').src))"
                        + ".enhance(document.querySelector('[data-treatment-faq]'))");

        assertThat(toggles()).hasCount(9);
        assertThat(page.locator(".treatment-faq__status")).hasCount(1);
    }

    @Test
    void staysSmall() throws IOException {
        assertThat(compressed("treatment-faq.js")).isBetween(1_000L, 4_096L);
        assertThat(compressed("treatment-faq-filter.js")).isBetween(500L, 4_096L);
    }

    private void read(Browser.NewContextOptions options) {
        context = open.browser().newContext(options.setViewportSize(1200, 700));
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url()));
        inBody("", "");
    }

    /** Answers with a strict policy, as a clinic's server would, and with one text replaced. */
    private void inBody(String text, String replacement) {
        page.route(
                address -> address.contains(".html"),
                route -> {
                    var response = route.fetch();
                    Map<String, String> headers = new HashMap<>(response.headers());
                    headers.put("content-security-policy", "default-src 'self'");
                    route.fulfill(
                            new Route.FulfillOptions()
                                    .setResponse(response)
                                    .setHeaders(headers)
                                    .setBody(response.text().replace(text, replacement)));
                });
    }

    private Locator toggles() {
        return page.locator(".treatment-faq__toggle");
    }

    private Locator toggle(String anchor) {
        return page.locator("#" + anchor + " > button");
    }

    private Locator panel(String anchor) {
        return page.locator("#" + anchor + " ~ [data-faq-answer]");
    }

    private Locator showAll() {
        return page.locator(".treatment-faq__show-all");
    }

    private Locator filter() {
        return page.getByLabel("Find in these questions and answers");
    }

    private List<String> ids() {
        return attributes(page.locator("[id]"), "id");
    }

    private static List<String> attributes(Locator elements, String name) {
        return elements.all().stream().map(element -> element.getAttribute(name)).toList();
    }

    private static long compressed(String file) throws IOException {
        String text =
                java.nio.file.Files.readString(
                        Path.of("magnolia-module/treatment-faq/webresources", file));
        try (CountingOutputStream counted =
                new CountingOutputStream(java.io.OutputStream.nullOutputStream())) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(counted)) {
                gzip.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return counted.getByteCount();
        }
    }
}
