package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service answers is what its description says, and comes in one order. */
class ContractTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/org/treatmentfaq/delivery/expected");
    private static final String FAQ = "/faqs/{name}.json";

    private static Clinic clinic;

    private final OpenApi openApi = new OpenApi();

    @BeforeAll
    static void open() {
        clinic = new Clinic();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/faqs.json, /faqs.json",
        "/faqs.json, /faqs.json?q=hurt&lang=fr",
        "/faqs.json, /faqs.json?size=1&page=2",
        "/faqs.json, /faqs.json?q=nothing-has-this-word",
        "/faqs/{name}.json, /faqs/manual/massage.json",
        "/faqs/{name}.json, /faqs/manual/massage.json?lang=fr",
        "/faqs/{name}.json, /faqs/manual/massage.json?lang=ar",
        "/faqs/{name}.json, /faqs/dry-needling.json",
        "/faqs/{name}.json, /faqs/dry-needling.json?lang=ar",
        "/faqs/{name}.json, /faqs/bare.json",
        "/faqs/{name}.json, /faqs/intramuscular-stimulation.json",
        "/faqs/{name}/questions/{anchor}.json, /faqs/manual/massage/questions/does-it-hurt.json",
        "/faqs/{name}/questions/{anchor}.json, /faqs/manual/massage/questions/ouch.json?lang=fr",
        "/openapi.json, /openapi.json",
    })
    void answersWhatIsDescribed(String path, String address) {
        HttpResponse<String> answer = clinic.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/json;charset=UTF-8");
        JsonNode schema = openApi.schema(path, 200, "application/json");
        assertThat(schema.isMissingNode()).isFalse();
        assertThat(openApi.errors(schema, Clinic.json(answer))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/faqs.json, /faqs.json?colour=red, 400",
        "/faqs.json, /faqs.json?page=1&page=2, 400",
        "/faqs/{name}.json, /faqs/nowhere.json, 404",
        "/faqs/{name}.json, /faqs/bare.json?lang=tlh, 400",
        "/faqs/{name}.jsonld, /faqs/nowhere.jsonld, 404",
        "/faqs/{name}.html, /faqs/nowhere.html, 404",
        "/faqs/{name}.html, /faqs/manual/massage.html?headingLevel=1, 400",
        "/faqs/{name}/questions/{anchor}.json, /faqs/bare/questions/none.json, 404",
        "/openapi.json, /openapi.json?lang=fr, 400",
    })
    void refusesAsDescribed(String path, String address, int status) {
        HttpResponse<String> answer = clinic.get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json;charset=UTF-8");
        JsonNode schema = openApi.schema(path, status, "application/problem+json");
        assertThat(schema.isMissingNode()).isFalse();
        assertThat(openApi.errors(schema, Clinic.json(answer))).isEmpty();
        assertThat(Clinic.json(answer).path("status").asInt()).isEqualTo(status);
    }

    /** The validator sees what is missing, more, or of another kind. */
    @Test
    void noticesWhatIsNotDescribed() {
        JsonNode schema = openApi.schema(FAQ, 200, "application/json");
        ObjectNode answer = (ObjectNode) clinic.json("/faqs/manual/massage.json");

        ObjectNode more = answer.deepCopy();
        ((ObjectNode) more.at("/questions/0/answer")).put("colour", "red");
        ObjectNode less = answer.deepCopy();
        less.remove("safety");
        ObjectNode other = answer.deepCopy();
        ((ObjectNode) other.path("review")).put("nextReview", "tomorrow");

        assertThat(openApi.errors(schema, more)).isNotEmpty();
        assertThat(openApi.errors(schema, less)).isNotEmpty();
        assertThat(openApi.errors(schema, other)).isNotEmpty();
    }

    @Test
    void hasExamplesThatAreRight() {
        List<String> seen = new ArrayList<>();
        openApi.document()
                .path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .at("/get/responses/200/content")
                                        .forEach(
                                                content -> {
                                                    if (content.has("example")) {
                                                        seen.add(path.getKey());
                                                        assertThat(
                                                                        openApi.errors(
                                                                                content.path(
                                                                                        "schema"),
                                                                                content.path(
                                                                                        "example")))
                                                                .isEmpty();
                                                    }
                                                }));

        assertThat(seen).hasSize(3);
    }

    /** One FAQ in two languages through every representation; the order of members counts. */
    @ParameterizedTest
    @CsvSource({
        "massage.en.json, /faqs/manual/massage.json",
        "massage.fr.json, /faqs/manual/massage.json?lang=fr",
        "massage.en.jsonld, /faqs/manual/massage.jsonld",
        "massage.fr.jsonld, /faqs/manual/massage.jsonld?lang=fr",
        "massage.en.html, /faqs/manual/massage.html",
        "massage.fr.html, /faqs/manual/massage.html?lang=fr",
        "question.en.json, /faqs/manual/massage/questions/does-it-hurt.json",
        "question.fr.json, /faqs/manual/massage/questions/does-it-hurt.json?lang=fr",
        "list.en.json, /faqs.json",
        "list.fr.json, /faqs.json?lang=fr",
        "search.en.json, /faqs.json?q=hurt",
    })
    void answersAsRecorded(String file, String address) throws IOException {
        HttpResponse<String> answer = clinic.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        String text = clinic.settled(answer.body());
        String pretty = file.endsWith(".html") ? text.strip() : pretty(text);
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, pretty + "\n");
        }
        assertThat(pretty).isEqualToNormalizingNewlines(Files.readString(golden).stripTrailing());
    }

    private static String pretty(String json) throws IOException {
        return new ObjectMapper().readTree(json).toPrettyString();
    }
}
