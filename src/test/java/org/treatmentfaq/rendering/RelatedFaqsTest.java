package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.setup.TreatmentFaqModule;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/** Where related FAQs lead to, and what editors are told of those that lead nowhere. */
class RelatedFaqsTest {

    private static final Path MODULE = Path.of("src/test/resources/modules/related-clinic");
    private static final Instances INSTANCES =
            Instances.inMemory(FurtherModules.of(List.of(MODULE)));
    private static final WorkbenchServer SERVER = WorkbenchServer.start(INSTANCES, "127.0.0.1", 0);

    @BeforeAll
    static void hideOverdueFaqs() {
        for (Instance instance : List.of(INSTANCES.author(), INSTANCES.visitors())) {
            ((TreatmentFaqModule) instance.component(TreatmentFaqModule.class.getName()))
                    .setOverdue("hide");
        }
    }

    @AfterAll
    static void close() {
        SERVER.close();
        INSTANCES.close();
    }

    /** To the canonical page, else to the first that shows all of the FAQ. */
    @Test
    void leadsVisitorsToPagesThatShowThem() throws Exception {
        Document page = open("/public/related/massage.html");

        assertThat(page.select(".treatment-faq__related a").eachAttr("href"))
                .containsExactly(
                        "/public/related/all-of-cupping.html",
                        "/public/related/tape.html",
                        "/public/related/taping.html");
        assertThat(page.select(".treatment-faq__related a").eachText())
                .containsExactly("Cupping", "Tape", "Needles");
        assertThat(page.select(".treatment-faq__problem")).isEmpty();
    }

    /** Nobody is sent back to where they are, or told the same twice. */
    @Test
    void namesEachOtherFaqOnce_toProgramsToo() throws Exception {
        String json = body("/public/.treatment-faq/v1/faqs/massage.json");

        List<String> paths = new ArrayList<>();
        new ObjectMapper()
                .readTree(json)
                .path("relatedFaqs")
                .forEach(other -> paths.add(other.path("path").asText()));
        assertThat(paths).contains("cupping").doesNotContain("massage").doesNotHaveDuplicates();
    }

    @Test
    void tellsEditorsWhyOneIsNotShown() throws Exception {
        publishAllBut("/cupping", "/related/tape");

        Document page = open("/author/related/massage.html?mgnlPreview=false");

        assertThat(page.select(".treatment-faq__problem").eachText())
                .contains(
                        "A FAQ cannot be related to itself. Remove this related FAQ: Massage",
                        "This related FAQ no longer exists, or you may not read it:"
                                + " fa900000-0000-4000-9000-000000000109",
                        "Visitors do not see this related FAQ because its review is overdue: Late",
                        "This related FAQ is not shown because it has no title: /untitled",
                        "This related FAQ is not shown because no page shows it. Place it on a page:"
                                + " Nowhere",
                        "This related FAQ is not shown because you may not read any page that shows"
                                + " it: Lost",
                        "Visitors do not see this related FAQ until it is published: Cupping",
                        "Visitors do not see this related FAQ until a page that shows it is"
                                + " published: Tape")
                .noneMatch(text -> text.contains("Needles"));
        assertThat(open("/author/related/massage.html?mgnlPreview=true").select("[class*=problem]"))
                .isEmpty();
    }

    /** What an event tells is known once a later one is delivered. */
    @Test
    void followsWhatChangesOnPages() throws Exception {
        Instance visitors = INSTANCES.visitors();
        Session website = visitors.systemSession(Names.WEBSITE);
        website.getNode("/related/some/main")
                .addNode("added", "mgnl:component")
                .setProperty("mgnl:template", Names.Placement.TEMPLATE);
        website.getNode("/related/some/main/added")
                .setProperty("faq", "fa900000-0000-4000-9000-000000000103");
        website.save();
        awaitChanges(visitors, website);
        assertThat(links()).contains("/public/related/some.html").hasSize(4);

        website.getNode("/related/some/main/added").remove();
        website.save();
        awaitChanges(visitors, website);
        assertThat(links()).doesNotContain("/public/related/some.html").hasSize(3);

        website.move("/related/all-of-cupping", "/related/moved");
        website.save();
        awaitChanges(visitors, website);
        assertThat(links()).contains("/public/related/moved.html");
        website.move("/related/moved", "/related/all-of-cupping");
        website.save();
        awaitChanges(visitors, website);
        website.logout();
    }

    private static List<String> links() throws Exception {
        return open("/public/related/massage.html")
                .select(".treatment-faq__related a")
                .eachAttr("href");
    }

    /** The first time, what is delivered may still be the change that is waited for. */
    private static void awaitChanges(Instance instance, Session website) throws Exception {
        for (int i = 0; i < 2; i++) {
            CountDownLatch delivered = new CountDownLatch(1);
            instance.onChange(delivered::countDown);
            website.getNode("/related").setProperty("teaser", String.valueOf(System.nanoTime()));
            website.save();
            assertThat(delivered.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void publishAllBut(String faq, String page) throws Exception {
        Instance author = INSTANCES.author();
        Session faqs = author.systemSession(Names.WORKSPACE);
        for (String name : List.of("/massage", "/late", "/nowhere", "/tape", "/needles", "/lost")) {
            note(faqs, name, true);
        }
        note(faqs, faq, false);
        faqs.logout();
        Session website = author.systemSession(Names.WEBSITE);
        for (String name : List.of("massage", "some", "all-of-cupping", "taping")) {
            note(website, "/related/" + name, true);
        }
        note(website, page, false);
        awaitChanges(author, website);
        website.logout();
    }

    private static void note(Session session, String path, boolean published)
            throws RepositoryException {
        session.refresh(false);
        session.getNode(path).setProperty("mgnl:activationStatus", published);
        session.save();
    }

    private static Document open(String address) throws Exception {
        return Jsoup.parse(body(address));
    }

    private static String body(String address) throws Exception {
        URI uri = SERVER.address().resolve(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (address.startsWith("/author")) {
            String credentials = "superuser:superuser";
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        HttpResponse<String> response =
                HttpClient.newHttpClient()
                        .send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.body();
    }
}
