package org.treatmentfaq.workbench.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.jcr.Node;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/** Rendering creates the nodes of areas, and visitors come at the same time. */
class AreaNodesTest {

    private static final String PAGE = "/treatment-faq-demo";
    private static final int VISITORS = 8;

    @Test
    void createsAMissingAreaOnce_whenManyAskForItsPageAtOnce() throws Exception {
        try (Instance instance =
                        Instance.start(
                                WorkbenchRepository.inMemory(),
                                new ModuleResources(),
                                List.of(Instance.MODULE));
                WorkbenchServer server = WorkbenchServer.start(instance, "127.0.0.1", 0)) {
            Session session = instance.systemSession("website");
            Node page = session.getNode(PAGE);
            if (page.hasNode("main")) {
                page.getNode("main").remove();
                session.save();
            }

            List<String> answers = visit(server.publicAddress() + PAGE + ".html");

            session.refresh(false);
            assertThat(page.getNodes("main").getSize()).isEqualTo(1);
            assertThat(answers).hasSize(VISITORS).allMatch(html -> html.contains("</html>"));
            session.logout();
        }
    }

    private static List<String> visit(String address) {
        HttpClient http = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> visits =
                IntStream.range(0, VISITORS)
                        // an address of its own each, or the cache would answer
                        .mapToObj(number -> URI.create(address + "?visitor=" + number))
                        .map(uri -> HttpRequest.newBuilder(uri).build())
                        .map(sent -> http.sendAsync(sent, HttpResponse.BodyHandlers.ofString()))
                        .toList();
        return visits.stream().map(CompletableFuture::join).map(HttpResponse::body).toList();
    }
}
