package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page templates {@code treatment-faq:pages/…}, for visitors. */
class PageRenderingTest {

    private static final String PAGES = "page";

    @ParameterizedTest
    @MethodSource("scenarios")
    void rendersEveryScenarioAsExpected(Scenario scenario) throws IOException {
        scenario.assertUnchanged(scenario.html());
    }

    static List<Scenario> scenarios() {
        return Scenario.of(PAGES);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void startsWithTheDoctypeAndSkipsToTheContent(Scenario scenario) throws IOException {
        String html = scenario.html();
        Document page = scenario.page();

        assertThat(html).startsWith("<!DOCTYPE html>");
        assertThat(page.select("a.faq-page__skip").attr("href"))
                .isEqualTo("#" + page.select("main").attr("id"));
    }

    @Test
    void linksTheWayUpAndDown() throws IOException {
        Document content = Scenario.named(PAGES, "content").page();
        Document overview = Scenario.named(PAGES, "overview").page();

        assertThat(content.select(".faq-page__breadcrumb a").eachAttr("href"))
                .containsExactly("/public/clinic.html", "/public/clinic/team.html");
        assertThat(content.select(".faq-page__menu a").eachAttr("href"))
                .containsExactly("/public/clinic/team.html");
        assertThat(overview.select(".faq-page__menu a").eachText())
                .containsExactly("Massage", "Dry needling");
        assertThat(overview.select("main a").eachAttr("href"))
                .containsExactly("/public/clinic/massage.html", "/public/clinic/needling.html");
    }

    @Test
    void leadsToTheSamePageInOtherLanguages() throws IOException {
        Document page = Scenario.named(PAGES, "two-languages").page();

        assertThat(page.select(".faq-page__languages a"))
                .extracting(link -> link.attr("hreflang") + " " + link.attr("href"))
                .containsExactly(
                        "en /public/clinic/team/amanda.html",
                        "fr /public/fr/clinic/team/amanda.html",
                        "pt-BR /public/pt_BR/clinic/team/amanda.html");
        assertThat(page.select(".faq-page__languages a").eachText())
                .containsExactly("English", "Français", "Português (Brasil)");
        assertThat(page.select(".faq-page__languages [aria-current]").eachText())
                .containsExactly("Français");
        assertThat(page.select("link[rel=alternate]"))
                .extracting(link -> link.attr("hreflang") + " " + link.attr("href"))
                .containsExactly(
                        "en http://clinic.example/public/clinic/team/amanda.html",
                        "x-default http://clinic.example/public/clinic/team/amanda.html",
                        "fr http://clinic.example/public/fr/clinic/team/amanda.html",
                        "pt-BR http://clinic.example/public/pt_BR/clinic/team/amanda.html");
    }

    @Test
    void offersNoOtherLanguage_whenTheSiteHasOne() throws IOException {
        Document page = Scenario.named(PAGES, "content").page();

        assertThat(page.select(".faq-page__menu")).hasSize(1);
        assertThat(page.select(".faq-page__languages, link[rel=alternate]")).isEmpty();
    }

    @Test
    void describesItself_inOneLine() throws IOException {
        assertThat(description("two-languages")).isEqualTo("Physiothérapeute & enseignante");
        assertThat(description("treatment")).isEqualTo("Hands on muscles.");
        assertThat(Scenario.named(PAGES, "content").page().select("meta[name=description]"))
                .isEmpty();
    }

    @Test
    void endsWithWhatTheTopmostPageSays() throws IOException {
        Document page = Scenario.named(PAGES, "two-languages").page();

        assertThat(page.select(".faq-page__footer p").eachText())
                .containsExactly("Clinique", "Ouvert de 8 à 17 h.");
    }

    private static String description(String scenario) throws IOException {
        return Scenario.named(PAGES, scenario)
                .page()
                .select("meta[name=description]")
                .attr("content");
    }
}
