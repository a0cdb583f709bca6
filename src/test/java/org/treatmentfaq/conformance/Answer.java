package org.treatmentfaq.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;

/** What an instance answered to a recorded request, and how that differs from what was recorded. */
final class Answer {

    private static final List<String> KEPT =
            List.of(
                    "location",
                    "cache-control",
                    "pragma",
                    "expires",
                    "etag",
                    "last-modified",
                    "set-cookie",
                    "allow",
                    "www-authenticate",
                    "content-encoding",
                    "vary",
                    "content-language",
                    "accept-ranges",
                    "content-disposition",
                    "x-frame-options",
                    "x-content-type-options",
                    "access-control-allow-origin",
                    "access-control-allow-methods",
                    "access-control-allow-headers");
    private static final Pattern SCRIPT_ERROR =
            Pattern.compile("(?s)<!-- FREEMARKER ERROR MESSAGE STARTS HERE -->.*?</html>");
    private static final Pattern RENDER_ERROR =
            Pattern.compile("(?s)<pre class=\"render-error\">(.*?)</pre>");
    private static final int MAX_ERROR = 400;

    private final HttpResponse<String> response;
    private final Expected expected;
    private final boolean isCompressed;

    /**
     * @param note what the recorder noted beside it
     */
    Answer(HttpResponse<String> response, URI base, String note) {
        this.response = response;
        expected = new Expected(base);
        isCompressed = note.equals("the body is compressed");
    }

    /** The first difference to what was recorded. */
    Optional<String> difference(JsonNode recorded, boolean comparesHeaders) {
        return Stream.of(
                        Optional.of(text("status", recorded.path("status").asText(), status())),
                        Optional.of(
                                text(
                                        "contentType",
                                        recorded.path("contentType").asText(),
                                        header("Content-Type"))),
                        Optional.of(headers(recorded.path("headers"), comparesHeaders)),
                        Optional.of(body(recorded)),
                        Optional.of(failure(recorded)))
                .flatMap(Optional::stream)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String status() {
        return String.valueOf(response.statusCode());
    }

    private Optional<String> text(String what, String recorded, String answered) {
        return expected.matches(recorded, answered)
                ? Optional.empty()
                : Optional.of(
                        what + " recorded " + quoted(recorded) + ", answered " + quoted(answered));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\n", "\\n") + "\"";
    }

    private Optional<String> headers(JsonNode recorded, boolean all) {
        Map<String, String> sought = new TreeMap<>();
        recorded.properties()
                .forEach(
                        header ->
                                sought.put(
                                        header.getKey().toLowerCase(Locale.ROOT),
                                        values(header.getValue())));
        for (String name : all ? KEPT : List.of("location")) {
            Optional<String> difference =
                    text("header " + name, sought.getOrDefault(name, ""), answered(name));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private String answered(String name) {
        String values = String.join("\n", response.headers().allValues(name));
        if (name.equals("set-cookie")) {
            // The recorder's webapp had been converted; the untouched one was seen to say this
            return values.replace("; SameSite=Lax", "");
        }
        // The recorder's client unpacked what was compressed, and dropped the headers that say so
        return switch (isCompressed ? name : "") {
            case "content-encoding" -> values.equals("gzip") ? "" : "not compressed";
            case "vary" -> values.replaceFirst("^Accept-Encoding$", "");
            default -> values;
        };
    }

    private static String values(JsonNode header) {
        if (!header.isArray()) {
            return header.asText();
        }
        List<String> values = new ArrayList<>();
        header.forEach(value -> values.add(value.asText()));
        return String.join("\n", values);
    }

    private Optional<String> body(JsonNode recorded) {
        if (recorded.path("body").isTextual()) {
            return text("body", recorded.get("body").asText(), normalised(response.body()));
        }
        for (JsonNode part : recorded.path("bodyContains")) {
            if (!normalised(response.body()).contains(part.asText())) {
                return Optional.of("body does not contain " + quoted(part.asText()));
            }
        }
        return recorded.has("json") ? json(recorded.get("json").asText()) : Optional.empty();
    }

    private Optional<String> json(String recorded) {
        ObjectMapper json = new ObjectMapper();
        try {
            return expected.difference(json.readTree(recorded), json.readTree(response.body()), "");
        } catch (JsonProcessingException e) {
            return Optional.of("no JSON: " + quoted(response.body()));
        }
    }

    /** The parts of a servlet container's error page that were recorded. */
    private Optional<String> failure(JsonNode recorded) {
        String page = StringEscapeUtils.unescapeHtml4(response.body());
        return Stream.of("message", "rootCause")
                .filter(recorded::has)
                .map(part -> recorded.get(part).asText())
                .filter(text -> !page.contains(text))
                .map(text -> "error page does not contain " + quoted(text))
                .findFirst();
    }

    private String header(String name) {
        return response.headers().firstValue(name).orElse("null");
    }

    /** The kit's normalisation: each line trimmed, empty lines dropped, error blocks shortened. */
    private static String normalised(String body) {
        String short1 = SCRIPT_ERROR.matcher(body).replaceAll("\n{freemarkerError}\n");
        return RENDER_ERROR
                .matcher(short1)
                .replaceAll(Answer::shortened)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String shortened(MatchResult error) {
        String text =
                StringEscapeUtils.unescapeHtml4(error.group(1))
                        .lines()
                        .limit(2)
                        .collect(Collectors.joining(" "));
        // The recorded hash had six digits when the text was cut
        text = text.replaceAll("@[0-9a-f]{1,8}\\[", "@000000[");
        String most = text.substring(0, Math.min(MAX_ERROR, text.length()));
        return Matcher.quoteReplacement("\n{renderError: " + most + "}\n");
    }
}
