package org.treatmentfaq.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;

/**
 * What scripts of other origins may read: everything by default, which {@link SeenHeadersTest}
 * compares with what was seen, and what is named once an administrator has closed the site.
 */
class CorsFilterTest {

    private static final Path MODULES = Path.of("src/test/resources/modules");
    private static final String ALLOWED = "access-control-allow-origin";
    private static final String STRANGER = "https://www.stranger.example";
    private static final String FAQ = "/.treatment-faq/v1/faqs/intramuscular-stimulation.json";
    private static final String REST = "/.rest/delivery/treatmentFaqs/v1/intramuscular-stimulation";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Instances OPEN = clinic("headless-clinic");
    private static final Instances CLOSED = clinic("closed-clinic");
    private static final WorkbenchServer OPEN_SITE = WorkbenchServer.start(OPEN, "127.0.0.1", 0);
    private static final WorkbenchServer CLOSED_SITE =
            WorkbenchServer.start(CLOSED, "127.0.0.1", 0);

    private static Instances clinic(String module) {
        return Instances.inMemory(FurtherModules.of(List.of(MODULES.resolve(module))));
    }

    @AfterAll
    static void close() {
        for (WorkbenchServer server : List.of(OPEN_SITE, CLOSED_SITE)) {
            server.close();
        }
        for (Instances instances : List.of(OPEN, CLOSED)) {
            instances.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/treatment-faq-demo/ims.html",
                "/.resources/treatment-faq/webresources/treatment-faq.js",
                REST,
                FAQ,
                "/.treatment-faq/v1/faqs/nothing.json",
            })
    void letsNobodyIn_whoIsNotNamed(String address) throws Exception {
        assertThat(cors(get(OPEN_SITE, address, STRANGER)))
                .containsExactly(Map.entry(ALLOWED, "*"));

        HttpResponse<String> answer = get(CLOSED_SITE, address, STRANGER);

        assertThat(answer.statusCode()).isIn(200, 404);
        assertThat(cors(answer)).isEmpty();
    }

    @Test
    void letsInWhomAnEntryNames_whereItNamesThem() throws Exception {
        assertThat(cors(get(CLOSED_SITE, REST, "https://app.example")))
                .containsOnly(
                        Map.entry(ALLOWED, "https://app.example"),
                        Map.entry("access-control-allow-credentials", "true"));
        assertThat(cors(get(CLOSED_SITE, FAQ, "https://app.example"))).isEmpty();
    }

    /** The setting of the module itself: it matters only here. */
    @ParameterizedTest
    @CsvSource({
        FAQ + ", 200",
        "/.treatment-faq/v1/faqs/nothing.json, 404",
    })
    void letsInWhomTheModuleNames_toItsService(String address, int status) throws Exception {
        HttpResponse<String> answer = get(CLOSED_SITE, address, "https://www.clinic.example");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(cors(answer)).containsExactly(Map.entry(ALLOWED, "https://www.clinic.example"));
        assertThat(answer.headers().allValues("Vary")).containsExactly("Origin");
    }

    @Test
    void answersPreflights_asTheEntrySays() throws Exception {
        HttpResponse<String> answer = preflight(CLOSED_SITE, REST, "https://app.example");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(cors(answer))
                .containsOnly(
                        Map.entry(ALLOWED, "https://app.example"),
                        Map.entry("access-control-allow-credentials", "true"),
                        Map.entry("access-control-allow-methods", "GET,HEAD"),
                        Map.entry("access-control-allow-headers", "Accept,If-None-Match"),
                        Map.entry("access-control-max-age", "600"));
        for (String address : List.of(REST, FAQ)) {
            HttpResponse<String> refused = preflight(CLOSED_SITE, address, STRANGER);
            assertThat(refused.statusCode()).isNotEqualTo(204);
            assertThat(cors(refused)).isEmpty();
        }
    }

    @Test
    void saysNothing_whenNoOriginAsks() throws Exception {
        for (WorkbenchServer server : List.of(OPEN_SITE, CLOSED_SITE)) {
            HttpRequest request = request(server, FAQ).build();

            assertThat(cors(HTTP.send(request, HttpResponse.BodyHandlers.ofString()))).isEmpty();
        }
    }

    @Test
    void saysNothing_whileTheFilterIsDisabled() throws Exception {
        try {
            enable(OPEN.visitors(), false);

            awaitAllowed(OPEN_SITE, List.of());
            assertThat(preflight(OPEN_SITE, FAQ, STRANGER).statusCode()).isEqualTo(405);
            assertThat(cors(get(OPEN_SITE, FAQ, "https://www.clinic.example")))
                    .containsExactly(Map.entry(ALLOWED, "https://www.clinic.example"));
        } finally {
            enable(OPEN.visitors(), true);
            awaitAllowed(OPEN_SITE, List.of("*"));
        }
    }

    private static void enable(Instance instance, boolean isEnabled) throws Exception {
        Session config = instance.systemSession("config");
        config.getNode("/server/filters/cors/project").setProperty("enabled", isEnabled);
        config.save();
        config.logout();
    }

    /** The filter hears of its configuration soon after it was saved. */
    private static void awaitAllowed(WorkbenchServer server, List<String> values) throws Exception {
        for (int attempt = 0; attempt < 500; attempt++) {
            if (get(server, FAQ, STRANGER).headers().allValues(ALLOWED).equals(values)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("the filter did not follow its configuration");
    }

    private static HttpResponse<String> get(WorkbenchServer server, String address, String origin)
            throws Exception {
        HttpRequest request = request(server, address).header("Origin", origin).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> preflight(
            WorkbenchServer server, String address, String origin) throws Exception {
        HttpRequest request =
                request(server, address)
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "GET")
                        .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(WorkbenchServer server, String address) {
        return HttpRequest.newBuilder(URI.create(server.publicAddress() + address));
    }

    private static Map<String, String> cors(HttpResponse<String> answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers()
                .map()
                .forEach((name, values) -> headers.put(name, String.join("\n", values)));
        headers.keySet().removeIf(name -> !name.startsWith("access-control-"));
        return headers;
    }
}
