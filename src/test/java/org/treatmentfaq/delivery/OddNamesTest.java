package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;

/**
 * FAQs and questions with any name that the repository takes: every address that the service prints
 * leads back to them, and no other one fails.
 */
class OddNamesTest {

    private static final List<String> NAMES =
            List.of(
                    "Gr\u00F6\u00DFe",
                    "Gro\u0308\u00DFe",
                    "e\u0301\u00E9",
                    "\u1112\u1161\u11AB",
                    "no\u00A0break",
                    "soft\u00ADhyphen",
                    "join\u200Ber\u200D",
                    "\u202Eright-to-left",
                    "\uFEFFmark",
                    "back\\slash",
                    "50% off",
                    "100%",
                    "a%5Cb",
                    "a\\b",
                    "a%255Cb",
                    "%41",
                    "needle\uD83D\uDC89",
                    "\uD83D\uDC69\u200D\u2695\uFE0F",
                    "semi;colon=1",
                    "plus+plus",
                    "q?uestion#hash",
                    "quote\"'",
                    "<b>&amp;",
                    "a&b=c",
                    "two words",
                    "faq.json",
                    "questions",
                    "...",
                    "~tilde~",
                    "\uFB01ligature",
                    "{brace}",
                    "$dollar${x}",
                    "@nodes",
                    "a".repeat(200));

    private static final List<String> ANCHORS =
            List.of("a/b", "..", ".", "x\\y", "e\u0301", "50%", "%41", "a b", "/", "q/questions/r");

    private static Clinic clinic;

    @BeforeAll
    static void open() throws RepositoryException {
        clinic = new Clinic("incomplete.yaml");
        fill(clinic.instances().visitors());
        fill(clinic.instances().author());
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    private static void fill(Instance instance) throws RepositoryException {
        Session session = instance.systemSession(Names.WORKSPACE);
        Node folder = session.getRootNode().addNode("Ordner \\ 1%5C", "mgnl:folder");
        Node further = folder.addNode("questions", "mgnl:folder");
        for (Node parent : List.of(session.getRootNode(), folder, further)) {
            for (String name : NAMES) {
                faq(parent, name);
            }
        }
        // with the same name: it gets the path name[2]
        faq(session.getRootNode(), "two words");
        Node many = faq(session.getRootNode(), "anchors").addNode("questions", "mgnl:contentNode");
        for (int i = 0; i < ANCHORS.size(); i++) {
            Node question = many.addNode("questions" + i, "mgnl:contentNode");
            question.setProperty("question", "Question " + i + "?");
            question.setProperty("answer", "<p>Answer.</p>");
            question.setProperty("anchor", ANCHORS.get(i));
        }
        session.save();
        session.logout();
    }

    private static Node faq(Node parent, String name) throws RepositoryException {
        Node faq = parent.addNode(name, Names.Faq.TYPE);
        faq.setProperty("title", "Title");
        Node question =
                faq.addNode("questions", "mgnl:contentNode")
                        .addNode("questions0", "mgnl:contentNode");
        question.setProperty("question", "Does it hurt?");
        question.setProperty("answer", "<p>Hardly.</p>");
        if (name.equals("anchors")) {
            faq.getNode("questions").remove();
        }
        return faq;
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "author"})
    void leadsBackByEveryAddressThatItPrints(String instance) {
        List<String> failed = new ArrayList<>();
        int found = 0;
        for (int page = 1; page <= 2; page++) {
            JsonNode list = json(instance, "/faqs.json?size=100&page=" + page);
            for (JsonNode entry : list.path("results")) {
                found++;
                follow(instance, entry, failed);
            }
        }

        assertThat(found).isGreaterThan(3 * NAMES.size());
        assertThat(failed).isEmpty();
    }

    private static void follow(String instance, JsonNode entry, List<String> failed) {
        String path = entry.path("path").asText();
        HttpResponse<String> answer = get(instance, entry.path("href").asText());
        if (answer.statusCode() != 200 || !Clinic.json(answer).path("path").asText().equals(path)) {
            failed.add(answer.statusCode() + " " + path + " " + entry.path("href"));
            return;
        }
        JsonNode whole = Clinic.json(answer);
        List<String> addresses = new ArrayList<>(whole.path("links").findValuesAsText("html"));
        addresses.addAll(whole.path("links").findValuesAsText("jsonld"));
        for (JsonNode question : whole.path("questions")) {
            String address = question.path("href").asText();
            HttpResponse<String> alone = get(instance, address);
            String anchor = Clinic.json(alone).path("question").path("anchor").asText();
            if (alone.statusCode() != 200 || !anchor.equals(question.path("anchor").asText())) {
                failed.add(alone.statusCode() + " " + path + " " + address);
            }
        }
        for (String address : addresses) {
            int status = get(instance, address).statusCode();
            if (status != 200) {
                failed.add(status + " " + path + " " + address);
            }
        }
    }

    @Test
    void knowsAllAnchors() {
        assertThat(clinic.json("/faqs/anchors.json").path("questions").findValuesAsText("anchor"))
                .containsExactlyElementsOf(ANCHORS);
    }

    /** As someone types it, or a program that normalizes addresses sends it. */
    @ParameterizedTest
    @ValueSource(strings = {"/faqs/Gr%C3%B6%C3%9Fe.json", "/faqs/Gro%CC%88%C3%9Fe.json"})
    void tellsNormalFormsApart(String address) {
        assertThat(clinic.get(address).statusCode()).isEqualTo(200);
    }

    /** Paths that the repository refuses to read, or that would take long. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/faqs/a%E3%80%80b.json",
                "/faqs/a%E2%80%83b.json",
                "/faqs/a%E2%80%A8b.json",
                "/faqs/%20a%20.json",
                "/faqs/a%09b.json",
                "/faqs/a%0Ab.json",
                "/faqs/a%7Fb.json",
                "/faqs/foo:bar.json",
                "/faqs/jcr:system.json",
                "/faqs/jcr:system/jcr:nodeTypes.html",
                "/faqs/%7Burn:x%7Dy.json",
                "/faqs/%7B%7Dsea-animals.json",
                "/faqs/sea-animals%5B1%5D.json",
                "/faqs/sea-animals%5B0%5D.json",
                "/faqs/sea-animals%5B-1%5D.json",
                "/faqs/sea-animals%5B99999999999%5D.json",
                "/faqs/a%5Bb.json",
                "/faqs/a%5D.json",
                "/faqs/*.json",
                "/faqs/a%7Cb.json",
                "/faqs/a%2500b.json",
                "/faqs/a%252Fb.json",
                "/faqs/%252E%252E.json",
                "/faqs/a%255Cc.jsonld",
                "/faqs/.json",
                "/faqs/..json",
                "/faqs/.....json",
                "/faqs/sea-animals/questions/.json",
                "/faqs/sea-animals/questions/..json",
                "/faqs/sea-animals/questions/x.html",
                "/faqs/sea-animals/questions/questions.json",
                "/faqs/questions/questions/questions.json",
                "/faqs/\uD83D\uDC89.json",
            })
    void findsNothing(String address) {
        assertIsProblem(clinic.get(encoded(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/questions", "/%20", "/%25", "/%C2%A0", "/e%CC%81", "/a%255C"})
    void findsNothingAtDepth(String part) {
        String deep = part.repeat(6_000 / part.length());

        for (String extension : List.of(".json", ".jsonld", ".html", "/questions/a.json")) {
            assertIsProblem(clinic.get("/faqs" + deep + extension), part + extension);
        }
    }

    private static void assertIsProblem(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).as(reason).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .as(reason)
                .hasValue("application/problem+json;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "+999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00+18:00",
                "0000-01-01",
                "0000-01-01T00:00:00Z",
                "-0001-01-01",
                "-0001-12-31T23:59:59Z",
                "0001-01-01T00:00:00+18:00",
                "0001-01-01",
                "1582-10-10",
                "9999-12-31",
                "9999-12-31T23:59:59-18:00",
                "10000-01-01",
                "+10000-01-01",
                "+12345-01-01T00:00:00Z",
                "2026-02-29",
                "2026-06-31T00:00:00Z",
                "+1000000000-01-01",
                "2026-01-01T24:00:00Z",
                "2026-01-01T00:00:60Z",
                "2026-01-01T00:00:00+19:00",
                "TTTTTTTTTTTT",
                "2026-01-01\uD83D\uDC89",
                "\u0662\u0660\u0662\u0666-\u0660\u0661-\u0660\u0661",
            })
    void takesTheYearsOfAllTimes(String when) {
        HttpResponse<String> answer = clinic.get("/faqs.json?updatedSince=" + encoded(when));

        assertThat(answer.statusCode()).as(when).isIn(200, 400);
        if (answer.statusCode() == 400) {
            assertThat(answer.body()).contains("updatedSince");
        }
    }

    private static String encoded(String address) {
        return address.replace("+", "%2B")
                .replace("\uD83D\uDC89", "%F0%9F%92%89")
                .chars()
                .mapToObj(
                        each ->
                                each < 0x80
                                        ? String.valueOf((char) each)
                                        : Segment.encoded(String.valueOf((char) each)))
                .reduce("", String::concat);
    }

    private static JsonNode json(String instance, String address) {
        return Clinic.json(get(instance, clinic.uri(instance, address).toString()));
    }

    private static HttpResponse<String> get(String instance, String address) {
        String user = instance.equals("author") ? "superuser" : "anonymous";
        return Clinic.as(user, URI.create(address));
    }
}
