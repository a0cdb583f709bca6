package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/** The structured data of a page never tells what was true before. */
class PageGraphTest {

    private static final String IMS = "/treatment-faq-demo/ims";
    private static final String PLACEMENT = IMS + "/main/faq";
    private static final String QUESTION = "/intramuscular-stimulation/questions/questions0";
    private static final String LINK =
            "<p>See <a href=\"${link:{uuid:{fa900000-0000-4000-8000-000000000203},repository:{website},"
                    + "handle:{/treatment-faq-demo/first-appointment}}}\">here</a>.</p>";

    private Instances instances;
    private WorkbenchServer server;
    private Session website;

    @BeforeEach
    void start() {
        instances = Instances.inMemory(FurtherModules.of(List.of()));
        server = WorkbenchServer.start(instances, "127.0.0.1", 0);
        website = instances.visitors().systemSession(Names.WEBSITE);
    }

    @AfterEach
    void stop() {
        website.logout();
        server.close();
        instances.close();
    }

    @Test
    void tellsTheTitleThatThePageHasNow() throws Exception {
        assertThat(graph().path("name").asText()).isEqualTo("IMS - Intramuscular Stimulation");

        website.getNode(IMS).setProperty(Names.Page.TITLE, "Needles");
        website.save();

        assertThat(graph().path("name").asText()).isEqualTo("Needles");
    }

    @Test
    void tellsWhatThePlacementShowsNow() throws Exception {
        assertThat(graph().path("mainEntity")).hasSize(4);
        assertThat(graph().has("author")).isTrue();

        website.getNode(PLACEMENT).setProperty("showByline", false);
        website.save();

        assertThat(graph().path("mainEntity")).hasSize(4);
        assertThat(graph().has("author")).isFalse();
    }

    @Test
    void followsALink_whenItsTargetMoves() throws Exception {
        linkFromTheFirstAnswer();
        assertThat(firstAnswer()).contains("/treatment-faq-demo/first-appointment.html");

        website.move("/treatment-faq-demo/first-appointment", "/treatment-faq-demo/before");
        website.save();

        assertThat(firstAnswer()).contains("/treatment-faq-demo/before.html");
    }

    @Test
    void losesALink_whenItsTargetGoes() throws Exception {
        linkFromTheFirstAnswer();
        assertThat(firstAnswer()).contains("href");

        website.getNode("/treatment-faq-demo/first-appointment").remove();
        website.save();

        assertThat(firstAnswer()).contains("here").doesNotContain("href");
    }

    private void linkFromTheFirstAnswer() throws RepositoryException {
        Session faqs = instances.visitors().systemSession(Names.WORKSPACE);
        faqs.getNode(QUESTION).setProperty(Names.Question.ANSWER, LINK);
        faqs.save();
        faqs.logout();
    }

    private String firstAnswer() throws Exception {
        return graph().path("mainEntity").path(0).path("acceptedAnswer").path("text").asText();
    }

    /** Of the page as it is now: with a query it is not the page cache's. */
    private JsonNode graph() throws IOException, InterruptedException {
        URI page = URI.create(server.publicAddress() + IMS + ".html?now");
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(page).build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        Element graph = Jsoup.parse(answer.body()).expectFirst("script[type=application/ld+json]");
        return new ObjectMapper().readTree(graph.data());
    }
}
