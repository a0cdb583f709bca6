package org.treatmentfaq;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers find with the filter of a long component. */
class FilterIT {

    /** The same cases as those of the service, in {@code SearchWordsTest}. */
    private static final Path CASES =
            Path.of("src/test/resources/org/treatmentfaq/content/search-words.json");

    private static final String HEAD =
            StaticSite.script("/a/treatment-faq.js") + StaticSite.styles("/a/treatment-faq.css");

    /** The words that are marked, read from the ranges that the browser paints. */
    private static final String MARKED =
            "() => [...CSS.highlights.get('treatment-faq-hit') ?? []].map(({startContainer: node, startOffset: start,"
                    + " endContainer: last, endOffset: end}) => { const range = new Range();"
                    + " range.setStart(node, start); range.setEnd(last, end); return range.toString(); })";

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

    @Test
    void findsEverySpelling() throws IOException {
        JsonNode found = new ObjectMapper().readTree(CASES.toFile()).path("found");
        List<String> answers = new ArrayList<>();
        found.forEach(each -> answers.add("<p>" + each.path("text").asText() + "</p>"));
        show(answers);
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (int i = 0; i < found.size(); i++) {
            for (JsonNode typed : found.get(i).path("by")) {
                filter().fill(typed.asText());
                tried++;
                if (!page.locator("#q" + i).isVisible()) {
                    missed.add(typed.asText() + " in " + answers.get(i));
                }
            }
        }

        assertThat(tried).isGreaterThan(80);
        assertThat(missed).isEmpty();
    }

    @Test
    void findsNoOtherWord() throws IOException {
        JsonNode missed = new ObjectMapper().readTree(CASES.toFile()).path("missed");
        List<String> answers = new ArrayList<>(Collections.nCopies(8, "<p>other</p>"));
        missed.forEach(each -> answers.add("<p>" + each.path("text").asText() + "</p>"));
        show(answers);

        for (int i = 0; i < missed.size(); i++) {
            filter().fill(missed.get(i).path("by").get(0).asText());
            assertThat(page.locator("#q" + (8 + i))).isHidden();
        }
    }

    @Test
    void marksWhatIsFound_alsoAcrossElements() {
        show(
                answers(
                        "<p>Elec<b>tro\u00ADther</b>apy, <i>ŒDÈME</i> and œdèmes</p><ul><li>one</li><li>two</li></ul>"));

        filter().fill("oedeme electrotherapy");
        assertMarked("Electro\u00ADtherapy", "ŒDÈME", "œdèmes");
        filter().fill("onetwo");
        assertMarked();
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(0);
        filter().fill("two");
        assertMarked("two");
        filter().fill("");
        assertMarked();
    }

    /** One letter more, one less, another, two swapped. */
    @ParameterizedTest
    @CsvSource({
        "acupuncture, acupunture",
        "acupuncture, accupuncture",
        "acupuncture, acupumcture",
        "acupuncture, acupucnture",
        "acupuncture, xcupuncture",
        "acupuncture, acupunctur",
        "fever, fver",
        "fever, efver",
        "fever, feverr",
        "Größe, grosze",
        "Größe, gröse",
        "œdème, oedme",
        "acupuncture, acupumc",
    })
    void forgivesOneTypo(String word, String typed) {
        show(answers("<p>About " + word + " here.</p>"));

        filter().fill(typed);

        assertThat(page.locator("#q0")).isVisible();
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(1);
        assertMarked(word);
    }

    @ParameterizedTest
    @CsvSource({"acupuncture, akupunktur", "pain, pian", "ice, ise", "fever, fervre"})
    void forgivesNoMore(String word, String typed) {
        show(answers("<p>" + word + "</p>"));

        filter().fill(typed);

        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(0);
        assertThat(hint()).hasText("Nothing. Call us.");
    }

    @Test
    void saysThatWordsAreSimilarOnly_andLooksForThem() {
        show(answers("<p>Needling hurts little.</p>", "<p>With needling we wait.</p>"));

        filter().fill("nedling wait");
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(1);
        assertThat(page.locator(".treatment-faq__count")).hasText("0 of 8");
        assertThat(hint()).hasText("Similar: Needling");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("0 of 8");
        assertThat(Axe.complaints(page)).isEmpty();
        OpenBrowser.picture(page, "filter-similar");

        filter().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(filter()).hasValue("Needling wait");
        assertThat(filter()).isFocused();
        assertThat(page.locator(".treatment-faq__count")).hasText("1 of 8");
        assertThat(hint()).hasText("");
    }

    /** Those that have the word stand alone; the others are one press away. */
    @Test
    void showsExactHitsFirst() {
        show(
                answers(
                        "<p>Feverr is a typo.</p>",
                        "<p>With a fever.</p>",
                        "<p>No fever, please.</p>"));

        filter().fill("fever");
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(3);
        filter().fill("feverr");
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(1);
        assertThat(page.locator("#q0")).isVisible();
        assertThat(hint()).hasText("Similar: fever");
        hint().getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(3);
    }

    @Test
    void saysWhatToDo_whenNothingIsFound() {
        show(answers("<p>Massage</p>"));

        filter().fill("zebra");
        assertThat(hint()).hasText("Nothing. Call us.");
        assertThat(hint()).isVisible();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("0 of 8");
        assertThat(hint()).hasAttribute("aria-live", "polite");
        assertThat(Axe.complaints(page)).isEmpty();
        OpenBrowser.picture(page, "filter-nothing");

        filter().press("Escape");
        assertThat(hint()).isHidden();
        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "(", "\\", "[-^$", "🙂", "\u00AD"})
    void showsAll_whenThereIsNoWord(String typed) {
        show(answers("<p>Massage</p>"));

        filter().fill(typed);

        assertThat(page.locator("[data-faq-anchor]:visible")).hasCount(8);
        assertThat(hint()).hasText("");
    }

    /** What costs time is counted, not timed: the slowest key once took 40 seconds. */
    @Test
    void doesLittleAtEachKey_inSixtyLongAnswers() {
        String words = "pain needle Größe muscle treatment after before session e ";
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            answers.add("<p>" + (words + "w" + i + " ").repeat(17) + "</p>");
        }
        show(answers);
        filter().focus();
        page.evaluate(
                "() => { window.layouts = 0; window.ranges = 0; window.changed = 0;"
                        + " for (const [type, names] of [[Element, ['getBoundingClientRect', 'getClientRects', 'checkVisibility']],"
                        + " [Range, ['getBoundingClientRect', 'getClientRects']]]) for (const name of names) {"
                        + " const old = type.prototype[name]; type.prototype[name] = function (...a) { layouts++; return old.apply(this, a); }; }"
                        + " for (const name of ['getComputedStyle']) { const old = window[name]; window[name] = (...a) => { layouts++; return old(...a); }; }"
                        + " for (const [type, name] of [[HTMLElement, 'offsetHeight'], [HTMLElement, 'offsetTop'], [HTMLElement, 'innerText']]) {"
                        + " const old = Object.getOwnPropertyDescriptor(type.prototype, name);"
                        + " Object.defineProperty(type.prototype, name, { get() { layouts++; return old.get.call(this); } }); }"
                        + " const old = document.createRange; document.createRange = () => { ranges++; return old.call(document); };"
                        + " window.Range = new Proxy(Range, { construct(...a) { ranges++; return Reflect.construct(...a); } });"
                        + " new MutationObserver(changes => { changed += changes.filter(c => c.target.closest('[data-faq-answer]')).length; })"
                        + ".observe(document, { childList: true, characterData: true, subtree: true });"
                        + " document.body.getBoundingClientRect(); }");
        assertThat(page.evaluate("layouts")).isEqualTo(1);

        for (String typed :
                List.of("e", "ne", "needle", "groesse pain", "tratment", "zebra", "a")) {
            filter().fill(typed);
            page.waitForTimeout(0);
            assertThat(page.evaluate("layouts + ranges + changed")).as(typed).isEqualTo(1);
        }
        page.waitForFunction("() => CSS.highlights.get('treatment-faq-hit')?.size === 300");
        assertThat(page.locator("[data-faq-answer]:visible")).hasCount(60);
        assertThat(page.evaluate("layouts + ranges + changed")).isEqualTo(1);
    }

    @Test
    void opensAndClosesOnlyWhatItOpened() {
        show(answers("<p>alpha</p>", "<p>alpha beta</p>"));
        page.locator("#q0 button").click();

        filter().fill("alpha");
        assertThat(page.locator("[data-faq-answer]:visible")).hasCount(2);
        filter().fill("");

        assertThat(page.locator("[data-faq-answer]:visible")).hasCount(1);
        assertThat(page.locator("#q0 button")).hasAttribute("aria-expanded", "true");
    }

    /** Two components of a page do not take each other's marks away. */
    @Test
    void marksInEachComponent() {
        String faq = StaticSite.faq(answers("<p>alpha</p>").toArray(new String[0]));
        page.navigate(site.page(HEAD, faq + faq.replaceAll("\"q(\\d)", "\"r$1")));
        assertThat(page.getByLabel("Find")).hasCount(2);

        page.getByLabel("Find").first().fill("alpha");
        assertMarked("alpha");
        page.getByLabel("Find").last().fill("Question");
        page.getByLabel("Find").first().fill("alph");

        page.waitForFunction("() => CSS.highlights.get('treatment-faq-hit')?.size === 9");
    }

    private void assertMarked(String... words) {
        page.waitForFunction(
                "words => JSON.stringify((" + MARKED + ")()) === JSON.stringify(words)",
                List.of(words));
    }

    private void show(List<String> answers) {
        page.navigate(site.page(HEAD, StaticSite.faq(answers.toArray(new String[0]))));
        assertThat(filter()).hasCount(1);
    }

    /** Eight at least: fewer have no filter. */
    private static List<String> answers(String... first) {
        List<String> answers = new ArrayList<>(List.of(first));
        while (answers.size() < 8) {
            answers.add("<p>none</p>");
        }
        return answers;
    }

    private Locator filter() {
        return page.getByLabel("Find");
    }

    private Locator hint() {
        return page.locator(".treatment-faq__hint");
    }
}
