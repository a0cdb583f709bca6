package org.treatmentfaq;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The custom element on static pages of a web server of another origin, which has nothing of the
 * CMS but a copy of the module's web resources, under a strict policy.
 */
class ElementIT {

    private static final Path FILES = Path.of("magnolia-module/treatment-faq/webresources");
    private static final Path HOSTILE = Path.of("src/test/resources/modules/hostile-clinic");
    private static final String IMS = "/.treatment-faq/v1/faqs/intramuscular-stimulation.json";
    private static final String FALLBACK = "<p>Read it <a href=\"/ims\">on our page</a>.</p>";

    private static OpenBrowser open;
    private static HttpServer elsewhere;
    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();

    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    /** Whether the browser may say, sooner or later, that it got nothing. */
    private boolean failing;

    @BeforeAll
    static void start() throws Exception {
        open = OpenBrowser.withModules(HOSTILE);
        elsewhere =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", ElementIT::answer);
        elsewhere.start();
    }

    @AfterAll
    static void stop() {
        if (elsewhere != null) {
            elsewhere.stop(0);
        }
        if (open != null) {
            open.close();
        }
    }

    @BeforeEach
    void read() {
        read(new Browser.NewContextOptions());
    }

    @AfterEach
    void leavesTheConsoleEmpty() {
        context.close();
        complaints.removeIf(each -> failing && each.startsWith("Failed to load resource"));
        assertThat(complaints).isEmpty();
    }

    private void read(Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = open.browser().newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
    }

    @Test
    void showsTheComponentOnAForeignPage() {
        show(element("heading-level=\"2\""));

        assertThat(faq()).hasCount(1);
        assertThat(page.locator("h2.treatment-faq__heading")).hasText("Intramuscular Stimulation");
        assertThat(page.locator("h3.treatment-faq__question")).hasCount(4);
        assertThat(page.locator("treatment-faq")).not().containsText("on our page");
        assertThat(page.locator("treatment-faq > [role=status]"))
                .hasText("Questions and answers loaded");
        assertThat(page.locator("treatment-faq")).not().hasAttribute("aria-busy", "true");
        assertThat(page.locator("link[rel=stylesheet]")).hasCount(1);
        assertThat(Axe.complaints(page)).isEmpty();
        OpenBrowser.picture(page, "element");
        question().click();
        assertThat(answer()).isVisible();
        assertThat(Axe.complaints(page)).isEmpty();
        OpenBrowser.picture(page, "element-open");
        page.setViewportSize(320, 640);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        OpenBrowser.picture(page, "element-phone");
    }

    /** Whatever tried to run would stand in the console, for the policy forbids it. */
    @Test
    void runsNothingThatAnAuthorTyped() {
        String address = open.publicAddress("/.treatment-faq/v1/faqs/hostile");
        show("<treatment-faq src=\"" + address + "\"></treatment-faq>");

        assertThat(page.locator(".treatment-faq__question")).hasCount(2);
        assertThat(page.locator(".treatment-faq__rights")).isVisible();
        assertThat(page).hasTitle("A clinic's own site");
    }

    @Test
    void worksByKeyboard() {
        show(element("layout=\"accordion\""));
        assertThat(question()).hasAttribute("aria-expanded", "false");

        question().focus();
        page.keyboard().press("Enter");
        assertThat(question()).hasAttribute("aria-expanded", "true");
        page.keyboard().press("Space");
        assertThat(question()).hasAttribute("aria-expanded", "false");
    }

    @Test
    void obeysItsAttributes() {
        show(element("layout=\"open\" heading-level=\"9\""));
        assertThat(page.locator("[data-layout=open]")).hasCount(1);
        assertThat(page.locator("h2.treatment-faq__heading")).hasCount(1);

        page.evaluate(
                "document.querySelector('treatment-faq').setAttribute('layout', 'accordion')");
        assertThat(page.locator("[data-layout=accordion]")).hasCount(1);
        page.evaluate(
                "e = document.querySelector('treatment-faq'); e.setAttribute('layout', 'open');"
                        + "e.setAttribute('heading-level', '4'); e.setAttribute('layout', 'accordion')");
        assertThat(page.locator("[data-layout=accordion] h4.treatment-faq__heading")).hasCount(1);
        assertThat(faq()).hasCount(1);
    }

    @Test
    void opensWhatTheAddressNames() {
        show(element(""), "#what-are-the-benefits-of-ims");

        assertThat(page.locator("#what-are-the-benefits-of-ims button"))
                .hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#what-are-the-benefits-of-ims")).isInViewport();
    }

    @Test
    void keepsIdsUnique_whenTheSameFaqIsThereTwice() {
        show("<h2 id=\"is-it-the-same-as-acupuncture\">Ours</h2>" + element("") + element(""));
        assertThat(faq()).hasCount(2);
        assertThat(page.locator("treatment-faq button[aria-controls]")).hasCount(8);

        Object ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)");
        assertThat((List<?>) ids).hasSize(17).doesNotHaveDuplicates();
        Object dangling =
                page.evaluate(
                        "[...document.querySelectorAll('[aria-controls]')].filter(e =>"
                                + " !document.getElementById(e.getAttribute('aria-controls'))).length");
        assertThat(dangling).isEqualTo(0);
        assertThat(page.locator("link[rel=stylesheet]")).hasCount(1);
        assertThat(Axe.complaints(page)).isEmpty();
    }

    @Test
    void namesEachSafetyGroupByItsOwnHeading_whenTheSameFaqIsThereTwice() {
        String hostile = element("").replace(IMS, "/.treatment-faq/v1/faqs/hostile.json");
        show(hostile + hostile);
        assertThat(page.locator(".treatment-faq__safety")).hasCount(2);

        Object own =
                page.evaluate(
                        "[...document.querySelectorAll('.treatment-faq__safety')].filter(e =>"
                                + " e.contains(document.getElementById(e.getAttribute('aria-labelledby')))).length");
        assertThat(own).isEqualTo(2);
    }

    @Test
    void printsEveryAnswer() {
        show(element("layout=\"accordion\""));
        assertThat(answer()).isHidden();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        for (Locator each : page.locator(".treatment-faq__answer").all()) {
            assertThat(each).isVisible();
        }
    }

    @Test
    void staysReadable_whateverColoursAndMotionTheReaderWants() {
        read(
                new Browser.NewContextOptions()
                        .setForcedColors(ForcedColors.ACTIVE)
                        .setReducedMotion(ReducedMotion.REDUCE));
        show(element(""));

        question().click();
        assertThat(answer()).isVisible();
        assertThat(Axe.complaints(page)).isEmpty();
        OpenBrowser.picture(page, "element-forced-colours");
    }

    @Test
    void runsFromRightToLeft() {
        PAGES.put("/rtl", html("<html lang=\"ar\" dir=\"rtl\">", element("layout=\"accordion\"")));
        page.navigate(origin() + "/rtl");
        assertThat(faq()).hasCount(1);

        double arrow = question().boundingBox().x + question().boundingBox().width;
        double edge = faq().boundingBox().x + faq().boundingBox().width;
        assertThat(arrow).isEqualTo(edge);
        OpenBrowser.picture(page, "element-rtl");
    }

    @Test
    void leavesWhatIsInside_withoutScript() {
        read(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        show(element(""));

        assertThat(page.locator("treatment-faq a")).hasText("on our page");
        assertThat(page.locator("treatment-faq a")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "404, text/html, gone",
        "500, text/html, <div data-treatment-faq>no</div>",
        "200, application/json, <div data-treatment-faq>no</div>",
        "200, text/html, <p>something else</p>",
        "0, '', ''",
    })
    void leavesWhatIsInside_andSaysSo_whenNothingCanBeLoaded(int status, String type, String body) {
        failing = true;
        page.route(
                "**/.treatment-faq/**",
                route -> {
                    if (status == 0) {
                        route.abort();
                    } else {
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setStatus(status)
                                        .setContentType(type)
                                        .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                                        .setBody(body));
                    }
                });
        show(element(""));

        assertThat(page.locator("treatment-faq [role=status]"))
                .hasText("Questions and answers could not be loaded");
        assertThat(page.locator("treatment-faq a")).isVisible();
        assertThat(faq()).hasCount(0);
        assertThat(page.locator("treatment-faq")).not().hasAttribute("aria-busy", "true");
        assertThat(Axe.complaints(page)).isEmpty();
        assertThat(complaints)
                .anyMatch(each -> each.contains("treatment-faq: nothing could be loaded"));
        complaints.clear();
    }

    /**
     * An administrator has closed Magnolia's filter: the browser gives the page nothing to read.
     */
    @Test
    void leavesWhatIsInside_whenTheOriginIsNotAllowed() throws Exception {
        open.letOriginsIn(false);
        try {
            show(element(""));

            assertThat(page.locator("treatment-faq [role=status]"))
                    .hasText("Questions and answers could not be loaded");
            assertThat(page.locator("treatment-faq a")).isVisible();
            assertThat(complaints).anyMatch(each -> each.contains("CORS"));
            complaints.clear();
        } finally {
            open.letOriginsIn(true);
        }
    }

    /** Magnolia lets every origin read web resources, and so the script, which brings the rest. */
    @Test
    void runsFromWhereTheModuleIs() {
        String files = open.publicAddress("/.resources/treatment-faq/webresources/");
        PAGES.put(
                "/without-files",
                html("<html lang=\"en\">", element("")).replace("/files/", files));
        page.navigate(origin() + "/without-files");

        assertThat(faq()).hasCount(1);
        assertThat(page.locator("link[rel=stylesheet]"))
                .hasAttribute("href", files + "treatment-faq.css");
    }

    @Test
    void abortsWhenItIsRemoved() {
        List<Route> held = new ArrayList<>();
        List<String> aborted = new ArrayList<>();
        page.onRequestFailed(request -> aborted.add(request.failure()));
        page.route("**/.treatment-faq/**", held::add);
        show(element(""));
        page.waitForCondition(() -> held.size() == 1);
        assertThat(page.locator("treatment-faq")).hasAttribute("aria-busy", "true");
        assertThat(page.locator("treatment-faq a")).isVisible();

        page.evaluate("document.querySelector('treatment-faq').remove()");

        page.waitForCondition(() -> !aborted.isEmpty());
        assertThat(aborted).containsExactly("net::ERR_ABORTED");
        assertThat(faq()).hasCount(0);
    }

    @Test
    void runsNoScriptOfTheAnswer() {
        page.route(
                "**/.treatment-faq/**",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html")
                                        .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                                        .setBody(
                                                "<div data-treatment-faq class=\"treatment-faq\">"
                                                        + "<p>Harmless</p><script>window.ran = 1</script></div>")));
        show(element(""));

        assertThat(faq()).containsText("Harmless");
        assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.treatment-faq/v1/faqs/intramuscular-stimulation",
                "/.treatment-faq/v1/faqs/intramuscular-stimulation.html",
                "/.treatment-faq/v1/faqs/intramuscular-stimulation.json",
            })
    void takesEachFormOfTheAddress(String address) {
        show("<treatment-faq src=\"" + open.publicAddress(address) + "\"></treatment-faq>");

        assertThat(faq()).hasCount(1);
    }

    @Test
    void tellsThePage() {
        show("<p id=\"told\"></p>" + element(""));
        page.evaluate(
                "document.addEventListener('treatment-faq:load', e => told.textContent = e.target.localName);"
                        + "document.querySelector('treatment-faq').setAttribute('layout', 'open')");

        assertThat(page.locator("#told")).hasText("treatment-faq");
    }

    @Test
    void speaksTheLanguageOfThePage() {
        PAGES.put("/fr", html("<html lang=\"fr\">", element("")));
        page.navigate(origin() + "/fr");

        assertThat(page.locator("treatment-faq > [role=status]"))
                .hasText("Questions et réponses chargées");
    }

    /** What it loads on each page, and what it loads where there is a filter. */
    @Test
    void isSmall() throws IOException {
        long always = compressed("treatment-faq-element.js", "treatment-faq.js");
        long filter =
                compressed(
                        "treatment-faq-filter.js",
                        "treatment-faq-index.js",
                        "treatment-faq-words.js");
        System.out.println("Compressed: the element " + always + " bytes, its filter " + filter);

        assertThat(always).isBetween(2_000L, 7_000L);
        assertThat(filter).isBetween(2_000L, 5_000L);
    }

    private static long compressed(String... files) throws IOException {
        long bytes = 0;
        for (String file : files) {
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
                zip.write(Files.readAllBytes(FILES.resolve(file)));
            }
            bytes += zipped.size();
        }
        return bytes;
    }

    private static String element(String attributes) {
        return "<treatment-faq src=\""
                + open.publicAddress(IMS)
                + "\" "
                + attributes
                + ">"
                + FALLBACK
                + "</treatment-faq>";
    }

    private Locator faq() {
        return page.locator("treatment-faq .treatment-faq");
    }

    private Locator question() {
        return page.locator(".treatment-faq__toggle").first();
    }

    private Locator answer() {
        return page.locator(".treatment-faq__answer").first();
    }

    private void show(String body) {
        show(body, "");
    }

    private void show(String body, String hash) {
        PAGES.put("/page", html("<html lang=\"en\">", body));
        page.navigate(origin() + "/page" + hash);
    }

    private static String html(String root, String body) {
        return "<!DOCTYPE html>"
                + root
                + "<head><meta charset=\"utf-8\"><title>A clinic's own site</title>"
                + "<meta name=\"viewport\" content=\"width=device-width\">"
                + "<script type=\"module\" src=\"/files/treatment-faq-element.js\"></script></head>"
                + "<body><main><h1>Needles</h1>"
                + body
                + "</main></body></html>";
    }

    private static String origin() {
        return "http://localhost:" + elsewhere.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = FILES.resolve(path.replaceFirst("^/files/", ""));
        boolean isFile = path.startsWith("/files/") && Files.exists(file);
        byte[] bytes =
                isFile
                        ? Files.readAllBytes(file)
                        : PAGES.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
        String type = isFile ? path.endsWith(".js") ? "text/javascript" : "text/css" : "text/html";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'self' "
                                + open.publicAddress("/.resources/")
                                + "; connect-src "
                                + open.publicAddress("/.treatment-faq/")
                                + "; require-trusted-types-for 'script'; trusted-types treatment-faq");
        // browsers ask for an icon, too: there is none, which is no failure
        boolean isThere = bytes.length > 0 || path.equals("/favicon.ico");
        exchange.sendResponseHeaders(isThere ? 200 : 404, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
