package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.structureddata.Vocabulary;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/** What pages with the component tell machines. */
class StructuredDataRenderingTest {

    private static final String COMPONENT = "treatmentFaq";
    private static final Path FOREIGN_CLINIC = Path.of("src/test/resources/modules/foreign-clinic");
    private static final String IMS = "/treatment-faq-demo/ims.html";

    private static Instances instances;
    private static WorkbenchServer server;

    @BeforeAll
    static void start() {
        instances = Instances.inMemory(FurtherModules.of(List.of(FOREIGN_CLINIC)));
        server = WorkbenchServer.start(instances, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        instances.close();
    }

    static List<Scenario> scenarios() {
        return Scenario.of(COMPONENT);
    }

    static Stream<Scenario> silentScenarios() {
        return Stream.of(
                        "missing-faq",
                        "unreadable-faq",
                        "faq-without-answers",
                        "overdue-hidden",
                        "structured-data-off")
                .map(name -> Scenario.named(COMPONENT, name));
    }

    static Stream<Scenario> tellingScenarios() {
        List<String> silent = silentScenarios().map(Scenario::toString).toList();
        return scenarios().stream().filter(scenario -> !silent.contains(scenario.toString()));
    }

    @ParameterizedTest
    @MethodSource("tellingScenarios")
    void tellsOneGraphAsExpected(Scenario scenario) throws IOException {
        assertThat(scenario.structuredData()).hasSize(1);
        scenario.assertUnchanged("expected.json", graph(scenario).toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("tellingScenarios")
    void usesTheVocabularyAsItIsMeant(Scenario scenario) throws IOException {
        assertThat(new Vocabulary().problems(graph(scenario))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("silentScenarios")
    void tellsNothing(Scenario scenario) throws IOException {
        assertThat(scenario.sent()).doesNotContain("ld+json");
    }

    @Test
    void answersEveryQuestionInTheWordsOfThePage() throws IOException {
        Scenario scenario = Scenario.named(COMPONENT, "whole-faq");

        assertThat(graph(scenario).path("mainEntity").findValuesAsText("name"))
                .isEqualTo(scenario.page().select(".treatment-faq__question").eachText());
        assertThat(graph(scenario).path("mainEntity").findValuesAsText("text"))
                .extracting(answer -> Jsoup.parse(answer).text())
                .isEqualTo(scenario.page().select(".treatment-faq__answer").eachText());
    }

    /** The words of a hostile text stay data: the page has as many scripts of its own as graphs. */
    @Test
    void endsWhereItShould_whateverAuthorsWrite() throws IOException {
        Scenario scenario = Scenario.named(COMPONENT, "hostile-markup");

        assertThat(graph(scenario).path("mainEntity").path(0).path("name").asText())
                .startsWith("<script>alert(1)</script>");
        assertThat(Jsoup.parse(scenario.sent()).select("script:not([src])")).hasSize(1);
    }

    @Test
    void makesLinksAbsolute() throws IOException {
        String answer =
                graph(Scenario.named(COMPONENT, "internal-links"))
                        .path("mainEntity")
                        .findValuesAsText("text")
                        .get(0);

        assertThat(Jsoup.parse(answer).select("a").eachAttr("href"))
                .containsExactly(
                        "http://clinic.example/public/clinic.html#hours",
                        "http://clinic.example/public/clinic.html?a=b&c=d",
                        "https://example.org/");
        assertThat(answer).contains("dead");
    }

    @ParameterizedTest
    @ValueSource(strings = {IMS, "/foreign-clinic.html"})
    void isThereOnPagesOfAnyModule(String path) throws Exception {
        List<String> graphs = graphs(server.publicAddress() + path);

        assertThat(graphs).hasSize(1);
        JsonNode graph = new ObjectMapper().readTree(graphs.get(0));
        assertThat(graph.path("url").asText()).isEqualTo(server.publicAddress() + path);
        assertThat(graph.path("mainEntity")).hasSize(4);
        assertThat(new Vocabulary().problems(graph)).isEmpty();
    }

    @Test
    void isNotThere_whenAnEditorEdits() throws Exception {
        assertThat(graphs(server.authorAddress() + IMS + "?mgnlPreview=false")).isEmpty();
        assertThat(graphs(server.authorAddress() + IMS + "?mgnlPreview=true")).hasSize(1);
    }

    @Test
    void isNotThere_whenAComponentIsAskedForAlone() throws Exception {
        String component = server.publicAddress() + "/foreign-clinic/main/faq.html";

        assertThat(get(component)).contains("treatment-faq__question");
        assertThat(graphs(component)).isEmpty();
    }

    private static JsonNode graph(Scenario scenario) throws IOException {
        return new ObjectMapper().readTree(scenario.structuredData().get(0));
    }

    private static List<String> graphs(String address) throws Exception {
        return Jsoup.parse(get(address)).select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
    }

    private static String get(String address) throws Exception {
        String login =
                Base64.getEncoder()
                        .encodeToString("superuser:superuser".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(address))
                                        .header("Authorization", "Basic " + login)
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
