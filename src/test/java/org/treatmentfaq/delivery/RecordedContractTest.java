package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever was built on version 1 as it was first released goes on working: {@code openapi-v1.json}
 * is that description, and it is never changed but by what was added.
 */
class RecordedContractTest {

    private final JsonNode recorded = OpenApi.read("openapi-v1.json");

    @Test
    void onlyAddsToWhatWasReleased() {
        assertThat(recorded.path("paths")).hasSize(6);
        assertThat(Additions.breaks(recorded, new OpenApi().document())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/components/schemas/TreatmentFaq/properties, safety, is gone",
        "/components/schemas/Question/properties, description, is gone",
        "/paths, /faqs/{name}.jsonld, is gone",
        "/paths/~1faqs.json/get/responses, 400, is gone",
        "/paths/~1faqs~1{name}.html/get/responses/200/content, text/html, is gone",
        "/components/schemas/Review/properties/overdue, type, is gone",
    })
    void seesWhatIsGone(String parent, String name, String said) {
        JsonNode before = recorded.deepCopy();
        ((ObjectNode) before.at("/components/schemas/Question/properties"))
                .putObject("description")
                .put("type", "string");
        JsonNode now = before.deepCopy();
        ((ObjectNode) now.at(parent)).remove(name);

        assertThat(Additions.breaks(before, now)).singleElement().asString().endsWith(said);
    }

    @ParameterizedTest
    @CsvSource({
        "/components/schemas/Review/properties/overdue, type, string",
        "/components/schemas/Text/properties/fallback, const, false",
        "/paths/~1faqs.json/get/parameters/1/schema, maximum, 5",
    })
    void seesWhatBecameAnother(String parent, String name, String value) {
        JsonNode now = recorded.deepCopy();
        ((ObjectNode) now.at(parent)).put(name, value);

        assertThat(Additions.breaks(recorded, now)).singleElement().asString().contains("became");
    }

    @Test
    void seesWhatIsAskedFor_andWhatMayBeAbsent() {
        JsonNode now = recorded.deepCopy();
        ((ArrayNode) now.at("/paths/~1faqs.json/get/parameters"))
                .addObject()
                .put("name", "key")
                .put("required", true);
        ((ArrayNode) now.at("/components/schemas/Question/required")).remove(0);
        ((ArrayNode) now.at("/paths/~1faqs~1{name}.json/get/parameters")).remove(1);

        assertThat(Additions.breaks(recorded, now))
                .containsExactlyInAnyOrder(
                        "/paths//faqs.json/get/parameters/key is asked for now",
                        "/components/schemas/Question/required: anchor may be absent now",
                        "/paths//faqs/{name}.json/get/parameters/lang/name is gone",
                        "/paths//faqs/{name}.json/get/parameters/lang/in is gone",
                        "/paths//faqs/{name}.json/get/parameters/lang/schema is gone");
    }

    @Test
    void allowsMore() {
        ObjectNode now = recorded.deepCopy();
        ((ArrayNode) now.at("/paths/~1faqs.json/get/parameters")).addObject().put("name", "sort");
        ((ObjectNode) now.at("/components/schemas/Question/properties"))
                .putObject("video")
                .put("type", "string");
        ((ArrayNode) now.at("/components/schemas/Question/required")).add("video");
        ((ObjectNode) now.at("/paths")).set("/more.json", new ObjectMapper().createObjectNode());

        assertThat(Additions.breaks(recorded, now)).isEmpty();
    }
}
