package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The component in the states in which people meet it: axe-core looks, and pictures are left. */
class AccessibilityIT {

    private static final int PHONE = 390;
    private static final Path FAQ_PAGES = Path.of("src/test/resources/modules/faq-pages");

    private static final String SCROLLS_SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** The least that WCAG 1.4.12 asks texts to bear. */
    private static final String TEXT_SPACING =
            "() => { const all = document.querySelectorAll('*'); for (const e of all) {"
                    + " e.style.setProperty('line-height', '1.5', 'important');"
                    + " e.style.setProperty('letter-spacing', '0.12em', 'important');"
                    + " e.style.setProperty('word-spacing', '0.16em', 'important');"
                    + " if (e.tagName === 'P') e.style.setProperty('margin-bottom', '2em', 'important'); } }";

    private static OpenBrowser open;

    @BeforeAll
    static void start() throws Exception {
        open = OpenBrowser.withModules(FAQ_PAGES);
    }

    @AfterAll
    static void stop() {
        if (open != null) {
            open.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "closed, LIGHT, NONE, false",
        "closed-dark, DARK, NONE, false",
        "closed-forced, LIGHT, ACTIVE, false",
        "open, LIGHT, NONE, true",
        "open-dark, DARK, NONE, true",
        "open-forced, DARK, ACTIVE, true"
    })
    void hasNothingThatAxeComplainsOf(
            String state, ColorScheme colours, ForcedColors forced, boolean all) {
        try (BrowserContext context =
                open.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setColorScheme(colours)
                                        .setForcedColors(forced)
                                        .setViewportSize(PHONE, 800))) {
            Page page = enhanced(context, "/faq-pages/long.html#pain");
            if (all) {
                page.locator(".treatment-faq__show-all").click();
                page.getByLabel("Find in").fill("a");
            }

            assertThat(Axe.complaints(page)).isEmpty();
            assertThat(page.evaluate(SCROLLS_SIDEWAYS)).isEqualTo(0);
            OpenBrowser.picture(page, "component-phone-" + state);
        }
    }

    @Test
    void seesWhatIsWrong() {
        try (BrowserContext context = open.browser().newContext()) {
            Page page = enhanced(context, "/faq-pages/long.html");
            page.evaluate(
                    "document.querySelectorAll('.treatment-faq__copy').forEach(b => b.removeAttribute('aria-label'))");

            assertThat(Axe.complaints(page).toString()).contains("button-name");
        }
    }

    @ParameterizedTest
    @CsvSource({"320, long", "320, twice", "390, long", "1200, long-open", "2560, long"})
    void fitsEveryWidth(int width, String name) {
        try (BrowserContext context = width(width)) {
            Page page = enhanced(context, "/faq-pages/" + name + ".html");
            if (page.locator(".treatment-faq__show-all").count() > 0) {
                page.locator(".treatment-faq__show-all").first().click();
            }

            assertThat(page.evaluate(SCROLLS_SIDEWAYS)).isEqualTo(0);
            OpenBrowser.picture(page, "component-" + width + "-" + name);

            page.evaluate(TEXT_SPACING);
            assertThat(page.evaluate(SCROLLS_SIDEWAYS)).isEqualTo(0);
            assertThat(cutOff(page)).isEqualTo(List.of());
        }
    }

    @Test
    void hasTargetsThatAFingerHits() {
        try (BrowserContext context = width(320)) {
            Page page = enhanced(context, "/faq-pages/long.html");

            Object sizes =
                    page.evaluate(
                            "[...document.querySelectorAll('.treatment-faq :is(button, input)')].map(e => e.getBoundingClientRect()).map(r => Math.min(r.width, r.height))");

            assertThat((List<?>) sizes)
                    .hasSizeGreaterThan(10)
                    .allMatch(size -> ((Number) size).doubleValue() >= 24);
        }
    }

    @Test
    void readsFromRightToLeft() {
        try (BrowserContext context = width(PHONE)) {
            Page page = enhanced(context, "/faq-pages/long.html#first-visit");
            page.evaluate("document.documentElement.dir = 'rtl'");

            assertThat(page.evaluate(SCROLLS_SIDEWAYS)).isEqualTo(0);
            OpenBrowser.picture(page, "component-right-to-left");
        }
    }

    @Test
    void staysLightOnPagesThatHaveNoDarkDesign() {
        try (BrowserContext context =
                open.browser()
                        .newContext(
                                new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            Page page = enhanced(context, "/faq-pages/long.html");
            String colour =
                    "getComputedStyle(document.querySelector('.treatment-faq__summary')).color";
            Object dark = page.evaluate(colour);
            page.evaluate("document.documentElement.style.colorScheme = 'light'");

            assertThat(dark).isEqualTo("rgb(230, 238, 240)");
            assertThat(page.evaluate(colour)).isEqualTo("rgb(29, 43, 47)");
        }
    }

    @ParameterizedTest
    @CsvSource({"REDUCE, 0s", "NO_PREFERENCE, '0.15s, 0.15s'"})
    void movesNothing_whereReadersDoNotWantIt(ReducedMotion motion, String duration) {
        try (BrowserContext context =
                open.browser()
                        .newContext(new Browser.NewContextOptions().setReducedMotion(motion))) {
            Page page = enhanced(context, "/faq-pages/long.html");

            assertThat(
                            page.evaluate(
                                    "getComputedStyle(document.querySelector('.treatment-faq__toggle'), '::before').transitionDuration"))
                    .isEqualTo(duration);
        }
    }

    private static BrowserContext width(int width) {
        return open.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
    }

    private static Page enhanced(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(open.publicAddress(path));
        page.waitForSelector(".treatment-faq__copy");
        page.waitForSelector(".treatment-faq__filter");
        return page;
    }

    /** Texts of which a part is not seen. */
    private static Object cutOff(Page page) {
        return page.evaluate(
                "[...document.querySelectorAll('.treatment-faq *:not(.treatment-faq__status, table, table *, svg, svg *)')]"
                        + ".filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline').map(e => e.outerHTML)");
    }
}
