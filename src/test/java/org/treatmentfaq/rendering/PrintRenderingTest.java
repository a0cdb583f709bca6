package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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
    void isPaper_withoutScriptsStylesAndIdsInIt(Scenario scenario) throws IOException {
        Document page = Jsoup.parse(scenario.sent());

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script, style, [style], [onclick], form, button")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .startsWith("http://clinic.example/public/")
                .endsWith("/clinic/visit.html");
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
                .startsWith("Your visit", "Tell us if you take blood thinners.");
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
    void saysASafetyPartWithItsTreatment_whenThereAreOthers() throws IOException {
        Document handout = Scenario.named(PRINT, "two-faqs").page();

        assertThat(handout.select("main > *").eachText())
                .startsWith("Your visit", "Massage", "Call us if it swells.")
                .containsSubsequence("Dry needling", "Which needles? Thin ones.");
        assertThat(handout.select("h2:contains(needling) + .handout__safety")).isEmpty();
        assertThat(handout.select("h2:contains(Massage) + .handout__safety")).hasSize(2);
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
