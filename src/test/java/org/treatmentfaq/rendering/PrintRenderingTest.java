package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The variation {@code handout} of the page templates: what is printed and handed over. */
class PrintRenderingTest {

    private static final String PRINT = "print";

    static List<Scenario> scenarios() {
        return Scenario.of(PRINT);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void rendersEveryScenarioAsExpected(Scenario scenario) throws IOException {
        // the code holds the port of the server; that it is right is seen where it is printed
        scenario.assertUnchanged(scenario.sent().replaceAll("<path d=\"[^\"]+\"", "<path d=\"\""));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isPaper_withoutMoreScriptThanTheButtonNeeds(Scenario scenario) throws IOException {
        Document page = Jsoup.parse(scenario.sent());

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("style, [style], [onclick], form, script:not([src])")).isEmpty();
        assertThat(page.select("script").eachAttr("src"))
                .containsExactly("/public/.resources/treatment-faq/webresources/print.js");
        assertThat(page.select("button")).hasSize(1).allMatch(button -> button.hasAttr("hidden"));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(id -> assertThat(page.select("h2[id=" + id + "]")).hasSize(1));
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .startsWith("http://clinic.example/public/")
                .endsWith("/clinic/visit.html")
                .endsWith(page.select(".handout__tools a").attr("href"));
    }

    @Test
    void saysEverythingThatThePageSays_safetyFirst() throws IOException {
        Document handout = Scenario.named(PRINT, "whole-faq").page();
        Document page = Scenario.named("treatmentFaq", "whole-faq").page();

        assertThat(handout.select(".handout__question").eachText())
                .isEqualTo(page.select(".treatment-faq__question").eachText());
        assertThat(handout.select(".handout__answer").eachText())
                .isEqualTo(page.select(".treatment-faq__answer").eachText());
        assertThat(handout.select("main > *").eachText())
                .startsWith(
                        "Your visit",
                        "When not to have this treatment, and when to call"
                                + " Tell us if you take blood thinners.");
        assertThat(handout.text())
                .contains(
                        "Written by Amanda Sin, MPT",
                        "Reviewed by Ben Okoro, RMT",
                        "Last reviewed March 1, 2026",
                        "Copyright 2020 Clinic | All Rights Reserved",
                        "A review (https://example.org/review?a=1&b=2)",
                        "http://clinic.example/public/clinic/visit.html");
    }

    @Test
    void saysSafetyPartsAtTheTop_withTheirTreatmentWhereTheyDiffer() throws IOException {
        Document handout = Scenario.named(PRINT, "two-faqs").page();

        assertThat(handout.select("main > *").eachText())
                .startsWith(
                        "Your visit",
                        "Quand ne pas recevoir ce traitement, et quand appeler"
                                + " Massage Call us if it swells.")
                .containsSubsequence("Dry needling", "Which needles? Thin ones.");
        assertThat(handout.select(".handout__safety")).hasSize(1);
    }

    @Test
    void saysTheSafetyPartOfAFaqOnce_whereverItIsPlaced_andLinksLeadToIt() throws IOException {
        Document handout = Scenario.named(PRINT, "faq-twice").page();

        assertThat(handout.select(".handout__safety").text())
                .containsOnlyOnce("Call us")
                .doesNotContain("Massage");
        assertThat(handout.select("main a[href^=#]")).hasSizeGreaterThan(4);
        assertThat(handout.select("main a[href^=#]").eachAttr("href"))
                .allSatisfy(
                        link -> assertThat(handout.getElementById(link.substring(1))).isNotNull());
    }

    @Test
    void namesTheRecord_byRevisionLastChangeAndNextReview() throws IOException {
        assertThat(record("whole-faq"))
                .containsExactly(
                        "This page on the web: http://clinic.example/public/clinic/visit.html",
                        "Last changed March 2, 2026",
                        "Version b1550151");
        assertThat(record("two-faqs"))
                .contains("Massage – Version a54e2a46", "Dry needling – Version bf79d5d5");
        assertThat(record("long-answer"))
                .last(InstanceOfAssertFactories.STRING)
                .matches("Version [0-9a-f]{8} – Next review due March 1, 2029");
    }

    @Test
    void keepsUpToTenLinesTogether_andNoMore() throws IOException {
        Document handout = Scenario.named(PRINT, "long-answer").page();

        assertThat(handout.select(".handout__brief h2").eachText()).containsExactly("Nine lines?");
        assertThat(handout.select(".handout__item h2").eachText())
                .containsExactly("Nine lines?", "Many lines?");
    }

    private static List<String> record(String scenario) throws IOException {
        return Scenario.named(PRINT, scenario).page().select(".handout__record p").eachText();
    }

    @Test
    void datesAreThoseOfTheLanguage() throws IOException {
        Document handout = Scenario.named(PRINT, "two-faqs").page();

        assertThat(handout.select("html").attr("lang")).isEqualTo("fr");
        assertThat(handout.text()).contains("Dernière révision : 1 mars 2026", "4 mars 2026");
    }

    @Test
    void isDescribedToThoseWhoCannotSeeTheCode() throws IOException {
        Element code = Scenario.named(PRINT, "whole-faq").page().select("svg").get(0);

        assertThat(code.attr("aria-label")).isEqualTo(code.select("title").text()).isNotBlank();
    }
}
