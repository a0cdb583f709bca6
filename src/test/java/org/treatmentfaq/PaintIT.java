package org.treatmentfaq;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of the component while its script is on the way, late or lost. */
class PaintIT {

    private static final Path PAGES = Path.of("src/test/resources/modules/faq-pages");
    private static final String LONG = "/faq-pages/long.html";
    private static final String SCRIPT = "**/treatment-faq.js";

    /** Above it a shift is felt (Core Web Vitals allow twice as much). */
    private static final double FELT = 0.05;

    private static OpenBrowser open;

    private final List<Route> held = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        open = OpenBrowser.withModules(PAGES);
    }

    @AfterAll
    static void stop() {
        if (open != null) {
            open.close();
        }
    }

    @BeforeEach
    void readOnADesktop() {
        read(1280, 720);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void readOnAPhone() {
        context.close();
        read(360, 640);
    }

    @ParameterizedTest
    @CsvSource({"360, 640", "1280, 720"})
    void isReadable_whileTheScriptIsOnTheWay(int width, int height) {
        page.setViewportSize(width, height);
        page.route(SCRIPT, held::add);
        page.navigate(open.publicAddress(LONG), committed());

        assertThat(page.locator(".treatment-faq__safety")).isVisible();
        awaitQuestions();
        assertThat(page.locator("[data-faq-answer]:visible")).hasCount(9);
        assertThat(page.evaluate("performance.getEntriesByType('paint').length > 0"))
                .isEqualTo(true);
        OpenBrowser.picture(page, "script-on-the-way-" + width);
        page.waitForCondition(() -> held.size() == 1);
        held.get(0).resume();

        assertThat(page.locator(".treatment-faq__toggle")).hasCount(9);
        OpenBrowser.picture(page, "script-late-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500, 0})
    void isReadable_whenTheScriptIsLost(int status) {
        readOnAPhone();
        page.route(
                SCRIPT,
                route -> {
                    if (status == 0) {
                        route.abort();
                    } else {
                        route.fulfill(new Route.FulfillOptions().setStatus(status));
                    }
                });
        page.navigate(open.publicAddress(LONG));
        awaitQuestions();

        assertThat(page.locator("[data-faq-answer]:visible")).hasCount(9);
        assertThat(shift()).isLessThanOrEqualTo(FELT);
        OpenBrowser.picture(page, "script-lost-" + status);
    }

    /** Whether the script comes before, while, or after the page is painted first. */
    @ParameterizedTest
    @CsvSource({
        "360, 640, /faq-pages/long.html, false",
        "360, 640, /faq-pages/long.html, true",
        "1280, 720, /faq-pages/long.html, false",
        "1280, 720, /faq-pages/long.html, true",
        "1280, 720, /faq-pages/long-open.html, true",
        "1280, 720, /faq-pages/short-accordion.html, false",
        "1280, 720, /faq-pages/short-accordion.html, true",
        "360, 640, /faq-pages/short-accordion.html, true",
        "1280, 720, /faq-pages/twice.html, true",
        "360, 640, /faq-pages/long.html#cancel, true",
        "1280, 720, /faq-pages/long.html#cancel, true",
    })
    void movesNothing(int width, int height, String path, boolean late) {
        page.setViewportSize(width, height);
        if (late) {
            page.route(SCRIPT, held::add);
        }
        page.navigate(open.publicAddress(path), committed());
        if (late) {
            awaitQuestions();
            page.waitForCondition(() -> held.size() == 1);
            held.get(0).resume();
        }
        assertThat(page.locator("[data-faq-enhanced]").first()).isVisible();
        page.waitForLoadState();
        if (path.contains("long")) {
            assertThat(page.locator(".treatment-faq__filter-input")).hasCount(1);
        }
        awaitFrames();

        System.out.printf("Layout shift of %s at %d, late %s: %s%n", path, width, late, shift());
        assertThat(shift()).isLessThanOrEqualTo(FELT);
    }

    @Test
    void seesShifts() {
        readOnAPhone();
        page.navigate(open.publicAddress(LONG));
        awaitFrames();
        page.evaluate("document.querySelector('main').style.marginTop = '300px'");
        awaitFrames();

        assertThat(shift()).isGreaterThan(FELT);
    }

    /** A late script closes only what nobody sees, and scrolls nobody away. */
    @Test
    void leavesOpenWhatMayBeRead_whenTheScriptIsLate() {
        readOnAPhone();
        page.route(SCRIPT, held::add);
        page.navigate(open.publicAddress(LONG + "#pain"), committed());
        awaitQuestions();
        page.evaluate("document.getElementById('cost').scrollIntoView()");
        double before = top("cost");
        page.waitForCondition(() -> held.size() == 1);
        held.get(0).resume();

        assertThat(page.locator(".treatment-faq__toggle")).hasCount(9);
        awaitFrames();
        assertThat(top("cost")).isCloseTo(before, within(1.0));
        assertThat(page.locator("#cost button")).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#pain button")).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".treatment-faq__toggle").last())
                .hasAttribute("aria-expanded", "false");
        assertThat(page.locator(".treatment-faq__show-all")).hasText("Show all answers");
    }

    @Test
    void closesAll_whenTheScriptIsInTime() {
        page.navigate(open.publicAddress(LONG));

        assertThat(page.locator("[data-faq-answer][hidden='until-found']")).hasCount(9);
    }

    @Test
    void blocksNoPainting() {
        page.navigate(open.publicAddress(LONG));

        assertThat(page.locator("script[src$='treatment-faq.js']")).hasCount(1);
        assertThat(page.locator("script[blocking], script[src]:not([type=module])")).hasCount(0);
    }

    private void read(int width, int height) {
        context =
                open.browser()
                        .newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        page = context.newPage();
        page.addInitScript(
                "window.shifts = 0; new PerformanceObserver(list => list.getEntries().forEach("
                        + "entry => { shifts += entry.value; })).observe({ type: 'layout-shift', buffered: true });");
    }

    /** Until the questions are painted, and a little longer than anybody waits for a script. */
    private void awaitQuestions() {
        page.waitForFunction(
                "() => { const item = document.querySelector('[data-faq-anchor]');"
                        + " return item && item.getAnimations().length === 0 && getComputedStyle(item).opacity === '1'"
                        + " && performance.getEntriesByType('paint').length > 0"
                        + " && performance.now() > performance.getEntriesByType('paint')[0].startTime + 1000; }");
    }

    private void awaitFrames() {
        page.evaluate(
                "async () => { for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame); }");
    }

    private double shift() {
        return ((Number) page.evaluate("shifts")).doubleValue();
    }

    private double top(String id) {
        return ((Number)
                        page.evaluate(
                                "id => document.getElementById(id).getBoundingClientRect().top",
                                id))
                .doubleValue();
    }

    private static Page.NavigateOptions committed() {
        return new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
    }
}
