package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.jcr.Names;

/**
 * Who gets what of the service. The draft is a FAQ that only editors have; {@code partial} may not
 * read the massage, {@code shallow} not its questions, {@code nobody} no FAQ at all.
 */
class AccessTest {

    private static final String NOTHING = "Not found. See openapi.json";

    private static Clinic clinic;

    @BeforeAll
    static void open() throws RepositoryException {
        clinic = new Clinic();
        Session editors = clinic.instances().author().systemSession(Names.WORKSPACE);
        Node draft = editors.getRootNode().addNode("draft", Names.Faq.TYPE);
        draft.setProperty("title", "Draft about pain");
        draft.setProperty("searchText", "draft about pain");
        editors.save();
        editors.logout();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @ParameterizedTest
    @CsvSource({
        "public, anonymous, 200, 200, 404, 404",
        "public, superuser, 200, 200, 404, 404",
        "public, reader,    200, 200, 404, 404",
        "public, partial,   404, 200, 404, 404",
        "public, shallow,   200, 200, 404, 404",
        "public, nobody,    404, 404, 404, 404",
        "author, superuser, 200, 200, 200, 404",
        "author, reader,    200, 200, 200, 404",
        "author, partial,   404, 200, 200, 404",
        "author, nobody,    404, 404, 404, 404",
        "author, anonymous, 401, 401, 401, 401",
    })
    void answersWhoMayRead(
            String instance, String user, int massage, int bare, int draft, int missing) {
        for (String form : List.of(".json", ".jsonld")) {
            assertThat(status(instance, user, "/faqs/manual/massage" + form)).isEqualTo(massage);
            assertThat(status(instance, user, "/faqs/bare" + form)).isEqualTo(bare);
            assertThat(status(instance, user, "/faqs/draft" + form)).isEqualTo(draft);
            assertThat(status(instance, user, "/faqs/missing" + form)).isEqualTo(missing);
        }
        assertThat(status(instance, user, "/faqs/manual/massage.html")).isEqualTo(massage);
        assertThat(status(instance, user, "/faqs/missing.html")).isEqualTo(missing);
        int all = instance.equals("author") && user.equals("anonymous") ? 401 : 200;
        assertThat(status(instance, user, "/faqs.json")).isEqualTo(all);
        assertThat(status(instance, user, "/openapi.json")).isEqualTo(all);
    }

    /** Who asks for one question after the other learns nothing of what is not for them. */
    @ParameterizedTest
    @CsvSource({
        "public, anonymous, 200",
        "public, partial, 404",
        "public, shallow, 404",
        "public, nobody, 404",
        "author, superuser, 200",
        "author, anonymous, 401",
    })
    void answersQuestionsToWhoMayReadThem(String instance, String user, int status) {
        String address = "/faqs/manual/massage/questions/does-it-hurt.json";

        // somebody else's reading before must not help
        assertThat(status(instance, "superuser", address)).isEqualTo(200);
        assertThat(status(instance, user, address)).isEqualTo(status);
    }

    @Test
    void leavesOutQuestionsThatTheCallerMayNotRead() {
        String all = clinic.as("public", "anonymous", "/faqs/manual/massage.json").body();
        String shallow = clinic.as("public", "shallow", "/faqs/manual/massage.json").body();

        assertThat(all).contains("Massage", "Does it hurt?", "Almond");
        assertThat(shallow).contains("Massage").doesNotContain("Does it hurt?", "Almond");
    }

    @ParameterizedTest
    @ValueSource(strings = {".json", ".jsonld", ".html", "/questions/does-it-hurt.json"})
    void saysTheSameOfWhatIsForbiddenAndOfWhatIsNotThere(String form) {
        HttpResponse<String> forbidden =
                clinic.as("public", "partial", "/faqs/manual/massage" + form);
        HttpResponse<String> missing = clinic.as("public", "partial", "/faqs/manual/other" + form);

        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(forbidden.body()).isEqualTo(missing.body()).contains(NOTHING);
        assertThat(told(forbidden)).isEqualTo(told(missing)).containsKey("content-type");
    }

    private static Map<String, List<String>> told(HttpResponse<String> response) {
        Map<String, List<String>> headers = new java.util.TreeMap<>(response.headers().map());
        Set.of("set-cookie", "date", "expires").forEach(headers::remove);
        return headers;
    }

    @ParameterizedTest
    @CsvSource({
        "public, anonymous, bare dry-needling intramuscular-stimulation manual/massage",
        "public, partial, bare dry-needling intramuscular-stimulation",
        "public, nobody, ''",
        "author, superuser, bare draft dry-needling intramuscular-stimulation manual/massage",
        "author, partial, bare draft dry-needling intramuscular-stimulation",
    })
    void listsWhatTheCallerMayRead(String instance, String user, String names) {
        HttpResponse<String> list = clinic.as(instance, user, "/faqs.json");

        assertThat(String.join(" ", names(list))).isEqualTo(names);
        assertThat(Clinic.json(list).path("total").asInt()).isEqualTo(names(list).size());
    }

    @Test
    void findsWhatTheCallerMayRead() {
        assertThat(names(clinic.as("public", "anonymous", "/faqs.json?q=hurt")))
                .containsExactly("dry-needling", "manual/massage");
        assertThat(names(clinic.as("public", "partial", "/faqs.json?q=hurt")))
                .containsExactly("dry-needling");
        assertThat(names(clinic.as("public", "nobody", "/faqs.json?q=hurt"))).isEmpty();
        assertThat(names(clinic.as("public", "anonymous", "/faqs.json?q=draft"))).isEmpty();
        assertThat(names(clinic.as("author", "superuser", "/faqs.json?q=draft")))
                .containsExactly("draft");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/faqs.json",
                "/faqs/manual/massage.json",
                "/faqs/manual/massage.jsonld",
                "/faqs/manual/massage.html"
            })
    void neverGivesAwayWhatIsKeptForAudit(String address) {
        for (String user : List.of("anonymous", "superuser")) {
            assertThat(clinic.as("public", user, address).body())
                    .contains("Massage")
                    .doesNotContain("the original that nobody is shown", "handout", "searchText");
        }
    }

    private static int status(String instance, String user, String address) {
        return clinic.as(instance, user, address).statusCode();
    }

    private static List<String> names(HttpResponse<String> list) {
        List<String> names = new ArrayList<>();
        Clinic.json(list).path("results").forEach(each -> names.add(each.path("path").asText()));
        return new ArrayList<>(new TreeSet<>(names));
    }
}
