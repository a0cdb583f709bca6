package org.treatmentfaq;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The component's script on pages as clinics build them. */
class ScriptIT {

    private static final String SCRIPT = StaticSite.script("/a/treatment-faq.js");
    private static final String STYLES = StaticSite.styles("/a/treatment-faq.css");
    private static final String FAQ =
            StaticSite.faq("<p>First.</p>", "<p>With a <b id=\"high fever\">fever</b>.</p>");

    private static Chromium chromium;
    private static StaticSite site;

    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.startOrSkip();
        site = StaticSite.start();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void read() {
        context = chromium.browser().newContext();
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
    }

    @AfterEach
    void leavesTheConsoleEmpty() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/b/treatment-faq.js",
                "/a/treatment-faq.js?v=2",
                "/a/treatment-faq.js",
                "/a/treatment-faq.js#2",
                "/b/treatment-faq-element.js",
            })
    void enhancesOnce_whoeverElseDoes(String other) {
        page.navigate(site.page(SCRIPT + StaticSite.script(other), FAQ));

        assertEnhanced(page.locator(".treatment-faq"));
    }

    @Test
    void enhancesOnce_whateverComesBesideTheElement() {
        String faq = site.file(".html", FAQ.replace("q0", "r0").replace("q1", "r1"));
        String element = "<treatment-faq src=\"" + faq + "\"></treatment-faq>";
        page.navigate(
                site.page(
                        SCRIPT + StaticSite.script("/b/treatment-faq-element.js"), FAQ + element));

        assertThat(page.locator("treatment-faq .treatment-faq")).hasCount(1);
        for (Locator each : page.locator(".treatment-faq").all()) {
            assertEnhanced(each);
        }
    }

    /** As libraries do that swap parts of pages: scripts of the part are run, or run already. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a/treatment-faq.js",
                "/a/treatment-faq.js?swapped",
                "/b/treatment-faq.js"
            })
    void enhancesWhatIsSwappedIn(String script) {
        page.navigate(site.page(SCRIPT, "<div id=\"part\">" + FAQ + "</div>"));
        assertThat(page.locator(".treatment-faq__toggle")).hasCount(2);
        String part = site.file(".html", FAQ);

        page.evaluate(
                "async ([path, src]) => { part.innerHTML = await (await fetch(path)).text(); if (!src) return;"
                        + " const script = document.createElement('script'); script.type = 'module';"
                        + " script.src = src; part.append(script);"
                        + " await new Promise(loaded => { script.onload = loaded; }); }",
                List.of(part, script));

        assertEnhanced(page.locator(".treatment-faq"));
    }

    /** What was open stays open in it; its ids are the page's affair. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "faq.cloneNode(true)",
                "document.importNode(faq, true)",
                "new DOMParser().parseFromString(faq.outerHTML, 'text/html').querySelector('[data-treatment-faq]')",
            })
    void enhancesAClone(String clone) {
        page.navigate(site.page(SCRIPT, FAQ));
        page.locator("#q1 button").click();

        page.evaluate(
                "const faq = document.querySelector('.treatment-faq'); faq.replaceWith("
                        + clone
                        + ")");

        assertThat(page.locator("#q1 button")).hasAttribute("aria-expanded", "true");
        assertEnhanced(page.locator(".treatment-faq"));
    }

    @Test
    void isEnhancedOnce_whenTheReaderComesBack() {
        String address = site.page(SCRIPT, FAQ);
        page.navigate(address);
        page.navigate(site.page("", "<p>Elsewhere</p>"));
        page.goBack();

        assertThat(page).hasURL(address);
        assertEnhanced(page.locator(".treatment-faq"));
    }

    @Test
    void leavesMarkupAloneThatHasNoAnswer() {
        String broken = "<div data-faq-anchor=\"x\"><h2 data-faq-question id=\"x\">X?</h2></div>";
        page.navigate(
                site.page(
                        SCRIPT,
                        FAQ.replace("</div></div></div>", "</div></div>" + broken + "</div>")));

        assertEnhanced(page.locator(".treatment-faq"));
        assertThat(page.locator("#x")).hasText("X?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#q1", "#high%20fever", "#high fever"})
    void opensAgain_whenTheLinkNamesWhatTheAddressNames(String hash) {
        String text = "<p>word ".repeat(400);
        page.navigate(site.page(SCRIPT, "<a href=\"" + hash + "\">When not?</a>" + text + FAQ));
        Locator answer = page.locator("#q1 ~ [data-faq-answer]");
        page.getByText("When not?").click();
        assertThat(answer).isVisible();
        for (int i = 0; i < 2; i++) {
            page.locator(".treatment-faq__show-all").click();
            page.locator(".treatment-faq__show-all").click();
        }
        page.evaluate("scrollTo(0, 0)");

        page.getByText("When not?").click();

        assertThat(page.locator("#q1 button")).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#q1")).isInViewport();
    }

    @Test
    void opensAgain_whatTheFilterHides() {
        String[] answers = Collections.nCopies(8, "<p>none</p>").toArray(new String[0]);
        answers[3] = "<p>needle</p><p><a href=\"#q6\">See there</a></p>";
        page.navigate(site.page(SCRIPT + STYLES, StaticSite.faq(answers)) + "#q6");
        page.getByLabel("Find").fill("needle");
        assertThat(page.locator("#q6")).isHidden();

        page.getByText("See there").click();

        assertThat(page.locator("#q6 ~ [data-faq-answer]")).isVisible();
        assertThat(page.locator("#q6")).isInViewport();
    }

    @Test
    void opensInsideAShadowTree() {
        page.navigate(
                site.page(SCRIPT, "<p><a href=\"#q1\">When not?</a></p><div id=\"host\"></div>"));
        page.evaluate(
                "async (path) => { const { enhance } = await import('/a/treatment-faq.js');"
                        + " const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');"
                        + " host.attachShadow({ mode: 'open' }).append(...page.body.childNodes);"
                        + " enhance(host.shadowRoot.querySelector('[data-treatment-faq]')); }",
                site.file(".html", "<p>word ".repeat(400) + FAQ));
        for (int i = 0; i < 2; i++) {
            page.getByText("When not?").click();
            assertThat(page.locator("#q1 button")).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("#q1")).isInViewport();
            page.locator("#q1 button").click();
            page.evaluate("location.hash = '#q1'");
            page.evaluate("scrollTo(0, 0)");
        }
    }

    @Test
    void showsTheElementInsideAShadowTree() {
        String faq = site.file(".html", FAQ);
        page.navigate(
                site.page(
                        StaticSite.script("/a/treatment-faq-element.js"),
                        "<p><a href=\"#q1\">When not?</a></p><div id=\"host\"></div>"));
        page.evaluate(
                "path => { const element = document.createElement('treatment-faq'); element.setAttribute('src', path);"
                        + " host.attachShadow({ mode: 'open' }).append(element); }",
                faq);
        assertThat(page.locator(".treatment-faq__toggle")).hasCount(2);
        assertThat(page.locator(".treatment-faq__toggle").first())
                .hasCSS("border-top-width", "0px");

        page.getByText("When not?").click();

        assertThat(page.locator("#q1 button")).hasAttribute("aria-expanded", "true");
    }

    @Test
    void leavesLinksAloneThatLeadElsewhere() {
        page.navigate(
                site.page(
                        SCRIPT,
                        FAQ
                                + "<a href=\"/other.html#q1\">Other</a><a href=\"#q1\" target=\"x\">New</a>"));
        page.evaluate("document.addEventListener('click', event => event.preventDefault())");

        page.getByText("Other").click();
        page.getByText("New").click();

        assertThat(page.locator("#q1 button")).hasAttribute("aria-expanded", "false");
    }

    /** As normalize.css, Bootstrap and Tailwind have it, and as it is in layers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[hidden] { display: none }",
                "[hidden] { display: none !important }",
                "*[hidden], template { display: none !important }",
                "[hidden]:where(:not([hidden='until-found'])) { display: none !important }",
                "@layer reset { [hidden] { display: none !important } }",
                "@layer reset { html body [hidden] { display: none !important } }",
            })
    void isFoundByTheBrowser_whateverThePageResets(String reset) {
        String styles = STYLES + StaticSite.styles(site.file(".css", reset));
        page.navigate(site.page(SCRIPT + styles, FAQ) + "#:~:text=With%20a%20fever");

        assertThat(page.locator("#q1 button")).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#q1 ~ [data-faq-answer]")).isVisible();
        assertThat(page.locator("#q0 ~ [data-faq-answer]")).hasJSProperty("offsetHeight", 0);
        assertThat(page.locator("#q0 ~ [data-faq-answer] p")).isHidden();
        page.locator("#q0 button").click();
        assertThat(page.locator("#q0 ~ [data-faq-answer]")).isVisible();
        page.locator("#q0 button").click();
        assertThat(page.locator("#q0 ~ [data-faq-answer]")).hasJSProperty("offsetHeight", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandbox=\"allow-scripts\"", ""})
    void worksInAFrameWithoutHistory(String attributes) {
        String inside =
                (StaticSite.script(site.address() + "/a/treatment-faq.js") + FAQ)
                        .replace("\"", "&quot;");
        page.navigate(
                site.page(
                        "",
                        "<iframe "
                                + attributes
                                + " width=\"600\" height=\"400\" srcdoc=\""
                                + inside
                                + "\"></iframe>"));
        FrameLocator frame = page.frameLocator("iframe");

        frame.locator("#q0 button").click();
        frame.locator("#q1 button").click();
        frame.locator("#q1 button").click();

        assertThat(frame.locator("#q0 button")).hasAttribute("aria-expanded", "true");
        assertThat(frame.locator("#q1 button")).hasAttribute("aria-expanded", "false");
        // an address that leads nowhere is not worth copying
        assertThat(frame.locator(".treatment-faq__copy")).hasCount(0);
    }

    @Test
    void keepsTheAddress_whereThePageHasABase() {
        String address =
                site.page(
                        "<base href=\"https://files.example/x/\">",
                        FAQ + StaticSite.script(site.address() + "/a/treatment-faq.js"));
        page.navigate(address);

        page.locator("#q0 button").click();

        assertThat(page.locator("#q0 button")).hasAttribute("aria-expanded", "true");
        assertThat(page).hasURL(address + "#q0");
    }

    /** A FAQ numbers its ids, too, and its links and tables name them as authors wrote them. */
    @Test
    void keepsWhatIdsNameWithinTheElement_whereThePageHasTheSameIds() {
        String table =
                "<table><tr><th id=\"dose\">Dose</th><td headers=\"dose\">5</td></tr></table>";
        String links = "<a href=\"#q1\">To one</a> <a href=\"#w%C3%A4rme\">To warmth</a>";
        String faq =
                StaticSite.faq("<p id=\"wärme\">Warm.</p>" + table, "<p>One.</p>", links)
                        .replace("\"q2\"", "\"q1-2\"");
        String ours = "<p id=\"q1\"></p><p id=\"dose\"></p><p id=\"wärme\"></p>";
        String element = "<treatment-faq src=\"" + site.file(".html", faq) + "\"></treatment-faq>";
        page.navigate(site.page(StaticSite.script("/a/treatment-faq-element.js"), ours + element));
        assertThat(page.locator(".treatment-faq__toggle")).hasCount(3);

        Object ids = page.evaluate("[...document.querySelectorAll('[id]')].map(each => each.id)");
        assertThat((List<?>) ids).doesNotHaveDuplicates();
        String target = "(name) => document.getElementById(decodeURIComponent(name)).textContent";
        assertThat(page.evaluate(target, hash("To one"))).isEqualTo("Question 1?");
        assertThat(page.evaluate(target, hash("To warmth"))).isEqualTo("Warm.");
        String header = page.locator("td").getAttribute("headers");
        assertThat(page.evaluate(target, header)).isEqualTo("Dose");
    }

    private String hash(String link) {
        return page.getByText(link).getAttribute("href").substring(1);
    }

    /** Nothing is closed when the script looks first, or the page's styles come later. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isFoundByTheBrowser_whenItIsClosedLater(boolean late) {
        String reset =
                StaticSite.styles(
                        site.file(
                                ".css", "@layer reset { [hidden] { display: none !important } }"));
        String head = SCRIPT + STYLES + (late ? "" : reset);
        page.navigate(site.page(head, StaticSite.faq("<p>With a fever.</p>")) + "#q0");
        Locator button = page.locator("#q0 button");
        assertThat(button).hasAttribute("aria-expanded", "true");
        if (late) {
            page.evaluate(
                    "reset => { const box = document.createElement('div'); box.innerHTML = reset;"
                            + " return new Promise(done => { box.firstChild.onload = done; document.head.append(box.firstChild); }); }",
                    reset);
        }

        button.click();

        Locator answer = page.locator("#q0 ~ [data-faq-answer]");
        assertThat(answer).hasAttribute("hidden", "until-found");
        assertThat(answer).hasCSS("display", "block");
        assertThat(answer).hasJSProperty("offsetHeight", 0);
        button.click();
        assertThat(answer).isVisible();
    }

    /** One of each, and they work. */
    private void assertEnhanced(Locator faq) {
        assertThat(faq.locator(".treatment-faq__show-all")).hasCount(1);
        assertThat(faq.locator(".treatment-faq__toggle")).hasCount(2);
        assertThat(faq.locator(".treatment-faq__toggle .treatment-faq__toggle")).hasCount(0);
        assertThat(faq.locator(".treatment-faq__copy")).hasCount(2);
        assertThat(faq.locator(".treatment-faq__controls")).hasCount(1);
        assertThat(faq.locator(".treatment-faq__status")).hasCount(1);
        Locator button = faq.locator(".treatment-faq__toggle").first();
        assertThat(button).hasAttribute("aria-expanded", "false");
        button.click();
        assertThat(button).hasAttribute("aria-expanded", "true");
        assertThat(faq.locator("[data-faq-answer]").first()).isVisible();
        button.press("Enter");
        assertThat(button).hasAttribute("aria-expanded", "false");
        assertThat(faq.locator("[data-faq-answer]").first()).isHidden();
    }
}
