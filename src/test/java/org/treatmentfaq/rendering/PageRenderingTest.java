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

        assertThat(content.select("nav a").eachAttr("href"))
                .containsExactly("/public/clinic.html", "/public/clinic/team.html");
        assertThat(overview.select("main a").eachAttr("href"))
                .containsExactly("/public/clinic/massage.html", "/public/clinic/needling.html");
    }
}
