package org.treatmentfaq.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.HtmlChecker;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.host.Publication;

/** What people meet who have just started the workbench and type an address. */
class FirstMinutesTest {

    private static final Instances INSTANCES = Instances.inMemory(FurtherModules.of(List.of()));
    private static final WorkbenchServer SERVER = WorkbenchServer.start(INSTANCES, "127.0.0.1", 0);

    private static final String START = "The module, without a Magnolia installation";
    private static final String SIGN_IN = "Sign in to the author instance";
    private static final String EDITORS = "The author instance";

    private static final String UNPUBLISHED = "Visitors do not see this FAQ yet";

    private final Person person = new Person();

    @AfterAll
    static void stop() {
        SERVER.close();
        INSTANCES.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/public", "/public/", "/public/.magnolia/admincentral"})
    void showsVisitorsTheStartPage(String address) {
        Person.Shown shown = open(address);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.heading()).isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/author", "/author/", "/author/.magnolia/admincentral"})
    void showsEditorsTheirPagesOnceTheyHaveSignedIn(String address) {
        Person.Shown form = open(address);
        assertThat(form.status()).isEqualTo(401);
        assertThat(form.heading()).isEqualTo(SIGN_IN);
        assertThat(form.page().select("[role=alert]")).isEmpty();

        Person.Shown shown = person.signIn(form, "superuser", "superuser");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.heading()).isEqualTo(EDITORS);
        assertThat(shown.page().text()).contains("superuser");
        assertThat(shown.page().select("a").eachAttr("href"))
                .contains(
                        "/author/treatment-faq-demo/ims.html",
                        "/author/treatment-faq-demo/ims.html?mgnlPreview=false",
                        "/author/.treatment-faq/v1/faqs/intramuscular-stimulation.json");
    }

    @Test
    void leadsBackToTheVeryAddressThatAskedForSigningIn() {
        Person.Shown form = open("/author/treatment-faq-demo/ims.html?mgnlPreview=false");

        Person.Shown shown = person.signIn(form, "superuser", "superuser");

        assertThat(shown.address().getQuery()).isEqualTo("mgnlPreview=false");
        assertThat(shown.text()).contains("<!-- cms:component");
    }

    @Test
    void leadsToNoOtherServerAfterSigningIn() throws Exception {
        String answer =
                raw(
                        """
                        POST //author//elsewhere.example/x HTTP/1.1
                        Host: x
                        Cookie: csrf=a
                        Connection: close
                        Content-Type: application/x-www-form-urlencoded
                        Content-Length: 50

                        csrf=a&mgnlUserId=superuser&mgnlUserPSWD=superuser""");

        assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: /author/");
    }

    @Test
    void saysThatThePasswordIsWrong() throws Exception {
        Person.Shown form = open("/author/");

        Person.Shown shown = person.signIn(form, "superuser", "secret");

        assertThat(shown.status()).isEqualTo(401);
        Element problem = shown.page().expectFirst("[role=alert]");
        assertThat(problem.text()).isEqualTo("The name or the password is wrong.");
        for (Element field : shown.page().select("input[required]")) {
            assertThat(field.attr("aria-describedby")).isEqualTo(problem.id());
            assertThat(field.attr("aria-invalid")).isEqualTo("true");
        }
        assertThat(shown.page().expectFirst("#name").attr("value")).isEqualTo("superuser");
        assertThat(shown.page().select("[autofocus]").eachAttr("id")).containsExactly("password");
        assertThat(HtmlChecker.complaints(shown.text())).isEmpty();
        assertThat(person.signIn(shown, "superuser", "superuser").heading()).isEqualTo(EDITORS);
    }

    @Test
    void tellsUsersWithoutRightsWhoTheyAre_andLetsThemSignInAgain() throws Exception {
        addUser("guest", "/treatment-faq-reader");

        Person.Shown refused = person.signIn(open("/author/"), "guest", "guest");
        Person.Shown wrong = person.signIn(refused, "superuser", "secret");
        Person.Shown shown = person.signIn(wrong, "superuser", "superuser");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().select("[role=alert]").text())
                .isEqualTo("You are signed in as guest, who may not open this page.");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.page().select("[role=alert]").text()).contains("password is wrong");
        assertThat(shown.heading()).isEqualTo(EDITORS);
    }

    private static void addUser(String name, String role) throws RepositoryException {
        Session roles = INSTANCES.author().systemSession("userroles");
        Session users = INSTANCES.author().systemSession("users");
        try {
            JcrUtils.getOrCreateByPath("/admin/" + name + "/roles", "mgnl:content", users)
                    .setProperty("0", roles.getNode(role).getIdentifier());
            users.save();
        } finally {
            roles.logout();
            users.logout();
        }
    }

    @Test
    void escapesTheNameThatWasTyped() {
        Person.Shown shown = person.signIn(open("/author/"), "\"><script>go()</script>", "x");

        assertThat(shown.status()).isEqualTo(401);
        assertThat(shown.page().select("script")).isEmpty();
        assertThat(shown.page().expectFirst("#name").attr("value")).startsWith("\"><script>");
    }

    @Test
    void hasAFormForKeyboardsScreenReadersAndPasswordManagers() {
        Document form = open("/author/").page();

        assertThat(form.select("label").eachAttr("for")).containsExactly("name", "password");
        assertThat(form.select("input[required]").eachAttr("id"))
                .containsExactly("name", "password");
        assertThat(form.select("input").eachAttr("type"))
                .containsExactly("hidden", "text", "password");
        assertThat(form.select("input[required]").eachAttr("autocomplete"))
                .containsExactly("username", "current-password");
        assertThat(form.select("button").eachAttr("type")).containsExactly("submit");
        assertThat(form.select("[autofocus]").eachAttr("id")).containsExactly("name");
    }

    @Test
    void signsOut() {
        Person.Shown editors = person.signIn(open("/author/"), "superuser", "superuser");
        String signOut = editors.page().select("a:contains(Sign out)").attr("abs:href");

        assertThat(person.open(URI.create(signOut)).heading()).isEqualTo(SIGN_IN);
        assertThat(open("/author/treatment-faq-demo.html").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, /",
        "/nowhere/at-all.html, /",
        "/.resources/treatment-faq/webresources/nothing.css, /",
        "/public/nowhere, /",
        "/public/nowhere.html, /",
        "/public/nowhere.html?x=1, /",
        "/public/.resources/nothing.css, /",
        "/author/nowhere.html, /author/",
        "/author/.magnolia/nothing, /author/"
    })
    void saysWhatIsNotThereAndLeadsOn(String address, String link) throws Exception {
        person.signIn(open("/author/"), "superuser", "superuser");

        Person.Shown shown = open(address);

        assertThat(shown.status()).isEqualTo(404);
        assertThat(shown.type()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(shown.page().text()).contains(address.replaceFirst("\\?.*", ""));
        assertThat(shown.page().select("main a").eachAttr("href")).contains("/", link);
        assertThat(open(link).status()).isEqualTo(200);
        assertThat(shown.text()).doesNotContain("Tomcat");
        assertThat(HtmlChecker.complaints(shown.text())).isEmpty();
    }

    @Test
    void escapesTheAddressThatIsNotThere() {
        Person.Shown shown = open("/public/%3Cscript%3Ego()%3C/script%3E");

        assertThat(shown.status()).isEqualTo(404);
        assertThat(shown.page().select("script")).isEmpty();
        assertThat(shown.page().text()).contains("/public/<script>go()</script>");
    }

    /** As recorded of a Magnolia (case G11). */
    @ParameterizedTest
    @ValueSource(strings = {"", "*/*", "application/json", "image/avif,image/webp,*/*;q=0.8"})
    void answersProgramsWithNothing_whereNothingIs(String accept) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(SERVER.address().resolve("/public/nowhere.html"));
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }

        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(request.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void leavesTheServicesOwnAnswersAlone() {
        Person.Shown shown = open("/public/.treatment-faq/v1/faqs/nothing.json");

        assertThat(shown.status()).isEqualTo(404);
        assertThat(shown.type()).startsWith("application/problem+json");
    }

    @Test
    void saysWhyAFormWithoutItsTokenIsRefused() {
        Person.Shown form = open("/author/");

        Person.Shown shown =
                person.submit(
                        form,
                        Map.of(
                                "csrf", "old",
                                "mgnlUserId", "superuser",
                                "mgnlUserPSWD", "superuser"));

        assertThat(shown.status()).isEqualTo(403);
        assertThat(shown.page().text()).contains("reload the page and send the form again");
    }

    @Test
    void namesNoServer_whereAnAddressCannotBeRead() throws Exception {
        String answer =
                raw(
                        """
                        GET /public/a\\b HTTP/1.1
                        Host: x
                        Connection: close

                        """);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("The address cannot be read");
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("<style");
    }

    @Test
    void namesNoServerButTheFailure_whereAPageFails() throws Exception {
        Session website = INSTANCES.visitors().systemSession(Names.WEBSITE);
        try {
            website.getRootNode()
                    .addNode("broken", "mgnl:page")
                    .setProperty("mgnl:template", "broken:pages/missing");
            website.save();

            Person.Shown shown = open("/public/broken.html");

            assertThat(shown.status()).isEqualTo(500);
            assertThat(shown.page().text()).contains("broken:pages/missing");
            assertThat(shown.page().select("head, header, footer, h1").text())
                    .doesNotContain("Tomcat");
            assertThat(shown.text()).doesNotContain("Apache Tomcat");
            assertThat(Crawl.inline(shown.page())).isEmpty();
            assertThat(HtmlChecker.complaints(shown.text())).isEmpty();
        } finally {
            website.removeItem("/broken");
            website.save();
            website.logout();
        }
    }

    @Test
    void takesSamplesForPublished_untilTheyAreUnpublished() throws Exception {
        String page = "/author/treatment-faq-demo/ims.html?mgnlPreview=false";
        String faq = "/intramuscular-stimulation";
        Publication publication = INSTANCES.author().publication();

        String shown = person.signIn(open(page), "superuser", "superuser").text();

        assertThat(shown).contains("<!-- cms:component").doesNotContain(UNPUBLISHED);
        publication.unpublish(Names.WORKSPACE, faq, "superuser");
        try {
            await(() -> assertThat(open(page).text()).contains(UNPUBLISHED));
        } finally {
            publication.publish(Names.WORKSPACE, faq, "superuser");
        }
        await(() -> assertThat(open(page).text()).doesNotContain(UNPUBLISHED));
    }

    /** What is saved is seen as soon as its event has arrived. */
    private static void await(Runnable check) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                if (attempt == 200) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    private Person.Shown open(String address) {
        return person.open(SERVER.address().resolve(address));
    }

    /** What the server sends to bytes that no HTTP client would send. */
    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), SERVER.address().getPort())) {
            socket.getOutputStream()
                    .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
