package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.Axe;
import org.treatmentfaq.Chromium;
import org.treatmentfaq.PdfText;

/**
 * The pages of the scenarios as people meet them, under a strict policy, with axe-core's eyes: all
 * of them on a phone, six hard ones in four others, and with {@code -Pfull} all in every state.
 */
class ScenarioIT {

    private static final String COMPONENT = "treatmentFaq";
    private static final String ORIGIN = "http://clinic.example/";
    private static final Path FILES = Path.of("magnolia-module/treatment-faq/webresources");
    private static final List<String> HARD =
            List.of(
                    "arabic-page",
                    "hostile-markup",
                    "many-questions",
                    "placed-twice",
                    "rich-answers",
                    "two-faqs");

    private static Chromium chromium;

    /** What a reader has set, and done. */
    private record State(
            int width, ColorScheme colours, ForcedColors forced, boolean scripted, boolean open) {

        private static final State PHONE =
                new State(390, ColorScheme.LIGHT, ForcedColors.NONE, true, false);

        /** Each value of each kind. */
        static Stream<State> few() {
            return Stream.of(
                    new State(390, ColorScheme.DARK, ForcedColors.ACTIVE, true, false),
                    new State(390, ColorScheme.LIGHT, ForcedColors.NONE, false, false),
                    new State(1280, ColorScheme.DARK, ForcedColors.NONE, true, false),
                    new State(1280, ColorScheme.LIGHT, ForcedColors.NONE, true, true));
        }

        static Stream<State> all() {
            List<State> all = new ArrayList<>();
            for (int width : List.of(390, 1280)) {
                for (boolean open : List.of(false, true)) {
                    all.add(new State(width, ColorScheme.LIGHT, ForcedColors.NONE, true, open));
                    all.add(new State(width, ColorScheme.DARK, ForcedColors.NONE, true, open));
                    all.add(new State(width, ColorScheme.DARK, ForcedColors.ACTIVE, true, open));
                }
                all.add(new State(width, ColorScheme.LIGHT, ForcedColors.NONE, false, false));
                all.add(new State(width, ColorScheme.DARK, ForcedColors.NONE, false, false));
            }
            return all.stream();
        }
    }

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.startOrSkip();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static List<Scenario> scenarios() {
        return Scenario.of(COMPONENT);
    }

    static Stream<Arguments> hardOnesInFewStates() {
        return HARD.stream()
                .map(name -> Scenario.named(COMPONENT, name))
                .flatMap(scenario -> State.few().map(state -> Arguments.of(scenario, state)));
    }

    static Stream<Arguments> allInEveryState() {
        return scenarios().stream()
                .flatMap(scenario -> State.all().map(state -> Arguments.of(scenario, state)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void hasNothingThatAxeComplainsOf_onAPhone(Scenario scenario) throws IOException {
        assertThat(complaints(scenario, scenario.sent(), State.PHONE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hardOnesInFewStates")
    void hasNothingThatAxeComplainsOf_inOtherStates(Scenario scenario, State state)
            throws IOException {
        assertThat(complaints(scenario, scenario.sent(), state)).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("allInEveryState")
    void hasNothingThatAxeComplainsOf_inAnyState(Scenario scenario, State state)
            throws IOException {
        assertThat(complaints(scenario, scenario.sent(), state)).isEmpty();
    }

    @Test
    void theHardOnesAreThere() {
        assertThat(scenarios()).extracting(Scenario::toString).containsAll(HARD);
    }

    @Test
    void printsEveryPlacement_withScriptAndWithout() throws IOException {
        Scenario scenario = Scenario.named(COMPONENT, "two-faqs");
        String html = scenario.sent();
        for (boolean scripted : List.of(true, false)) {
            State state = new State(390, ColorScheme.LIGHT, ForcedColors.NONE, scripted, false);
            try (Page page = chromium.browser().newPage()) {
                page.route("**/*", route -> answer(route, html, state));
                page.navigate(ORIGIN);
                List<String> answers = page.locator("[data-faq-answer]").allTextContents();
                String paper = PdfText.text(page.pdf());

                assertThat(answers).hasSize(3);
                assertThat(answers)
                        .allSatisfy(each -> assertThat(paper).contains(PdfText.words(each)));
                assertThat(paper.split("Hardly", -1)).hasSize(3);
            }
        }
    }

    @Test
    void hearsWhatIsWrong() throws IOException {
        Scenario scenario = Scenario.named(COMPONENT, "rich-answers");
        String html =
                scenario.sent()
                        .replaceAll("lang=\"en\"", "")
                        .replace("</main>", "<p style=\"color:red\">Red</p></main>");

        assertThat(complaints(scenario, html, State.PHONE))
                .anyMatch(each -> each.startsWith("html-has-lang"))
                .anyMatch(each -> each.contains("Content Security Policy"));
    }

    /** What axe-core says, and what the browser's console does. */
    private static List<String> complaints(Scenario scenario, String html, State state) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setColorScheme(state.colours)
                        .setForcedColors(state.forced)
                        .setViewportSize(state.width, 800);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
            page.onPageError(complaints::add);
            page.route("**/*", route -> answer(route, html, state));
            page.navigate(ORIGIN);
            if (state.open && page.locator(".treatment-faq__show-all").count() > 0) {
                page.locator(".treatment-faq__show-all").first().click();
            }
            complaints.addAll(Axe.complaints(page));
            complaints.removeIf(complaint -> isTheAuthors(scenario, complaint));
            return complaints;
        }
    }

    private static void answer(Route route, String html, State state) {
        String address = route.request().url();
        String name = address.substring(address.lastIndexOf('/') + 1);
        if (address.equals(ORIGIN)) {
            route.fulfill(
                    new Route.FulfillOptions()
                            .setHeaders(
                                    Map.of(
                                            "Content-Type",
                                            "text/html;charset=UTF-8",
                                            "Content-Security-Policy",
                                            "default-src 'self'"))
                            .setBody(html));
        } else if (name.endsWith(".js") && !state.scripted) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody(""));
        } else if (address.contains("/webresources/")) {
            route.fulfill(new Route.FulfillOptions().setPath(FILES.resolve(name)));
        } else {
            route.fulfill(
                    new Route.FulfillOptions().setContentType("image/svg+xml").setBody("<svg/>"));
        }
    }

    /** An editor may choose a level of heading that the page skips. */
    private static boolean isTheAuthors(Scenario scenario, String complaint) {
        return List.of("heading-level-four", "heading-level-six").contains(scenario.toString())
                && complaint.startsWith("heading-order");
    }
}
