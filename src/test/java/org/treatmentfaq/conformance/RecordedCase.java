package org.treatmentfaq.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A case of the conformance kit: what was asked of a real Magnolia, and what it answered. */
record RecordedCase(String id, String title, List<JsonNode> exchanges) {

    static RecordedCase read(Path file) {
        try {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            JsonNode recorded = new ObjectMapper().valueToTree(yaml.load(Files.readString(file)));
            List<JsonNode> exchanges = new ArrayList<>();
            recorded.get("exchanges").forEach(exchanges::add);
            return new RecordedCase(
                    recorded.get("id").asText(), recorded.get("title").asText(), exchanges);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The HTTP requests that were recorded on the visitors' instance. */
    List<JsonNode> publicRequests() {
        return exchanges.stream()
                .filter(exchange -> exchange.has("request"))
                .filter(exchange -> exchange.at("/request/instance").asText().equals("public"))
                .toList();
    }

    @Override
    public String toString() {
        return id;
    }
}
