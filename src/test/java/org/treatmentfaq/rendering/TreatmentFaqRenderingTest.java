package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The component {@code treatment-faq:components/treatmentFaq} on pages, for visitors. */
class TreatmentFaqRenderingTest {

    private static final String COMPONENT = "treatmentFaq";

    @ParameterizedTest
    @MethodSource("scenarios")
    void rendersEveryScenarioAsExpected(Scenario scenario) throws IOException {
        scenario.assertUnchanged(scenario.html());
    }

    static List<Scenario> scenarios() {
        return Scenario.of(COMPONENT);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void leavesNothingEmptyOrTwice(Scenario scenario) throws IOException {
        Document page = scenario.page();

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(page.select("a[href]")).isNotEmpty();
        assertThat(page.select("a[href='']")).isEmpty();
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
        // a former anchor is a place, not a text
        assertThat(page.body().select("*:not(.treatment-faq__former)"))
                .allSatisfy(
                        element ->
                                assertThat(element.hasText() || element.tagName().equals("img"))
                                        .as(element.outerHtml())
                                        .isTrue());
        assertThat(skippedHeadings(page)).isEmpty();
    }

    @Test
    void answersEveryQuestionWithAnIdOfItsOwn_whenAFaqIsPlacedTwice() throws IOException {
        Document page = Scenario.named(COMPONENT, "placed-twice").page();

        assertThat(page.select(".treatment-faq__question").eachAttr("id"))
                .containsExactly("does-it-hurt", "content", "does-it-hurt-2", "content-2");
    }

    @Test
    void showsNothing_whenThereIsNothingToShow() throws IOException {
        for (String name :
                List.of("missing-faq", "unreadable-faq", "faq-without-answers", "overdue-hidden")) {
            Document page = Scenario.named(COMPONENT, name).page();

            assertThat(page.select(".treatment-faq")).as(name).isEmpty();
            assertThat(page.select("h1").text()).as(name).isEqualTo("Your visit");
        }
        assertThat(Scenario.named(COMPONENT, "whole-faq").page().select(".treatment-faq"))
                .hasSize(1);
    }

    @Test
    void leadsToSafetyByAHeading_beforeEverythingElse() throws IOException {
        Document page = Scenario.named(COMPONENT, "whole-faq").page();
        Element safety = page.expectFirst(".treatment-faq__safety");
        Element heading = page.expectFirst("#" + safety.attr("aria-labelledby"));

        assertThat(safety.attr("role")).isEqualTo("group");
        assertThat(heading.tagName()).isEqualTo("h3");
        assertThat(heading.text()).isEqualTo("When not to have this treatment, and when to call");
        assertThat(heading.parent()).isSameAs(safety);
        assertThat(page.select(".treatment-faq__heading + .treatment-faq__safety")).hasSize(1);
        assertThat(safety.select("[data-faq-answer], [data-faq-question]")).isEmpty();
        assertThat(page.select(".treatment-faq__summary")).isNotEmpty();
    }

    @Test
    void namesSafetyInTheWordsOfTheClinic() throws IOException {
        Document page = Scenario.named(COMPONENT, "clinic-words-safety").page();

        assertThat(page.select(".treatment-faq__safety-heading"))
                .extracting(each -> each.tagName() + " " + each.text())
                .containsExactly("h3 Arrêtez & appelez", "h4 Arrêtez & appelez");
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .isEqualTo(page.select(".treatment-faq__safety-heading").eachAttr("id"))
                .doesNotHaveDuplicates();
        assertThat(page.expectFirst(".treatment-faq__safety-text h4").text()).isEqualTo("Fever");
        assertThat(page.select("#safety").text()).isEqualTo("Safety");
    }

    @Test
    void leavesOutAHeadingThatRepeatsThePagesTitle_andKeepsItsName() throws IOException {
        Document page = Scenario.named(COMPONENT, "heading-repeats-title").page();

        assertThat(page.select("main :is(h1, h2, h3, h4)"))
                .extracting(each -> each.tagName() + " " + each.text())
                .containsExactly(
                        "h1 Massage Therapy",
                        "h2 When not to have this treatment, and when to call",
                        "h3 Fever",
                        "h2 Does it hurt?",
                        "h3 In short",
                        "h2 Once more",
                        "h3 When not to have this treatment, and when to call",
                        "h4 Fever",
                        "h3 Does it hurt?",
                        "h4 In short");
        assertThat(page.select(".treatment-faq[role=group]").eachAttr("aria-label"))
                .hasSize(1)
                .allMatch(name -> name.strip().equals("Massage  therapy"));
    }

    @Test
    void tellsThatAReviewIsOverdue_byThePolicyOfTheClinic() throws IOException {
        for (String name : List.of("overdue-notice", "overdue-date", "reviewed")) {
            Document page = Scenario.named(COMPONENT, name).page();

            assertThat(page.select(".treatment-faq__overdue"))
                    .as(name)
                    .hasSize(name.equals("overdue-notice") ? 1 : 0);
            assertThat(page.select(".treatment-faq__review time").eachAttr("datetime"))
                    .as(name)
                    .hasSize(2);
        }
    }

    /** Numbers of a language with digits of its own are no names of elements. */
    @Test
    void namesElementsInEveryLanguage() throws IOException {
        Document page = Scenario.named(COMPONENT, "arabic-page").page();

        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".treatment-faq__heading, .treatment-faq__question"))
                .extracting(Element::tagName)
                .containsExactly("h2", "h3", "h3");
        assertThat(page.select("#oil").attr("lang")).isEqualTo("en");
        assertThat(page.select("#does-it-hurt").hasAttr("lang")).isFalse();
    }

    private static List<Element> skippedHeadings(Document page) {
        List<Element> headings = page.select("h1, h2, h3, h4, h5, h6");
        List<Element> skipped = new java.util.ArrayList<>();
        int level = 0;
        for (Element heading : headings) {
            int next = heading.tagName().charAt(1) - '0';
            // an editor may choose the level of the heading of the FAQ, nothing else may skip one
            if (next > level + 1 && !heading.hasClass("treatment-faq__heading")) {
                skipped.add(heading);
            }
            level = next;
        }
        return skipped;
    }
}
