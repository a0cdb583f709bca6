package org.treatmentfaq.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstPublicationTest {

    private static final String REFUSED =
            "500 info.magnolia.publishing.exception.PublicationException: Request arriving too late";

    private final Deque<String> answers = new ArrayDeque<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final FirstPublication underTest =
            new FirstPublication(
                    Duration.ZERO, new PrintStream(printed, true, StandardCharsets.UTF_8));

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String[] answer = answers.remove().split(" ", 2);
                    byte[] body = answer[1].getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void triesAgainAndSaysSo_whenItWasRefusedAsTooLate() throws Exception {
        answers.addAll(List.of(REFUSED, REFUSED, "200 published"));

        assertThat(underTest.answer(this::publish).body()).isEqualTo("published");
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("request arriving too late", "attempt 3 of 6");
    }

    @Test
    void givesUp_whenItIsRefusedEachTime() throws Exception {
        for (int i = 0; i < FirstPublication.MAX_ATTEMPTS + 1; i++) {
            answers.add(REFUSED);
        }

        assertThat(underTest.answer(this::publish).statusCode()).isEqualTo(500);
        assertThat(answers).hasSize(1);
    }

    @Test
    void takesAnyOtherAnswerAsFinal() throws Exception {
        answers.addAll(List.of("500 The receiver does not answer", "200 published"));

        assertThat(underTest.answer(this::publish).body())
                .isEqualTo("The receiver does not answer");
        assertThat(printed.size()).isZero();
    }

    @Test
    void saysNothing_whenTheFirstAttemptPublishes() throws Exception {
        answers.add("200 published");

        assertThat(underTest.answer(this::publish).statusCode()).isEqualTo(200);
        assertThat(printed.size()).isZero();
    }

    private HttpResponse<String> publish() throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
