package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that nobody sends in good faith, over a bare socket, for a client of HTTP refuses to
 * send most of them. {@code -Ddelivery.seed} repeats a run, {@code -Ddelivery.requests} makes it
 * longer.
 */
class HostileRequestsTest {

    private static final int REQUESTS = Integer.getInteger("delivery.requests", 3_000);
    private static final long SEED = Long.getLong("delivery.seed", 20261123L);
    private static final Set<Integer> STATUSES =
            Set.of(200, 304, 400, 401, 403, 404, 405, 414, 431);

    private static final List<String> PIECES =
            List.of(
                    "/",
                    "//",
                    "..",
                    "/..;/",
                    "%2e%2e",
                    "%2f",
                    "%5c",
                    "%00",
                    "%0d%0aSet-Cookie:x=y",
                    "%c0%ae",
                    "%ff",
                    "%",
                    "%zz",
                    ";jsessionid=1",
                    "faqs",
                    "manual",
                    "massage",
                    ".json",
                    ".jsonld",
                    ".html",
                    "/questions/",
                    "does-it-hurt",
                    "'",
                    "%22",
                    "%27%20OR%201=1",
                    "*",
                    "%5b",
                    "%7b",
                    "|",
                    ":",
                    "jcr:system",
                    "{}",
                    "%EF%BF%BF",
                    "%F0%9F%92%89",
                    "%D8%B3",
                    "%E2%80%AE",
                    "+",
                    "%20",
                    ".",
                    "~",
                    "openapi",
                    "<script>",
                    "%3Cscript%3E",
                    "${7*7}",
                    "#{1}",
                    "A".repeat(300),
                    "(/a)".repeat(50));
    private static final List<String> NAMES =
            Stream.of(Parameters.OF_LIST, Parameters.OF_FRAGMENT, List.of("x"))
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
    private static final List<String> VALUES =
            List.of(
                    "en",
                    "fr",
                    "de",
                    "0",
                    "-1",
                    "1",
                    "2",
                    "100",
                    "101",
                    "99999999999",
                    "1e3",
                    "true",
                    "TRUE",
                    "",
                    "2026-01-01",
                    "2026-13-45",
                    "9999999-01-01",
                    "+999999999-12-31T23:59:59Z",
                    "massage",
                    "*",
                    "%22",
                    "'",
                    "%27)",
                    "NOT%20a",
                    "a%20OR%20b",
                    "a%20b%20c",
                    "%00",
                    "%ff",
                    "%0d%0aX:%20y",
                    "%3Cscript%3E",
                    "[]",
                    "a".repeat(201),
                    "%25",
                    "~",
                    "^",
                    "\\\\",
                    "%7B%7D",
                    "%E2%80%A8",
                    "١",
                    "auto",
                    "accordion",
                    "4",
                    "%F0%9F%92%89");
    private static final List<String> HEADERS =
            List.of(
                    "Accept: text/html",
                    "Accept: " + "a".repeat(4000),
                    "Accept-Language: fr",
                    "Origin: null",
                    "Origin: https://app.example",
                    "Origin: https://app.example\u0000",
                    "Origin: <script>",
                    "If-None-Match: *",
                    "If-None-Match: \"",
                    "If-None-Match: " + "\"a\",".repeat(900),
                    "If-Modified-Since: yesterday",
                    "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
                    "Range: bytes=0-1",
                    "Range: bytes=9-1",
                    "Cookie: csrf=<script>",
                    "X-Forwarded-Host: evil.example",
                    "Authorization: Basic !!",
                    "Authorization: Basic bm9ib2R5Om5vYm9keQ==",
                    "Transfer-Encoding: chunked",
                    "Content-Length: 5",
                    "Content-Type: application/x-www-form-urlencoded");

    private static Clinic clinic;

    @BeforeAll
    static void open() {
        clinic = new Clinic();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void answersWithoutAnError_whateverIsSent() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            String request = request(random);
            Answer answer = send(request);

            assertThat(STATUSES)
                    .as("seed %s, request %s: %s%n%s", SEED, i, request, answer)
                    .contains(answer.status());
            check(request, answer);
        }
        assertThat(clinic.get("/faqs/manual/massage.json").statusCode()).isEqualTo(200);
    }

    private static void check(String request, Answer answer) throws IOException {
        String reason = request + "\n" + answer;
        assertThat(answer.text())
                .as(reason)
                .doesNotContain(
                        "Exception", "\tat ", "org.treatmentfaq", "javax.jcr", "/tmp/", "<script");
        assertThat(answer.head()).as(reason).doesNotContain("x=y", "X: y", "evil.example");
        assertThat(answer.text().length()).as(reason).isLessThan(100_000);
        if (answer.head().contains("application/problem+json") && !answer.body().isEmpty()) {
            assertThat(new ObjectMapper().readTree(answer.body()).path("status").asInt())
                    .as(reason)
                    .isEqualTo(answer.status());
        }
    }

    private static String request(Random random) {
        StringBuilder address = new StringBuilder("/public/.treatment-faq/v1/");
        for (int i = random.nextInt(6); i >= 0; i--) {
            address.append(one(PIECES, random));
        }
        if (random.nextInt(3) > 0) {
            address = new StringBuilder("/public/.treatment-faq/v1");
            address.append(
                    one(
                            List.of(
                                    "/faqs.json",
                                    "/faqs/manual/massage.json",
                                    "/faqs/manual/massage.html",
                                    "/openapi.json"),
                            random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            address.append(address.indexOf("?") < 0 ? "?" : "&")
                    .append(one(NAMES, random))
                    .append("=")
                    .append(one(VALUES, random));
        }
        StringBuilder request = new StringBuilder();
        request.append(
                one(
                        List.of(
                                "GET", "GET", "GET", "GET", "POST", "PUT", "HEAD", "TRACE",
                                "OPTIONS"),
                        random));
        request.append(" ")
                .append(address)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n");
        for (int i = random.nextInt(3); i > 0; i--) {
            request.append(one(HEADERS, random)).append("\r\n");
        }
        return request.append("\r\n").toString();
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private record Answer(int status, String head, String body, String text) {}

    private static Answer send(String request) throws IOException {
        URI address = clinic.server().address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            String text = read(socket.getInputStream());
            int end = text.indexOf("\r\n\r\n");
            String head = end < 0 ? text : text.substring(0, end);
            String body = end < 0 ? "" : text.substring(end + 4);
            int status = text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
            return new Answer(status, head, body, text);
        }
    }

    private static String read(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/faqs/../faqs.json/../manual/massage.json",
                "/faqs/manual/../../../../etc/passwd.json",
                "/faqs/manual/massage/questions.json",
                "/faqs/manual/massage/jcr:content.json",
                "/faqs/manual/massage[1].json",
                "/faqs/{}manual/massage.json",
                "/faqs/manual.json",
                "/faqs/.json",
                "/faqs/fa900000-0000-4000-9000-000000000001.json",
                "/faqs/manual/massage.JSON",
                "/faqs/manual/massage.json/",
                "/faqs/manual/massage",
                "/faqs/manual/massage.xml",
                "/faqs/manual/massage/questions/.json",
                "/faqs/manual/massage/questions/does-it-hurt/x.json",
                "/",
                "",
            })
    void findsNothingByOtherNames(String path) throws IOException {
        Answer answer =
                send(
                        "GET /public/.treatment-faq/v1"
                                + path.replace("[", "%5B")
                                        .replace("]", "%5D")
                                        .replace("{", "%7B")
                                        .replace("}", "%7D")
                                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isIn(404, 400);
        assertThat(clinic.get("/faqs/manual/massage.json").statusCode()).isEqualTo(200);
    }
}
