package org.treatmentfaq.workbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/** What the recorded cases do not show: hostile requests, and what a definition leaves out. */
class RestServletTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String DEFINITION =
            """
            $type: jcrDeliveryEndpoint_v2
            workspace: clinic-notes
            bypassWorkspaceAcls: true
            depth: 2
            """;
    private static final String PRIVATE = "excludeProperties: [handoutText, handoutText_fr]\n";
    private static final String REFERENCES =
            """
            references:
              - name: related
                propertyName: related
                referenceResolver:
                  $type: jcrReferenceResolver
                  targetWorkspace: clinic-notes
            """;
    private static final String SCOPE =
            """
            depthInReferencedNode: 0
            excludeProperties: [handoutText]
            """;

    private static final String PAGE = "${link:{uuid:{%s},repository:{website},path:{%s}}}";
    private static final String DEMO = "fa900000-0000-4000-8000-000000000202";
    private static final String NOWHERE = "c1e00000-0000-4000-8000-00000000000f";
    private static final String FAQ = "fa900000-0000-4000-8000-000000000101";

    @TempDir private static Path module;

    private static Instances instances;
    private static WorkbenchServer server;

    @BeforeAll
    static void start() throws IOException {
        write(
                "META-INF/magnolia/clinic.xml",
                """
                <module>
                  <name>clinic</name>
                  <version>1.0</version>
                  <dependencies>
                    <dependency><name>core</name><version>6.2/*</version></dependency>
                  </dependencies>
                  <repositories><repository><name>magnolia</name>
                    <workspaces><workspace>clinic-notes</workspace></workspaces>
                  </repository></repositories>
                </module>
                """);
        write(
                "mgnl-bootstrap/clinic/clinic-notes.first.yaml",
                """
                'first':
                  'jcr:primaryType': 'mgnl:content'
                  'jcr:uuid': 'c1e00000-0000-4000-8000-000000000001'
                  'title': 'First'
                  'weight': 5
                  'title_fr': 'Premier'
                  'handoutText': 'private text'
                  'handoutText_fr': 'texte privé'
                  'related': ['c1e00000-0000-4000-8000-000000000002']
                  'questions':
                    'jcr:primaryType': 'mgnl:contentNode'
                    'question': 'Why?'
                    'handoutText': 'private question'
                """);
        write(
                "mgnl-bootstrap/clinic/clinic-notes.third.yaml",
                """
                'third':
                  'jcr:primaryType': 'mgnl:folder'
                  'moved':
                    'jcr:primaryType': 'mgnl:content'
                    'handoutText_it': 'testo privato'
                """);
        write(
                "mgnl-bootstrap/clinic/config.modules.site.config.site.i18n.yaml",
                """
                'i18n':
                  'jcr:primaryType': 'mgnl:contentNode'
                  'class': 'info.magnolia.cms.i18n.DefaultI18nContentSupport'
                  'enabled': true
                  'locales':
                    'en':
                      'language': 'en'
                    'fr':
                      'language': 'fr'
                """);
        write(
                "mgnl-bootstrap/clinic/clinic-notes.second.yaml",
                """
                'second':
                  'jcr:primaryType': 'mgnl:content'
                  'jcr:uuid': 'c1e00000-0000-4000-8000-000000000002'
                  'title': 'Second'
                  'weight': -10
                  'handoutText': 'private second'
                  'questions':
                    'jcr:primaryType': 'mgnl:contentNode'
                """);
        endpoint("open", "references: []\n");
        endpoint("without", PRIVATE);
        endpoint("original", "excludeProperties: [handoutText]\n");
        endpoint("only", "properties: [title, question]\n");
        endpoint("related", PRIVATE + REFERENCES);
        endpoint("scoped", PRIVATE + REFERENCES + SCOPE.indent(6));
        endpoint("system", "systemProperties: ['jcr:createdBy']\n");
        endpoint("capped", "maxLimit: 1\n");
        endpoint("empty", "references:\nexcludeProperties:\n");
        endpoint("unresolved", "references:\n  - propertyName: related\n");
        endpoint("misspelt", "excludeProperites: [handoutText]\n");
        instances = Instances.inMemory(FurtherModules.of(List.of(module)));
        server = WorkbenchServer.start(instances, "127.0.0.1", 0);
    }

    private static void endpoint(String name, String more) throws IOException {
        write("clinic/restEndpoints/delivery/" + name + ".yaml", DEFINITION + more);
    }

    private static void write(String path, String content) throws IOException {
        Path file = module.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @AfterAll
    static void stop() {
        server.close();
        instances.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/first",
                "/@nodes",
                "?title=First",
                "?title=First&lang=fr",
                "?title=First&lang=all"
            })
    void leavesOutPrivateProperties(String address) throws Exception {
        assertThat(get("open" + address).body()).contains("handoutText", "private");

        assertThat(get("without" + address).body())
                .contains("first", "Why?")
                .doesNotContain("handoutText", "private", "privé");
        assertThat(get("only" + address).body())
                .contains("first", "Why?")
                .doesNotContain("handoutText", "private", "privé", "weight");
    }

    /** Names are compared as they are stored: each translation has to be named. */
    @Test
    void answersATranslation_whenOnlyItsOriginalIsLeftOut() throws Exception {
        assertThat(json("original/first?lang=fr").at("/handoutText").asText())
                .isEqualTo("texte privé");
        assertThat(get("original/first").body()).doesNotContain("private text", "texte privé");
        assertThat(get("without/third/moved").body()).contains("testo privato");
    }

    @Test
    void leavesTranslationsOut_whenOnlyTheirOriginalIsNamed() throws Exception {
        assertThat(json("open/first?lang=fr").at("/title").asText()).isEqualTo("Premier");
        assertThat(json("only/first?lang=fr").at("/title").asText()).isEqualTo("First");
    }

    /** As it ships: no text that was kept for comparison. */
    @Test
    void leavesOutPrivateTextsOfTheModulesOwnFaqs() throws Exception {
        Session faqs = instances.visitors().systemSession("treatment-faqs");
        Node faq = faqs.getNode("/intramuscular-stimulation");
        faq.setProperty("searchText_fr", "privé");
        faqs.save();
        faqs.logout();

        JsonNode answer = json("treatmentFaqs/v1/intramuscular-stimulation?lang=fr");

        assertThat(answer.at("/title").asText()).isNotEmpty();
        assertThat(answer.at("/questions/@nodes").size()).isPositive();
        assertThat(answer.toString()).doesNotContain("handoutText", "handoutHash", "searchText");
    }

    /** As was seen on 6.2.45: they begin with the default address of the site. */
    @ParameterizedTest
    @CsvSource({"'', ''", "?lang=fr, /fr"})
    void writesLinksInRichText(String query, String language) throws Exception {
        String page = PAGE.formatted(DEMO, "/old");
        Session faqs = instances.visitors().systemSession("treatment-faqs");
        faqs.getNode("/intramuscular-stimulation")
                .setProperty(
                        "disclaimer",
                        "<p><a href=\"%s\">page</a> <a href=\"%s#a?b=c\">fragment</a>"
                                        .formatted(page, page)
                                + " <a href=\"%s\">gone</a>"
                                        .formatted(PAGE.formatted(NOWHERE, "/gone"))
                                + " <a href=\"%s\">faq</a>"
                                        .formatted(
                                                PAGE.formatted(FAQ, "/x")
                                                        .replace("website", "treatment-faqs"))
                                + " <a href=\"https://www.example.org/?a=1&amp;b=2\">outside</a>"
                                + " <a href=\"/x\">rooted</a> Q&amp;A</p>");
        faqs.save();
        faqs.logout();

        JsonNode answer = json("treatmentFaqs/v1/intramuscular-stimulation" + query);

        String site = "http://localhost:8080/magnolia" + language;
        assertThat(answer.at("/disclaimer").asText())
                .isEqualTo(
                        "<p><a href=\"%s/treatment-faq-demo/ims.html\">page</a>".formatted(site)
                                + " <a href=\"%s/treatment-faq-demo/ims.html#a?b=c\">fragment</a>"
                                        .formatted(site)
                                + " <a href=\"%s/gone.html\">gone</a>".formatted(site)
                                + " <a href=\"%s/intramuscular-stimulation.html\">faq</a>"
                                        .formatted(site)
                                + " <a href=\"https://www.example.org/?a=1&amp;b=2\">outside</a>"
                                + " <a href=\"/x\">rooted</a> Q&amp;A</p>");
    }

    @Test
    void namesTheCodeOfAnErrorFirst() throws Exception {
        assertThat(get("treatmentFaqs/v1/nothing").body())
                .isEqualTo("{\"error\":{\"code\":\"pathNotFound\",\"message\":\"/nothing\"}}");
    }

    /** A definition for referenced nodes has to leave them out again. */
    @Test
    void answersReferencedNodesAsTheirResolverSays() throws Exception {
        JsonNode related = json("related/first").at("/related/0");
        JsonNode scoped = json("scoped/first").at("/related/0");

        assertThat(related.at("/handoutText").asText()).isEqualTo("private second");
        assertThat(related.has("questions")).isTrue();
        assertThat(scoped.at("/title").asText()).isEqualTo("Second");
        assertThat(scoped.has("handoutText")).isFalse();
        assertThat(scoped.has("questions")).isFalse();
    }

    @Test
    void includesNamedSystemPropertiesOnly() throws Exception {
        assertThat(get("system/first").body()).contains("jcr:createdBy").doesNotContain("mgnl:cr");
        assertThat(get("open/first").body()).doesNotContain("jcr:createdBy");
    }

    /** A misspelt {@code excludeProperties} must not publish what it was to leave out. */
    @Test
    void leavesOutADefinitionThatItDoesNotUnderstand() throws Exception {
        assertThat(get("misspelt").body()).contains("Could not find resource");
        assertThat(get("unresolved").body()).contains("Could not find resource");
        assertThat(get("empty").body()).contains("First");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/first[1",
                "/first[99999999999999999999]",
                "/'first'",
                "/%22first%22",
                "/first%5B%5D",
                "/{x}first",
                "/first/*",
                "/first%7Cx",
                "/x:y:z",
                "/x%0Ay",
                "/jcr:system",
                "/[c1e00000-0000-4000-8000-000000000001]",
                "/nowhere@nodes",
                "/@nodes@nodes",
                "?limit=99999999999999999999",
                "?offset=1e9",
                "?limit=",
                "?orderBy=a]b",
                "?orderBy=../first/title",
                "?orderBy=title%20desc,weight",
                "?orderBy='%20or%20'1'='1",
                "?orderBy=",
                "?title[like]=First",
                "?title%5B=x",
                "?../first/title=First",
                "?no:prefix=x",
                "?q=first",
                "?'=x"
            })
    void refusesInJson(String address) throws Exception {
        HttpResponse<String> answer = get("open" + address);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/json;charset=UTF-8");
        assertThat(new ObjectMapper().readTree(answer.body()).at("/error/code").asText())
                .isNotEmpty();
        assertThat(answer.body()).doesNotContain("Exception", "\\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr;q=x", ";;", "*", "xxxxx"})
    void speaksTheDefaultLanguage_whenTheHeaderNamesNone(String header) throws Exception {
        HttpRequest request = request("open/first").header("Accept-Language", header).GET().build();

        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void capsThePage() throws Exception {
        JsonNode list = json("capped?limit=500");

        assertThat(list.at("/limit").asInt()).isEqualTo(1);
        assertThat(list.at("/results").size()).isEqualTo(1);
        assertThat(list.at("/total").asInt()).isEqualTo(3);
    }

    @Test
    void ordersNumbersAsNumbers() throws Exception {
        assertThat(names("open?orderBy=weight")).containsExactly("moved", "second", "first");
        assertThat(names("open?orderBy=weight%20desc")).containsExactly("first", "second", "moved");
    }

    @Test
    void filtersByValue() throws Exception {
        assertThat(names("open?weight=5")).containsExactly("first");
        assertThat(names("open?related=c1e00000-0000-4000-8000-000000000002"))
                .containsExactly("first");
        assertThat(names("open?weight=5&title=Second")).isEmpty();
    }

    private static List<String> names(String address) throws Exception {
        List<String> names = new ArrayList<>();
        json(address).at("/results").forEach(node -> names.add(node.at("/@name").asText()));
        return names;
    }

    private static JsonNode json(String address) throws Exception {
        return new ObjectMapper().readTree(get(address).body());
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HTTP.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(
                URI.create(server.publicAddress() + "/.rest/delivery/" + escaped(address)));
    }

    /** What Java's client would not send: Tomcat takes it in a query as it is. */
    private static String escaped(String address) {
        return address.replace("[", "%5B")
                .replace("]", "%5D")
                .replace("{", "%7B")
                .replace("}", "%7D");
    }
}
