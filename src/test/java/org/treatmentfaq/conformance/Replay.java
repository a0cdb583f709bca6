package org.treatmentfaq.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.jcr.RepositoryException;

/** Plays recorded cases against a pair of instances. */
final class Replay {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Instances instances;

    /** Where requests go, and who looks into the repositories. */
    interface Instances {

        /** Address of {@code author} or {@code public}, without a slash at the end. */
        URI address(String instance);

        /** What was found, in the kit's notation. */
        String observe(JsonNode observation) throws RepositoryException;
    }

    Replay(Instances instances) {
        this.instances = instances;
    }

    /** The first difference to what was recorded, after the place where it is. */
    Optional<String> difference(RecordedCase recorded) throws IOException, InterruptedException {
        int number = 0;
        Optional<String> first = Optional.empty();
        for (JsonNode exchange : recorded.exchanges()) {
            number++;
            String place = "exchange " + number + " " + place(exchange) + ": ";
            // All are played: a later case may need what they leave behind
            Optional<String> difference = difference(exchange, recorded.id()).map(place::concat);
            first = first.or(() -> difference);
        }
        return first;
    }

    private static String place(JsonNode exchange) {
        JsonNode request = exchange.path("request");
        return request.isMissingNode()
                ? "(" + exchange.at("/observe/what").asText() + ")"
                : "(%s %s %s %s%s)"
                        .formatted(
                                request.path("instance").asText(),
                                request.path("user").asText(),
                                request.path("method").asText(),
                                request.path("path").asText(),
                                request.has("query") ? "?" + request.get("query").asText() : "");
    }

    private Optional<String> difference(JsonNode exchange, String id)
            throws IOException, InterruptedException {
        if (exchange.has("when")) {
            return Optional.of("needs a start of its own (" + exchange.get("when").asText() + ")");
        }
        JsonNode recorded = exchange.get("expected");
        if (exchange.has("observe")) {
            return observed(exchange.get("observe"), recorded.path("text").asText());
        }
        JsonNode request = exchange.get("request");
        URI base = instances.address(request.get("instance").asText());
        boolean comparesHeaders = id.startsWith("F") || id.startsWith("G");
        String note = exchange.path("note").asText();
        return new Answer(sent(request, base), base, note).difference(recorded, comparesHeaders);
    }

    private Optional<String> observed(JsonNode observation, String recorded) {
        try {
            String found = instances.observe(observation).strip();
            boolean isRoot = observation.path("path").asText().equals("/");
            String wanted = isRoot ? sorted(recorded.strip()) : recorded.strip();
            return wanted.equals(isRoot ? sorted(found) : found)
                    ? Optional.empty()
                    : Optional.of("recorded\n" + recorded + "\nfound\n" + found);
        } catch (RepositoryException | RuntimeException e) {
            return Optional.of("cannot be observed: " + e);
        }
    }

    /** The order of root nodes is that in which the recorder happened to find files. */
    private static String sorted(String dump) {
        return Pattern.compile("\n(?=  [^ -])")
                .splitAsStream(dump)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static HttpResponse<String> sent(JsonNode request, URI base)
            throws IOException, InterruptedException {
        Map<String, String> cookies = cookies(request, base);
        HttpRequest.Builder builder = request(request, base);
        request.path("headers")
                .properties()
                .forEach(
                        header ->
                                builder.header(
                                        header.getKey(), filled(header.getValue().asText(), base)));
        if (!cookies.isEmpty()) {
            builder.header("Cookie", written(cookies));
        }
        if (request.has("form")) {
            String form = request.get("form").asText();
            builder.header("Content-Type", "application/x-www-form-urlencoded");
            builder.method(
                    request.get("method").asText(),
                    HttpRequest.BodyPublishers.ofString(
                            form.replace("{csrf}", cookies.getOrDefault("csrf", ""))));
        } else {
            builder.method(request.get("method").asText(), HttpRequest.BodyPublishers.noBody());
        }
        return HTTP.send(builder.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String filled(String text, URI base) {
        return text.replace("{origin}", base.getScheme() + "://" + base.getAuthority())
                .replace("{contextPath}", base.getPath());
    }

    private static HttpRequest.Builder request(JsonNode request, URI base) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address(request, base));
        String user = request.path("user").asText();
        if (!user.equals("anonymous")) {
            byte[] both = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            builder.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
        }
        return builder;
    }

    /** Cookies that the case took from a preceding GET of the same address. */
    private static Map<String, String> cookies(JsonNode request, URI base)
            throws IOException, InterruptedException {
        Map<String, String> cookies = new LinkedHashMap<>();
        String wanted = request.path("cookies").asText();
        if (wanted.isEmpty()) {
            return cookies;
        }
        HttpResponse<String> preceding =
                HTTP.send(
                        request(request, base).GET().build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : preceding.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (wanted.contains(pair[0])) {
                cookies.put(pair[0], pair[1]);
            }
        }
        return cookies;
    }

    private static String written(Map<String, String> cookies) {
        List<String> pairs = new ArrayList<>();
        cookies.forEach((name, value) -> pairs.add(name + "=" + value));
        return pairs.stream().collect(Collectors.joining("; "));
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
}
