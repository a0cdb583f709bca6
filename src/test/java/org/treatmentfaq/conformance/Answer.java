package org.treatmentfaq.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an instance answers to a recorded request, and how that differs from what was recorded. */
final class Answer {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern HTTP_DATE =
            Pattern.compile("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");

    private final HttpResponse<String> response;
    private final String contextPath;

    private Answer(HttpResponse<String> response, String contextPath) {
        this.response = response;
        this.contextPath = contextPath;
    }

    /** Sends a recorded request to the instance at {@code base}. */
    static Answer to(JsonNode request, URI base) throws IOException, InterruptedException {
        HttpRequest.Builder sent =
                HttpRequest.newBuilder(address(request, base))
                        .method(
                                request.get("method").asText(),
                                HttpRequest.BodyPublishers.noBody());
        request.path("headers")
                .properties()
                .forEach(header -> sent.header(header.getKey(), header.getValue().asText()));
        return new Answer(
                HTTP.send(sent.build(), HttpResponse.BodyHandlers.ofString()), base.getPath());
    }

    private static URI address(JsonNode request, URI base) {
        try {
            String path =
                    new URI(null, null, base.getPath() + request.get("path").asText(), null)
                            .getRawPath();
            String query = request.has("query") ? "?" + request.get("query").asText() : "";
            return base.resolve(path + query);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The differences to what was recorded, one line each; none if the answer is the same. */
    List<String> differences(JsonNode expected) throws IOException {
        List<String> differences = new ArrayList<>();
        compare(
                differences,
                "status",
                expected.get("status").asText(),
                String.valueOf(response.statusCode()));
        compare(
                differences,
                "contentType",
                expected.get("contentType").asText(),
                header("Content-Type"));
        expected.path("headers")
                .properties()
                .forEach(
                        header ->
                                compare(
                                        differences,
                                        header.getKey(),
                                        header.getValue().asText(),
                                        normalisedHeader(header.getKey())));
        if (expected.has("body") && expected.get("body").isTextual()) {
            compare(
                    differences,
                    "body",
                    expected.get("body").asText(),
                    normalised(response.body()));
        }
        if (expected.has("json")) {
            ObjectMapper json = new ObjectMapper();
            compare(
                    differences,
                    "json",
                    json.readTree(expected.get("json").asText()).toString(),
                    json.readTree(response.body()).toString());
        }
        return differences;
    }

    private static void compare(
            List<String> differences, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            differences.add(what + "\n  recorded: " + expected + "\n  answered: " + actual);
        }
    }

    private String header(String name) {
        Optional<String> value = response.headers().firstValue(name);
        return value.orElse("null");
    }

    private String normalisedHeader(String name) {
        return HTTP_DATE.matcher(header(name)).replaceAll("{httpDate}");
    }

    /**
     * The kit's normalisation: each line trimmed, empty lines dropped, the context path by name.
     */
    private String normalised(String body) {
        return body.lines()
                .map(line -> line.replace(contextPath, "{contextPath}").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
