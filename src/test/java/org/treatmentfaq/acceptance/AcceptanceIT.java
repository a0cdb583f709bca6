package org.treatmentfaq.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a clinic relies on, from the installed module to an unpublished FAQ, step by step. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepReport.class)
@Tag("acceptance")
class AcceptanceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final String DRIVER = "/.treatment-faq-acceptance/do";
    private static final String OUR_PAGE = "/acceptance.html";
    private static final String THEIR_PAGE = "/acceptance-clinic.html";
    private static final List<String> PAGES = List.of(OUR_PAGE, THEIR_PAGE);
    private static final String ORIGIN = "https://www.clinic.example";
    private static final String FORM_PAGE = "/acceptance-form.html";
    private static final String SERVICE = "/.treatment-faq/v1/faqs";
    private static final String FORM_SERVICE = SERVICE + "/acceptance-form.json";
    private static final String ENDPOINT = "/.rest/delivery/treatmentFaqs/v1/acceptance";
    private static final String STYLES = "/.resources/treatment-faq/webresources/treatment-faq.css";
    private static final String FIRST = "<p>It does, says the <strong>first</strong> version.</p>";
    private static final String SECOND =
            "<p>It does, says the <strong>second</strong> version.</p>";

    private static Clinic clinic;
    private static Client editor;
    private static Client visitor;

    @BeforeAll
    static void open() throws Exception {
        clinic = Clinic.asConfigured();
        System.out.println("Acceptance of " + clinic.name());
        editor = Client.editor(clinic.author());
        visitor = Client.anonymous(clinic.visitors());
    }

    @AfterAll
    static void close() {
        if (clinic != null) {
            clinic.close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("the modules are installed on both instances")
    void installed() throws Exception {
        assertThat(editor.get(STYLES).statusCode()).isEqualTo(200);
        assertThat(visitor.get(STYLES).statusCode()).isEqualTo(200);
        act("receiver", Map.of("address", clinic.visitors().toString()));
    }

    @Test
    @Order(2)
    @DisplayName("an editor makes a FAQ, a page of ours and a page of another module")
    void created() throws Exception {
        act("remove", Map.of());
        assertThat(act("create", Map.of("answer", FIRST))).hasSize(36);
    }

    @Test
    @Order(3)
    @DisplayName("the editor sees the FAQ on both pages, with comments for editing")
    void shownToEditors() throws Exception {
        for (String page : PAGES) {
            HttpResponse<String> answer = editor.get(page + "?mgnlPreview=false");
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .contains("Does it work?", FIRST)
                    .contains("<!-- cms:area content=\"website:")
                    .contains("<!-- cms:component content=\"website:")
                    .doesNotContain("render-error", "FREEMARKER ERROR");
            assertThat(editor.get(page).body()).contains(FIRST).doesNotContain("cms:component");
        }
    }

    @Test
    @Order(4)
    @DisplayName("visitors find nothing that is not published")
    void unpublishedIsMissing() throws Exception {
        for (String page : PAGES) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(visitor.get(ENDPOINT).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(5)
    @DisplayName("published, both pages show the FAQ to anonymous visitors")
    void published() throws Exception {
        Map<String, String> faq = Map.of("workspace", "treatment-faqs", "name", "acceptance");
        require(
                "publish",
                new FirstPublication(PAUSE, System.out).answer(() -> send("publish", faq)));
        publish("website", "acceptance");
        publish("website", "acceptance-clinic");

        for (String page : PAGES) {
            await(
                    page,
                    () -> assertThat(visitor.get(page).body()).contains("Does it work?", FIRST));
            assertThat(visitor.get(page).body()).doesNotContain("cms:");
        }
    }

    @Test
    @Order(6)
    @DisplayName("the pages of visitors come from the cache")
    void cached() throws Exception {
        for (String page : PAGES) {
            HttpResponse<String> first = visitor.get(page);
            HttpResponse<String> second = visitor.get(page);
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(second.headers().firstValue("Last-Modified"))
                    .isPresent()
                    .isEqualTo(first.headers().firstValue("Last-Modified"));
        }
    }

    @Test
    @Order(7)
    @DisplayName("an edited answer is seen by editors only")
    void edited() throws Exception {
        act("edit", Map.of("answer", SECOND));

        for (String page : PAGES) {
            await(page, () -> assertThat(editor.get(page).body()).contains(SECOND));
            assertThat(visitor.get(page).body()).contains(FIRST).doesNotContain(SECOND);
        }
    }

    @Test
    @Order(8)
    @DisplayName("published again, the answer changes on both cached pages")
    void publishedAgain() throws Exception {
        publish("treatment-faqs", "acceptance");

        for (String page : PAGES) {
            await(
                    page,
                    () ->
                            assertThat(visitor.get(page).body())
                                    .contains(SECOND)
                                    .doesNotContain(FIRST));
        }
    }

    @Test
    @Order(9)
    @DisplayName("the delivery endpoint gives the FAQ without what is private")
    void delivered() throws Exception {
        await(
                ENDPOINT,
                () -> {
                    HttpResponse<String> answer = visitor.get(ENDPOINT);
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body())
                            .contains("\"Does it work?\"", "second")
                            .doesNotContain("handoutText", "never delivered", "searchText")
                            .doesNotContainPattern("\"(?:mgnl|jcr):[^\"]+\"\\s*:");
                });
    }

    @Test
    @Order(10)
    @DisplayName("resources are served, scripts and definitions of the module are not")
    void resources() throws Exception {
        HttpResponse<String> styles = visitor.get(STYLES);
        assertThat(styles.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        for (String hidden :
                List.of(
                        "templates/components/treatmentFaq.ftl",
                        "contentTypes/treatmentFaq.yaml")) {
            assertThat(visitor.get("/.resources/treatment-faq/" + hidden).statusCode())
                    .as(hidden)
                    .isEqualTo(404);
        }
    }

    @Test
    @Order(11)
    @DisplayName("anonymous stays out of the author instance")
    void keptOut() throws Exception {
        Client stranger = Client.anonymous(clinic.author());
        for (String address : List.of(OUR_PAGE, THEIR_PAGE, STYLES, ENDPOINT)) {
            HttpResponse<String> answer = stranger.get(address);
            assertThat(answer.body()).as(address).doesNotContain("Does it work?");
            if (!address.equals(ENDPOINT)) {
                assertThat(answer.statusCode()).as(address).isEqualTo(401);
            }
        }
    }

    @Test
    @Order(12)
    @DisplayName("anonymous cannot edit or publish, and nobody without the form's token")
    void mayNotAct() throws Exception {
        Map<String, String> form = Map.of("action", "remove");
        assertThat(visitor.post(DRIVER, form).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(Client.anonymous(clinic.author()).post(DRIVER, form).statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(visitor.get(OUR_PAGE).body()).contains(SECOND);
    }

    @Test
    @Order(13)
    @DisplayName("a question that is gone is named to the editor, not to visitors")
    void wrongAnchor() throws Exception {
        act("select", Map.of("anchor", "no-such-question"));

        assertThat(editor.get(OUR_PAGE + "?mgnlPreview=false").body()).contains("no-such-question");
        assertThat(editor.get(OUR_PAGE).body()).doesNotContain("no-such-question");
        act("select", Map.of("anchor", ""));
    }

    @Test
    @Order(14)
    @DisplayName("a FAQ that the app's form made gets anchors and search text")
    void madeInTheForm() throws Exception {
        act("create in form", Map.of());

        await(
                "the FAQ",
                () ->
                        assertThat(stored())
                                .containsEntry("questions/questions0/anchor", "does-it-hurt")
                                .containsEntry(
                                        "questions/questions1/anchor", "how-long-does-it-take")
                                .hasEntrySatisfying("searchText", contains("twenty minutes"))
                                .hasEntrySatisfying("searchText_fr", contains("a peine"))
                                .containsKeys("sources/sources0/", "mgnl:lastModified"));
        assertThat(editor.get(FORM_PAGE).body()).contains("Does it hurt?", "id=\"does-it-hurt\"");
    }

    @Test
    @Order(15)
    @DisplayName("published, page and service show what the form saved")
    void formPublished() throws Exception {
        publish("treatment-faqs", "acceptance-form");
        publish("website", "acceptance-form");

        await(FORM_PAGE, () -> assertThat(visitor.get(FORM_PAGE).body()).contains("Does it hurt?"));
        await(
                FORM_SERVICE,
                () -> {
                    HttpResponse<String> answer = visitor.get(FORM_SERVICE);
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body()).contains("Does it hurt?", "does-it-hurt", "A source");
                });
    }

    @Test
    @Order(16)
    @DisplayName(
            "edited in the form, questions keep their anchors, and an empty list leaves no node")
    void editedInTheForm() throws Exception {
        long before = Long.parseLong(stored().get("mgnl:lastModified"));

        act("edit in form", Map.of());

        await(
                "the FAQ",
                () ->
                        assertThat(stored())
                                .containsEntry("questions/questions0/question", "Is it painful?")
                                .containsEntry("questions/questions0/anchor", "does-it-hurt")
                                .containsEntry("questions/questions2/anchor", "what-does-it-cost")
                                .hasEntrySatisfying("searchText", contains("is it painful"))
                                .doesNotContainKeys("sources/", "sources/sources0/"));
        assertThat(Long.parseLong(stored().get("mgnl:lastModified"))).isGreaterThan(before);
        assertThat(visitor.get(FORM_PAGE).body()).doesNotContain("Is it painful?");
        assertThat(visitor.get(FORM_SERVICE).body()).doesNotContain("Is it painful?");
    }

    @Test
    @Order(17)
    @DisplayName("published again, page, service and search show the change")
    void formPublishedAgain() throws Exception {
        publish("treatment-faqs", "acceptance-form");

        for (String address : List.of(FORM_PAGE, FORM_SERVICE)) {
            await(
                    address,
                    () ->
                            assertThat(visitor.get(address).body())
                                    .contains(
                                            "Is it painful?", "does-it-hurt", "What does it cost?")
                                    .doesNotContain("Does it hurt?", "A source"));
        }
        String search = SERVICE + ".json?q=painful";
        await(search, () -> assertThat(visitor.get(search).body()).contains("acceptance-form"));
        assertThat(visitor.get(SERVICE + ".json?q=unheard-of").body())
                .doesNotContain("acceptance-form");
    }

    @Test
    @Order(18)
    @DisplayName("where the site has French, page and service answer in French")
    void inFrench() throws Exception {
        for (String address : List.of("/fr" + FORM_PAGE, FORM_SERVICE + "?lang=fr")) {
            HttpResponse<String> answer = visitor.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body())
                    .as(address)
                    .contains("Est-ce douloureux ?", "À peine.")
                    .doesNotContain("Is it painful?");
        }
        assertThat(visitor.get("/fr" + FORM_PAGE).body()).contains("<html lang=\"fr\">");
        assertThat(visitor.get(FORM_PAGE).body()).doesNotContain("Est-ce douloureux ?");
    }

    @Test
    @Order(19)
    @DisplayName("browsers keep neither a page nor its printable form")
    void notKept() throws Exception {
        for (String address : List.of(FORM_PAGE, FORM_PAGE.replace(".html", ".handout"))) {
            HttpResponse<String> answer = visitor.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).contains("Is it painful?");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("none"))
                    .as(address)
                    .contains("no-cache")
                    .doesNotContain("max-age=600");
        }
    }

    @Test
    @Order(20)
    @DisplayName("scripts of other origins may read the service")
    void readByOtherOrigins() throws Exception {
        HttpResponse<String> answer = visitor.send("GET", FORM_SERVICE, "Origin", ORIGIN);
        HttpResponse<String> preflight =
                visitor.send(
                        "OPTIONS",
                        FORM_SERVICE,
                        "Origin",
                        ORIGIN,
                        "Access-Control-Request-Method",
                        "GET",
                        "Access-Control-Request-Headers",
                        "if-none-match");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Is it painful?");
        assertThat(preflight.statusCode()).isEqualTo(204);
        for (HttpResponse<String> each : List.of(answer, preflight)) {
            assertThat(each.headers().firstValue("Access-Control-Allow-Origin").orElse("none"))
                    .isIn("*", ORIGIN);
        }
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse("none"))
                .matches("\\*|(?s).*\\bGET\\b.*");
    }

    @Test
    @Order(21)
    @DisplayName("without the FAQ, unpublished, both pages are still whole")
    void unpublished() throws Exception {
        unpublish("treatment-faqs", "acceptance");

        for (String page : PAGES) {
            await(
                    page,
                    () -> {
                        HttpResponse<String> answer = visitor.get(page);
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.body())
                                .contains("</html>", "Page of acceptance")
                                .doesNotContain("Does it work?", "treatment-faq__question");
                    });
        }
        await(ENDPOINT, () -> assertThat(visitor.get(ENDPOINT).statusCode()).isEqualTo(404));
        assertThat(editor.get(OUR_PAGE).body()).contains(SECOND);
    }

    @Test
    @Order(22)
    @DisplayName("everything is taken away again")
    void removed() throws Exception {
        unpublish("website", "acceptance");
        unpublish("website", "acceptance-clinic");
        unpublish("website", "acceptance-form");
        unpublish("treatment-faqs", "acceptance-form");
        act("remove", Map.of());

        for (String page : PAGES) {
            await(page, () -> assertThat(visitor.get(page).statusCode()).isEqualTo(404));
            assertThat(editor.get(page).statusCode()).isEqualTo(404);
        }
        await(FORM_PAGE, () -> assertThat(visitor.get(FORM_PAGE).statusCode()).isEqualTo(404));
        await(
                FORM_SERVICE,
                () -> assertThat(visitor.get(FORM_SERVICE).statusCode()).isEqualTo(404));
    }

    private static void publish(String workspace, String name) throws Exception {
        act("publish", Map.of("workspace", workspace, "name", name));
    }

    private static void unpublish(String workspace, String name) throws Exception {
        act("unpublish", Map.of("workspace", workspace, "name", name));
    }

    private static String act(String action, Map<String, String> parameters) throws Exception {
        return require(action, send(action, parameters));
    }

    private static HttpResponse<String> send(String action, Map<String, String> parameters)
            throws Exception {
        Map<String, String> form = new HashMap<>(parameters);
        form.put("action", action);
        return editor.post(DRIVER, form);
    }

    private static String require(String action, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(action + ": " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** What the author instance stores of the FAQ that the form made: paths and values. */
    private static Map<String, String> stored() throws Exception {
        Map<String, String> stored = new HashMap<>();
        act("read", Map.of())
                .lines()
                .map(line -> line.split("=", 2))
                .forEach(line -> stored.put(line[0], line.length < 2 ? "" : line[1]));
        return stored;
    }

    private static Consumer<String> contains(String part) {
        return text -> assertThat(text).contains(part);
    }

    private interface Check {
        void run() throws Exception;
    }

    /** Changes arrive as events, soon after they were saved. */
    private static void await(String what, Check check) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError(what + " after " + PATIENCE + ": " + e, e);
                }
                Thread.sleep(50);
            }
        }
    }
}
