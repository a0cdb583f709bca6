package org.treatmentfaq.workbench.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;

/** What Magnolia 6.2.45 was seen to tell editors about a page with our component. */
class SeenCommentsTest {

    private static final Pattern COMMENT = Pattern.compile("<!-- (/?cms:.*?) -->");

    private static final String PAGE =
            "cms:page content=\"website:/treatment-faq-demo/ims\" dialog=\"treatment-faq:pages/page\"";
    private static final String AREA =
            "cms:area content=\"website:/treatment-faq-demo/ims/main\" name=\"main\""
                    + " availableComponents=\"treatment-faq:components/treatmentFaq\" type=\"list\""
                    + " label=\"Main\" inherit=\"false\" optional=\"false\" createdAreaNode=\"true\""
                    + " showAddButton=\"true\" showNewComponentArea=\"true\" activationStatus=\"0\"";
    private static final String COMPONENT =
            "cms:component content=\"website:/treatment-faq-demo/ims/main/faq\""
                    + " dialog=\"treatment-faq:components/treatmentFaq\" label=\"Treatment FAQ\""
                    + " activationStatus=\"0\"";

    private static final Instances INSTANCES = Instances.inMemory(FurtherModules.of(List.of()));
    private static final WorkbenchServer SERVER = WorkbenchServer.start(INSTANCES, "127.0.0.1", 0);

    @AfterAll
    static void close() {
        SERVER.close();
        INSTANCES.close();
    }

    @Test
    void commentsOnThePage() throws Exception {
        String page = body("/treatment-faq-demo/ims.html?mgnlPreview=false");

        assertThat(COMMENT.matcher(page).results().map((MatchResult found) -> found.group(1)))
                .containsExactly(PAGE, "/cms:page", AREA, COMPONENT, "/cms:component", "/cms:area");
    }

    @Test
    void annotatesThePage() throws Exception {
        String annotations = body("/.rest/template-annotations/v1/treatment-faq-demo/ims");

        assertThat(annotations)
                .isEqualTo(
                        ("{\"/treatment-faq-demo/ims/main/faq\":\"%s\","
                                        + "\"/treatment-faq-demo/ims/main\":\"%s\","
                                        + "\"/treatment-faq-demo/ims\":\"%s\"}")
                                .formatted(quoted(COMPONENT), quoted(AREA), quoted(PAGE)));
    }

    private static String quoted(String comment) {
        return comment.replace("\"", "\\\"");
    }

    private static String body(String address) throws Exception {
        String user = Base64.getEncoder().encodeToString("superuser:superuser".getBytes(UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(SERVER.authorAddress() + address))
                        .header("Authorization", "Basic " + user)
                        .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
