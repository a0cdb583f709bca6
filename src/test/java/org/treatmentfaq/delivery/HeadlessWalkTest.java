package org.treatmentfaq.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/**
 * The commands of {@code src/docs/headless.md}, each with the answer that stands below it. An
 * ellipsis in an answer stands for anything; white space does not count.
 */
class HeadlessWalkTest {

    private static final Path DOCUMENT = Path.of("src/docs/headless.md");
    private static final Path MODULE = Path.of("src/test/resources/modules/headless-clinic");
    private static final String SHOWN_HOST = "http://localhost:8080";
    private static final Pattern BLOCKS =
            Pattern.compile("```sh\n(curl .*?)\n```\n```\\w+\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private static final Instances INSTANCES =
            Instances.inMemory(FurtherModules.of(List.of(MODULE)));
    private static final WorkbenchServer SERVER = WorkbenchServer.start(INSTANCES, "127.0.0.1", 0);

    @AfterAll
    static void close() {
        SERVER.close();
        INSTANCES.close();
    }

    /** A command and the answer below it. */
    record Step(String command, String answer) {

        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Step> steps() throws IOException {
        return BLOCKS.matcher(Files.readString(DOCUMENT))
                .results()
                .map(block -> new Step(block.group(1), block.group(2)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void answersAsDocumented(Step step) {
        List<String> words = words(step.command());
        HttpResponse<String> response = Clinic.send(request(words));
        String body = step.answer();
        if (words.contains("-i")) {
            String[] parts = step.answer().split("\n\n", 2);
            checkHead(parts[0], response);
            body = parts.length == 1 ? "" : parts[1];
        }

        assertThat(settled(response.body())).matches(pattern(body));
    }

    @Test
    void walksThroughEveryCommandOfTheDocument() throws IOException {
        long commands =
                Files.readString(DOCUMENT).lines().filter(l -> l.startsWith("curl ")).count();

        assertThat(steps().count()).isEqualTo(commands).isGreaterThan(10);
    }

    /** The walk could not fail if an ellipsis matched everything. */
    @Test
    void seesADifference() {
        assertThat("{\"a\":1,\"b\":2}").matches(pattern("{\"a\": 1, …}"));
        assertThat("{\"a\":1,\"b\":2}").doesNotMatch(pattern("{\"a\": 2, …}"));
        assertThat("{\"a\":1,\"b\":2}").doesNotMatch(pattern("{\"a\": 1}"));
    }

    private static void checkHead(String head, HttpResponse<String> response) {
        List<String> lines = head.lines().toList();
        assertThat(lines.get(0)).isEqualTo("HTTP/1.1 " + response.statusCode());
        for (String line : lines.subList(1, lines.size())) {
            String[] header = line.split(": ", 2);
            assertThat(response.headers().firstValue(header[0]).orElse("none"))
                    .as(header[0])
                    .matches(Pattern.quote(header[1]).replace("…", "\\E.*\\Q"));
        }
    }

    private static Pattern pattern(String shown) {
        String quoted = Pattern.quote(shown.replaceAll("\\s+", ""));
        return Pattern.compile(
                quoted.replaceAll(",…(?=[}\\]])", "\\\\E(,.*)?\\\\Q").replace("…", "\\E.*\\Q"),
                Pattern.DOTALL);
    }

    private static String settled(String body) {
        return body.replace(SERVER.address().toString().replaceFirst("/$", ""), SHOWN_HOST)
                .replaceAll("\\s+", "");
    }

    private static HttpRequest request(List<String> words) {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-s", "-i" -> {}
                case "-X" -> request.method(words.get(++i), HttpRequest.BodyPublishers.noBody());
                case "-H" -> request.headers(words.get(++i).split(": ", 2));
                case "-u" ->
                        request.header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(words.get(++i).getBytes(UTF_8)));
                default ->
                        request.uri(
                                URI.create(
                                        words.get(i)
                                                .replace(
                                                        SHOWN_HOST,
                                                        SERVER.address()
                                                                .toString()
                                                                .replaceFirst("/$", ""))));
            }
        }
        return request.build();
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}
