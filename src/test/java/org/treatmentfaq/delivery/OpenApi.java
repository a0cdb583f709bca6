package org.treatmentfaq.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The description that ships, as an independent validator reads its schemas. */
final class OpenApi {

    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode document;

    OpenApi() {
        document = read("openapi.json");
    }

    static JsonNode read(String resource) {
        try (InputStream file =
                Objects.requireNonNull(OpenApi.class.getResourceAsStream(resource), resource)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    /**
     * What the description has for a path, a status and a media type; missing if it has nothing.
     */
    JsonNode schema(String path, int status, String type) {
        return document.path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path(String.valueOf(status))
                .path("content")
                .path(type)
                .path("schema");
    }

    /** What is wrong with a value; members that are not described are wrong here. */
    List<String> errors(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", closed(document.path("components").deepCopy()));
        JsonSchema validator = FACTORY.getSchema(whole);
        return validator
                .validate(
                        value,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    private static JsonNode closed(JsonNode node) {
        node.forEach(OpenApi::closed);
        if (node instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        return node;
    }
}
