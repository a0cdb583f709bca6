package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/** A FAQ with scripts in every field of its author, in every representation. */
class HostileContentTest {

    private static final Path MODULE = Path.of("src/test/resources/modules/hostile-clinic");
    private static final Path CONTENT =
            MODULE.resolve("mgnl-bootstrap/hostile-clinic/treatment-faqs.hostile.yaml");
    private static final String FAQ = "/public/.treatment-faq/v1/faqs/hostile";
    private static final String LIST = "/public/.treatment-faq/v1/faqs.json?q=stolen";

    /** What the author typed, up to the quotation mark that the parser of these lines ends at. */
    private static final String TYPED = "\"'></script><script>document.title=\"stolen\"</script>";

    private static final Instances INSTANCES =
            Instances.inMemory(FurtherModules.of(List.of(MODULE)));
    private static final WorkbenchServer SERVER = WorkbenchServer.start(INSTANCES, "127.0.0.1", 0);

    @AfterAll
    static void close() {
        SERVER.close();
        INSTANCES.close();
    }

    @Test
    void hasScriptsInEveryFieldOfAnAuthor() throws Exception {
        String content = Files.readString(CONTENT);

        for (Class<?> type :
                List.of(
                        Names.Faq.class,
                        Names.Question.class,
                        Names.Source.class,
                        Names.ReviewEntry.class)) {
            for (Field name : type.getFields()) {
                assertThat(content).contains("'" + name.get(null) + "'");
            }
        }
        assertThat(content.split("stolen", -1)).hasSizeGreaterThan(60);
    }

    @Test
    void markupHasNothingThatRuns() {
        HttpResponse<String> response = get(FAQ + ".html");

        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        Document page = Jsoup.parse(response.body());
        assertThat(running(page)).isEmpty();
        assertThat(page.select("[data-treatment-faq]")).hasSize(1);
        assertThat(page.select(".treatment-faq__heading").text()).startsWith(TYPED);
        assertThat(page.select(".treatment-faq__rights").text()).startsWith(TYPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {FAQ + ".json", LIST})
    void jsonHasTextsAsTypedAndMarkupWithoutAnythingThatRuns(String address) throws IOException {
        JsonNode json = json(get(address));

        List<String> markup = new ArrayList<>();
        json.findValues("html").stream()
                .filter(JsonNode::isTextual)
                .forEach(html -> markup.add(html.asText()));
        assertThat(markup).isNotEmpty();
        for (String html : markup) {
            assertThat(running(Jsoup.parse(html))).as(html).isEmpty();
        }
        assertThat(json.findValue("title").get("text").asText()).startsWith(TYPED);
    }

    @Test
    void linksOfAQuestionLeadToTheQuestion() throws IOException {
        for (JsonNode question : json(get(FAQ + ".json")).get("questions")) {
            String address = question.get("href").asText();
            assertThat(address).doesNotContain("<", "\"", " ");

            JsonNode alone = json(get(address.substring(address.indexOf("/public"))));
            assertThat(alone.get("question")).isEqualTo(question);
        }
    }

    @Test
    void structuredDataCannotEndItsScript() throws IOException {
        HttpResponse<String> response = get(FAQ + ".jsonld");

        assertThat(response.body()).doesNotContain("<", ">", "&");
        for (JsonNode text : json(response).findValues("text")) {
            assertThat(running(Jsoup.parse(text.asText()))).isEmpty();
        }
        assertThat(json(response).get("name").asText()).startsWith(TYPED);
    }

    /** The checks would see what they look for. */
    @Test
    void seesWhatRuns() {
        String typed =
                "<script>1</script><p onclick=x>1</p><a href=' JavaScript:1'>1</a><iframe></iframe>";

        assertThat(running(Jsoup.parse(typed))).hasSize(4);
    }

    private static List<String> running(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (element.is("script, iframe, object, embed, form, svg, math, style, link, base")) {
                found.add(element.nodeName());
            }
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
                if (attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style")
                        || (attribute.getKey().matches("href|src|action")
                                && !value.matches("(https?:|/|#).*"))) {
                    found.add(attribute.html());
                }
            }
        }
        return found;
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }

    private static HttpResponse<String> get(String address) {
        return Clinic.send(HttpRequest.newBuilder(SERVER.address().resolve(address)).build());
    }
}
