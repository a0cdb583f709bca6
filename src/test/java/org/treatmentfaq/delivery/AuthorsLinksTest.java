package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;

/**
 * Whatever a link of an author leads to, and to whom, each representation is answered: a link whose
 * target the reader cannot get to keeps its words and loses its address. The texts of {@code
 * links.yaml} hold all links at once, so that the one to a page that is there proves each time that
 * links are shown.
 */
class AuthorsLinksTest {

    private static final String LINKS = "/faqs/links";
    private static final String PAGE = "/clinic/links";
    private static final String MOVED = "fa900000-0000-4000-a000-000000000011";
    private static final Pattern WORD = Pattern.compile("to-\\w+");
    private static final String NONE = "no address";

    private static Clinic clinic;

    @BeforeAll
    static void open() {
        clinic = new Clinic("links.yaml");
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    /** Where the texts are shown, and what their addresses begin with there. */
    private enum Representation {
        JSON("public", Clinic.SERVICE + LINKS + ".json", Clinic.ORIGIN),
        QUESTION("public", Clinic.SERVICE + LINKS + "/questions/where.json", Clinic.ORIGIN),
        JSON_LD("public", Clinic.SERVICE + LINKS + ".jsonld", Clinic.ORIGIN),
        FRAGMENT("public", Clinic.SERVICE + LINKS + ".html", Clinic.ORIGIN),
        SEARCH("public", Clinic.SERVICE + "/faqs.json?q=links", Clinic.ORIGIN),
        PAGE_WITH_COMPONENT("public", PAGE + ".html?now", ""),
        STRUCTURED_DATA_OF_PAGE("public", PAGE + ".html?now", Clinic.ORIGIN),
        HANDOUT("public", PAGE + ".handout?now", ""),
        EDIT_MODE("author", PAGE + ".html?mgnlPreview=false", ""),
        AUTHORS_JSON("author", Clinic.SERVICE + LINKS + ".json", Clinic.ORIGIN);

        private final String instance;
        private final String path;
        private final String base;

        Representation(String instance, String path, String host) {
            this.instance = instance;
            this.path = path;
            base = host + "/" + instance;
        }

        /** The rich texts of the FAQ in that answer, as markup. */
        private List<String> texts(String body) {
            return switch (this) {
                case JSON, AUTHORS_JSON, QUESTION, SEARCH -> json(body, "html");
                case JSON_LD -> json(body, "text");
                case STRUCTURED_DATA_OF_PAGE ->
                        json(
                                Jsoup.parse(body)
                                        .expectFirst("script[type=application/ld+json]")
                                        .data(),
                                "text");
                default -> List.of(body);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadWhereTheReaderCanGo_andKeepTheirWordsElse(Representation representation) {
        String base = representation.base;

        assertThat(links(representation, "limited"))
                .containsOnly(
                        entry("to-live", Set.of(base + "/clinic/live.html")),
                        entry("to-moved", Set.of(base + "/clinic/after.html")),
                        entry("to-dead", Set.of(NONE)),
                        entry("to-forbidden", Set.of(NONE)),
                        entry("to-workspace", Set.of(NONE)),
                        entry("to-nameless", Set.of(NONE)),
                        entry("to-identifier", Set.of(NONE)),
                        entry("to-empty", Set.of(NONE)),
                        entry("to-faq", Set.of(base + "/clinic/live.html#cost")),
                        entry("to-unplaced", Set.of(NONE)),
                        entry("to-secret", Set.of(NONE)),
                        entry("to-lost", Set.of(NONE)),
                        entry("to-closed", Set.of(NONE)),
                        entry("to-gone", Set.of(NONE)));
    }

    @ParameterizedTest
    @EnumSource
    void leadFurther_whenTheReaderMayReadMore(Representation representation) {
        String base = representation.base;

        assertThat(links(representation, "superuser"))
                .contains(
                        entry("to-live", Set.of(base + "/clinic/live.html")),
                        entry("to-forbidden", Set.of(base + "/clinic/forbidden.html")),
                        entry("to-secret", Set.of(base + "/clinic/live.html")),
                        entry("to-closed", Set.of(base + "/clinic/forbidden.html")),
                        entry("to-dead", Set.of(NONE)));
    }

    @ParameterizedTest
    @EnumSource
    void followTheirTarget_whenItMoves(Representation representation) throws RepositoryException {
        String base = representation.base;
        assertThat(links(representation, "limited"))
                .contains(entry("to-moved", Set.of(base + "/clinic/after.html")));

        move(representation, "/clinic/later");
        try {
            assertThat(links(representation, "limited"))
                    .contains(entry("to-moved", Set.of(base + "/clinic/later.html")));

            move(representation, "/clinic/forbidden/later");
            assertThat(links(representation, "limited"))
                    .contains(
                            entry("to-moved", Set.of(NONE)),
                            entry("to-live", Set.of(base + "/clinic/live.html")));
        } finally {
            move(representation, "/clinic/after");
        }
    }

    @ParameterizedTest
    @CsvSource({"placed, /clinic/live.html", "lost, ", "closed, ", "nonsense, ", "unplaced, "})
    void nameTheCanonicalPage_ifTheReaderCanGoThere(String faq, @Nullable String page)
            throws JsonProcessingException {
        String json = body("limited", "public", Clinic.SERVICE + "/faqs/" + faq + ".json");
        String jsonLd = body("limited", "public", Clinic.SERVICE + "/faqs/" + faq + ".jsonld");
        String own = Clinic.ORIGIN + "/public" + Clinic.SERVICE + "/faqs/" + faq + ".jsonld";
        String canonical = Clinic.ORIGIN + "/public" + page;

        assertThat(new ObjectMapper().readTree(json).get("canonicalPage").textValue())
                .isEqualTo(page == null ? null : canonical);
        assertThat(new ObjectMapper().readTree(jsonLd).get("url").textValue())
                .isEqualTo(page == null ? own : canonical);
    }

    @Test
    void showRelatedFaqs_ifTheReaderCanGoToTheirPage() {
        String page = body("limited", "public", PAGE + ".html?now");

        assertThat(Jsoup.parse(page).select(".treatment-faq__related a"))
                .extracting(Element::text, link -> link.attr("href"))
                .containsExactly(tuple("Placed", "/public/clinic/live.html"));
    }

    /** The addresses that each word of the texts leads to, wherever it stands. */
    private static Map<String, Set<String>> links(Representation representation, String user) {
        String body = body(user, representation.instance, representation.path);
        Map<String, Set<String>> links = new TreeMap<>();
        for (String text : representation.texts(body)) {
            for (Element paragraph : Jsoup.parse(text).select("p:contains(to-live)")) {
                WORD.matcher(paragraph.text())
                        .results()
                        .forEach(
                                word ->
                                        links.computeIfAbsent(word.group(), key -> new TreeSet<>())
                                                .add(address(word.group(), paragraph)));
            }
        }
        return links;
    }

    private static String address(String word, Element paragraph) {
        return paragraph.select("a[href]").stream()
                .filter(link -> link.text().equals(word))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElse(NONE);
    }

    private static String body(String user, String instance, String path) {
        HttpResponse<String> answer =
                Clinic.as(user, clinic.server().address().resolve("/" + instance + path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return clinic.settled(answer.body());
    }

    private static List<String> json(String body, String name) {
        try {
            return new ObjectMapper()
                    .readTree(body).findValues(name).stream()
                            .filter(JsonNode::isTextual)
                            .map(JsonNode::textValue)
                            .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    private static void move(Representation representation, String path)
            throws RepositoryException {
        Instance instance =
                representation.instance.equals("author")
                        ? clinic.instances().author()
                        : clinic.instances().visitors();
        Session website = instance.systemSession(Names.WEBSITE);
        try {
            website.move(website.getNodeByIdentifier(MOVED).getPath(), path);
            website.save();
        } finally {
            website.logout();
        }
    }
}
