package org.treatmentfaq.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;

/** What changes while the workbench runs: the lists of extensions, and cached pages. */
class CachedPagesTest {

    private static final String PAGE = "/treatment-faq-demo/ims.html";
    private static final String FAQ = "/.treatment-faq/v1/faqs/intramuscular-stimulation.json";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Instances INSTANCES = Instances.inMemory(FurtherModules.of(List.of()));
    private static final WorkbenchServer SERVER = WorkbenchServer.start(INSTANCES, "127.0.0.1", 0);

    @AfterAll
    static void close() {
        SERVER.close();
        INSTANCES.close();
    }

    /** As a module may do on installation, or an administrator at any time. */
    @Test
    void followsTheListsOfExtensions() throws Exception {
        String address = PAGE.replace(".html", ".other");
        assertThat(header(get(address), "Cache-Control")).isEqualTo("max-age=600, public");
        assertThat(header(get(address), "Content-Encoding")).isEmpty();

        add("/modules/cache/config/compression/voters/contentType/allowed", "other");
        add(
                "/modules/cache/config/contentCaching/defaultPageCache/browserCachePolicy/policies"
                        + "/dontCachePages/voters/extensions/allowed",
                "other");

        await(address, answer -> header(answer, "Content-Encoding").equals("gzip"));
        await(address, answer -> header(answer, "Cache-Control").contains("no-store"));
    }

    /** Seen on 6.2.45: the service follows at once, a page that was kept five seconds later. */
    @Test
    void sendsAPageAsItWas_untilTheDelayIsOver() throws Exception {
        INSTANCES.flushAfter(Duration.ofDays(1));
        assertThat(get(PAGE).body()).contains("Intramuscular Stimulation");

        title("Changed");

        await(FAQ, answer -> answer.body().contains("Changed"));
        assertThat(get(PAGE).body())
                .contains("Intramuscular Stimulation")
                .doesNotContain("Changed");
        assertThat(get(PAGE + "?x=1").body()).contains("Changed");

        INSTANCES.flushAfter(Duration.ZERO);
        title("Changed again");
        await(PAGE, answer -> answer.body().contains("Changed again"));
    }

    private static void title(String title) throws Exception {
        Session faqs = INSTANCES.visitors().systemSession("treatment-faqs");
        faqs.getNode("/intramuscular-stimulation").setProperty("title", title);
        faqs.save();
        faqs.logout();
    }

    private static void add(String list, String extension) throws Exception {
        Session config = INSTANCES.visitors().systemSession("config");
        config.getNode(list).setProperty(extension, extension);
        config.save();
        config.logout();
    }

    /** Changes arrive as events, soon after they were saved. */
    private static void await(String address, Predicate<HttpResponse<String>> isAsWanted)
            throws Exception {
        for (int attempt = 0; attempt < 500; attempt++) {
            if (isAsWanted.test(get(address))) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError(address + " did not follow");
    }

    private static HttpResponse<String> get(String address) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(SERVER.publicAddress() + address));
        if (address.endsWith(".other")) {
            request.header("Accept-Encoding", "gzip");
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
