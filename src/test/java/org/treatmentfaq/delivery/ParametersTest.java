package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {

    /** The description names a parameter at each of its addresses; the code, once. */
    @ParameterizedTest
    @MethodSource("addresses")
    void areThoseThatTheDescriptionNames(Map.Entry<String, List<String>> address) {
        JsonNode documented =
                new OpenApi().document().path("paths").path(address.getKey()).at("/get/parameters");
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : documented) {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        }

        assertThat(names).containsExactlyInAnyOrderElementsOf(address.getValue());
    }

    private static Stream<Map.Entry<String, List<String>>> addresses() {
        return Stream.of(
                Map.entry("/faqs.json", Parameters.OF_LIST),
                Map.entry("/faqs/{name}.json", Parameters.OF_FAQ),
                Map.entry("/faqs/{name}.jsonld", Parameters.OF_FAQ),
                Map.entry("/faqs/{name}/questions/{anchor}.json", Parameters.OF_FAQ),
                Map.entry("/faqs/{name}.html", Parameters.OF_FRAGMENT));
    }
}
