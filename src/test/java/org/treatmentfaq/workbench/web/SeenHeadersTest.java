package org.treatmentfaq.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;

/**
 * The headers that Magnolia 6.2.45 was seen to send visitors with our module installed: all of
 * them, but for those about the connection and the length. A placeholder stands for what differs
 * each time.
 */
class SeenHeadersTest {

    private static final Path CLINIC = Path.of("src/test/resources/modules/headless-clinic");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Instances INSTANCES =
            Instances.inMemory(FurtherModules.of(List.of(CLINIC)));
    private static final WorkbenchServer SERVER = WorkbenchServer.start(INSTANCES, "127.0.0.1", 0);

    private static final Set<String> UNCOMPARED =
            Set.of("date", "connection", "keep-alive", "content-length", "transfer-encoding");

    private static final String PAGE = "/treatment-faq-demo/ims.html";

    /** One that an editor has saved: what was only installed has no date. */
    private static final String FAQ = "/.treatment-faq/v1/faqs/example";

    private static final String FILES = "/.resources/treatment-faq/webresources/treatment-faq";
    private static final String DELIVERY = "/.rest/delivery/treatmentFaqs/v1";

    private static final String COOKIE = "Set-Cookie: csrf={token}; Path=/public; SameSite=Lax";
    private static final String HTML = "Content-Type: text/html;charset=UTF-8";
    private static final String ALL = "Access-Control-Allow-Origin: *";
    private static final String ORIGIN = "Origin: https://www.stranger.example";
    private static final String GZIP = "Accept-Encoding: gzip";
    private static final List<String> COMPRESSED =
            List.of("Content-Encoding: gzip", "Vary: Accept-Encoding");
    private static final List<String> NEVER_KEPT =
            List.of(
                    "Pragma: no-cache",
                    "Cache-Control: no-cache, no-store, must-revalidate, max-age=0",
                    "Expires: Thu, 01 Jan 1970 00:00:00 GMT");
    private static final List<String> TEN_MINUTES =
            List.of("Cache-Control: max-age=600, public", "Expires: {600}");
    private static final List<String> AN_HOUR =
            List.of("Cache-Control: max-age=3600, public", "Expires: {3600}");
    private static final List<String> SERVICE =
            List.of("X-Content-Type-Options: nosniff", "X-Robots-Tag: noindex", "Vary: Origin");
    private static final String REVALIDATED = "Cache-Control: public, no-cache";
    private static final String TAG = "ETag: {tag}";
    private static final String DATED = "Last-Modified: {date}";
    private static final List<String> REFUSED =
            List.of(
                    "Cache-Control: no-store",
                    "Expires: {600}",
                    "Content-Type: application/problem+json;charset=UTF-8");
    private static final List<String> SIGN_IN = List.of("WWW-Authenticate: FormBased", HTML);
    private static final List<String> PREFLIGHT =
            List.of(
                    "Vary: Access-Control-Request-Method,Access-Control-Request-Headers",
                    "Access-Control-Allow-Methods: *",
                    "Access-Control-Allow-Headers: *",
                    ALL);

    /**
     * @param headers those of the request
     */
    record Exchange(String request, List<String> headers, int status, List<String> answer) {

        @Override
        public String toString() {
            return request + " " + headers;
        }
    }

    @AfterAll
    static void close() {
        SERVER.close();
        INSTANCES.close();
    }

    static Stream<Exchange> pages() {
        String print = PAGE.replace(".html", ".handout");
        String other = PAGE.replace(".html", ".other");
        return Stream.of(
                seen("GET " + PAGE, 200, COOKIE, NEVER_KEPT, DATED, HTML),
                seen("GET " + PAGE, 200, COOKIE, NEVER_KEPT, DATED, HTML),
                seen("GET " + PAGE + "?x=1", 200, COOKIE, NEVER_KEPT, HTML),
                seen("GET " + PAGE, GZIP, 200, COOKIE, NEVER_KEPT, DATED, HTML, COMPRESSED),
                seen("GET " + PAGE, ORIGIN, 200, COOKIE, NEVER_KEPT, DATED, HTML, ALL),
                seen("GET " + print, 200, COOKIE, NEVER_KEPT, DATED, HTML),
                seen("GET " + print, GZIP, 200, COOKIE, NEVER_KEPT, DATED, HTML, COMPRESSED),
                // Seen with .handout while no list of extensions had it
                seen("GET " + other, 200, COOKIE, TEN_MINUTES, DATED, HTML),
                seen("GET " + other, GZIP, 200, COOKIE, TEN_MINUTES, DATED, HTML));
    }

    static Stream<Exchange> service() {
        List<String> kept = join(REVALIDATED, "Expires: {600}", SERVICE, TAG);
        String json = "Content-Type: application/json;charset=UTF-8";
        List<String> compressed =
                List.of("Content-Encoding: gzip", "Vary: Origin\nAccept-Encoding");
        String graph = "Content-Type: application/ld+json;charset=UTF-8";
        List<String> fragment =
                List.of("Pragma: no-cache", "Expires: Thu, 01 Jan 1970 00:00:00 GMT", REVALIDATED);
        String list = "/.treatment-faq/v1/faqs.json";
        String missing = "/.treatment-faq/v1/faqs/nothing.json";
        return Stream.of(
                seen("GET " + FAQ + ".json", 200, kept, json),
                // Seen uncompressed before the module added json to the list of extensions
                seen("GET " + FAQ + ".json", GZIP, 200, kept, json, compressed),
                seen("GET " + FAQ + ".json", ORIGIN, 200, kept, json, ALL),
                seen("GET " + FAQ + ".jsonld", 200, kept, graph),
                seen("GET " + FAQ + ".html", 200, fragment, SERVICE, TAG, HTML),
                seen("GET " + list, 200, kept, json),
                seen("GET " + missing, 404, REFUSED, SERVICE),
                seen("GET " + missing, ORIGIN, 404, REFUSED, SERVICE, ALL),
                seen("GET " + list + "?size=1000", 400, REFUSED, SERVICE),
                seen("POST " + list, 405, REFUSED, SERVICE, "Allow: GET, HEAD"));
    }

    static Stream<Exchange> files() {
        String script = "Content-Type: application/javascript;charset=UTF-8";
        String style = "Content-Type: text/css;charset=UTF-8";
        return Stream.of(
                seen("GET " + FILES + ".js", 200, AN_HOUR, DATED, script),
                seen("GET " + FILES + ".css", GZIP, 200, AN_HOUR, DATED, style, COMPRESSED),
                seen("GET " + FILES + "-element.js", ORIGIN, 200, AN_HOUR, DATED, script, ALL));
    }

    static Stream<Exchange> delivery() {
        List<String> json =
                List.of("Content-Language: en", "Content-Type: application/json;charset=UTF-8");
        String faq = DELIVERY + "/intramuscular-stimulation";
        return Stream.of(
                seen("GET " + faq, 200, NEVER_KEPT, DATED, json),
                seen("GET " + faq, ORIGIN, 200, NEVER_KEPT, DATED, json, ALL),
                seen("GET " + DELIVERY + "/nothing", 404, NEVER_KEPT, DATED, json));
    }

    static Stream<Exchange> refusals() {
        return Stream.of(
                        PAGE,
                        FILES + ".js",
                        "/.treatment-faq/v1/faqs.json",
                        FAQ + ".json",
                        DELIVERY)
                .map(address -> seen("HEAD " + address, 403, SIGN_IN));
    }

    static Stream<Exchange> preflights() {
        String method = "Access-Control-Request-Method: GET";
        String headers = "Access-Control-Request-Headers: if-none-match";
        return Stream.of(PAGE, FILES + ".js", FAQ + ".json", FAQ + ".nothing", DELIVERY)
                .flatMap(
                        address ->
                                Stream.of(List.of(ORIGIN, method), List.of(ORIGIN, method, headers))
                                        .map(
                                                sent ->
                                                        new Exchange(
                                                                "OPTIONS " + address,
                                                                sent,
                                                                204,
                                                                PREFLIGHT)));
    }

    @ParameterizedTest
    @MethodSource({"pages", "service", "files", "delivery", "refusals", "preflights"})
    void answersWithTheHeadersThatWereSeen(Exchange exchange) throws Exception {
        HttpResponse<byte[]> answer = answer(exchange);

        assertThat(answer.statusCode()).isEqualTo(exchange.status());
        assertThat(settled(answer)).isEqualTo(headers(exchange.answer()));
    }

    @Test
    void tellsTheSameTime_whenAPageComesFromTheCache() throws Exception {
        String before = DATED.replace("{date}", "");

        String first = header(answer(seen("GET " + PAGE, 200)), before);
        String again = header(answer(seen("GET " + PAGE, 200)), before);

        assertThat(again).isEqualTo(first).isNotEmpty();
    }

    private static Exchange seen(String request, int status, Object... answer) {
        return new Exchange(request, List.of(), status, join(answer));
    }

    private static Exchange seen(String request, String header, int status, Object... answer) {
        return new Exchange(request, List.of(header), status, join(answer));
    }

    private static List<String> join(Object... parts) {
        return Arrays.stream(parts)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                .map(Object::toString)
                .toList();
    }

    private static HttpResponse<byte[]> answer(Exchange exchange)
            throws IOException, InterruptedException {
        String[] line = exchange.request().split(" ", 2);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(SERVER.publicAddress() + line[1]))
                        .method(line[0], HttpRequest.BodyPublishers.noBody());
        exchange.headers().forEach(header -> request.headers(header.split(": ", 2)));
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Map<String, String> headers(List<String> lines) {
        Map<String, String> headers = new TreeMap<>();
        for (String line : lines) {
            String[] header = line.split(": ", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
        }
        return headers;
    }

    private static Map<String, String> settled(HttpResponse<byte[]> answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name, settled(name, values)));
        headers.keySet().removeAll(UNCOMPARED);
        return headers;
    }

    private static String settled(String name, List<String> values) {
        String value = String.join("\n", values);
        return switch (name) {
            case "set-cookie" -> value.replaceFirst("csrf=[\\w-]+", "csrf={token}");
            case "etag" -> value.replaceFirst("\"[0-9a-f]{64}\"", "{tag}");
            case "last-modified" -> value.replaceFirst("\\w{3}, \\d\\d .* GMT", "{date}");
            case "expires" -> value.endsWith("1970 00:00:00 GMT") ? value : fromNow(value);
            default -> value;
        };
    }

    /** In minutes, for a slow machine. */
    private static String fromNow(String date) {
        Instant time = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        long minutes = Duration.between(Instant.now(), time.plusSeconds(30)).toMinutes();
        return "{" + minutes * 60 + "}";
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name.replace(": ", "")).orElse("");
    }
}
