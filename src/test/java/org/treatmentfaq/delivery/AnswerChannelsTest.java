package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The answers of {@code answers.yaml} say the same in every channel, and lead to the same targets.
 */
class AnswerChannelsTest {

    private static final String VISIT = "/clinic/visit.html";
    private static final List<String> RELATIVE =
            List.of("in French", "next", "above", "root", "host", "mail");

    private static Clinic clinic;

    @BeforeAll
    static void open() {
        clinic = new Clinic("answers.yaml");
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void saysTheSame_withAndWithoutMarkup() {
        JsonNode answer = answer("/faqs/alone.json");

        assertThat(answer.get("html").textValue())
                .contains("<s>5 mg</s> 10 mg", "10<sup>9</sup>/l.<sup>1</sup>", "<ol type=\"a\">");
        assertThat(answer.get("text").textValue())
                .contains("Take 10 mg if the count is over 10⁹/l.¹ Drink H₂O.")
                .endsWith("Exercise a. Up b. Down");
        assertThat(Jsoup.parse(jsonLd("/faqs/alone.jsonld")).text())
                .contains("Take 10 mg if the count is over 10⁹/l.¹ Drink H₂O.");
        assertThat(jsonLd("/faqs/alone.jsonld"))
                .contains("<ol type=\"a\">", "<a href=\"https://film.example/1\">Exercise</a>");
    }

    @Test
    void givesEachPlacementAnchorsOfItsOwn_andLinksToThem() {
        Document page = Jsoup.parse(page("public", VISIT));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".treatment-faq h4").eachAttr("id"))
                .containsExactly("how--dose", "how--dose-2");
        assertThat(page.select("a:contains(dose)").eachAttr("href"))
                .containsExactly(
                        "#how--dose",
                        "#how--dose",
                        "#how--dose",
                        "#how--dose-2",
                        "#how--dose-2",
                        "#how--dose-2");
        assertThat(page.select("a:contains(the count)").eachAttr("href"))
                .containsExactly("#when--count", "#when--count-2");
        assertThat(page.select("a:matchesOwn(^when$)").eachAttr("href"))
                .containsExactly("#when", "#when-2");
        assertLinksLeadSomewhere(page);
    }

    @Test
    void hasTheAnchorsOfTheFaq_inPrintAndInTheService() {
        Document print = Jsoup.parse(page("public", "/clinic/visit.handout"));
        Document fragment = Jsoup.parse(body("/faqs/alone.html"));
        String json = answer("/faqs/alone.json").get("html").textValue();

        assertThat(print.select("#how--dose, #how--dose-2, #when, #when-2")).hasSize(4);
        assertLinksLeadSomewhere(print);
        assertLinksLeadSomewhere(fragment);
        assertThat(json).contains("<h3 id=\"how--dose\">", "href=\"#how--dose\"", "#when--count");
        assertThat(jsonLd("/faqs/alone.jsonld")).contains("href=\"#how--dose\"");
        assertThat(jsonLd("/faqs/placed.jsonld")).contains("/clinic/visit.html#how--dose");
    }

    @Test
    void leadsToTheSameTargets_fromEveryChannelOfAFaqWithAPage() {
        Map<String, URI> targets = targets(VISIT, page("public", VISIT));

        assertThat(targets).hasSize(RELATIVE.size());
        assertThat(targets).containsEntry("next", at("/public/clinic/next.html"));
        assertThat(targets).containsEntry("in French", at("/public/clinic/visit.html?lang=fr"));
        for (String page : List.of("/clinic/visit.handout", "/clinic/other/deep.html")) {
            assertThat(targets(page, page("public", page))).as(page).isEqualTo(targets);
        }
        assertServiceLeadsTo("placed", targets);
    }

    @Test
    void leadsToTheSameTargets_fromEveryChannelOfAFaqWithoutAPage() {
        Map<String, URI> targets = targets("/", answer("/faqs/alone.json").get("html").textValue());

        assertThat(targets).containsEntry("next", at("/public/next.html"));
        assertServiceLeadsTo("alone", targets);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H2O",
                "H₂O",
                "h2o dose",
                "10⁹",
                "10^9",
                "10^9/l",
                "109",
                "exercise blue",
                "blue mark"
            })
    void isFound_howeverItIsTyped(String typed) {
        String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);

        assertThat(clinic.json("/faqs.json?q=" + query).get("results").size()).isEqualTo(2);
    }

    @Test
    void tellsEditorsWhatIsNotShown_andVisitorsNothing() {
        String address = "/author" + VISIT + "?mgnlPreview=false";
        HttpResponse<String> edited =
                Clinic.as("superuser", clinic.server().address().resolve(address));
        String notes =
                String.join(
                        "\n",
                        Jsoup.parse(edited.body()).select(".treatment-faq__problem").eachText());

        assertThat(notes)
                .contains("In the answer to How do I take it?", "iframe https://film.example/1")
                .contains(
                        "In the answer to When?",
                        "img https://o.example/x.png",
                        "5 mg",
                        "#nowhere");
        assertThat(page("public", VISIT))
                .contains("Blue mark")
                .doesNotContain("treatment-faq__problem");
    }

    private static void assertServiceLeadsTo(String faq, Map<String, URI> targets) {
        String path = Clinic.SERVICE + "/faqs/" + faq;
        assertThat(targets(path, answer("/faqs/" + faq + ".json").get("html").textValue()))
                .isEqualTo(targets);
        assertThat(targets(path, jsonLd("/faqs/" + faq + ".jsonld"))).isEqualTo(targets);
        assertThat(targets(path, body("/faqs/" + faq + ".html"))).isEqualTo(targets);
    }

    /** Where a browser at that address goes from each link, by its words. */
    private static Map<String, URI> targets(String address, String html) {
        URI base = clinic.server().address().resolve("/public" + address);
        Map<String, URI> targets = new TreeMap<>();
        for (Element link : Jsoup.parse(html).select("a[href]")) {
            if (RELATIVE.contains(link.text())) {
                targets.put(link.text(), resolve(base, link.attr("href")));
            }
        }
        return targets;
    }

    private static URI at(String path) {
        return clinic.server().address().resolve(path);
    }

    /** As RFC 3986 has it: Java drops the document from a base before a query. */
    private static URI resolve(URI base, String address) {
        return address.startsWith("?")
                ? URI.create(base.toString().replaceFirst("\\?.*", "") + address)
                : base.resolve(address).normalize();
    }

    private static void assertLinksLeadSomewhere(Document page) {
        assertThat(page.select("a[href^=#]:not(:contains(nowhere))"))
                .isNotEmpty()
                .allSatisfy(
                        link ->
                                assertThat(page.getElementById(link.attr("href").substring(1)))
                                        .as(link.outerHtml())
                                        .isNotNull());
    }

    private static JsonNode answer(String address) {
        return clinic.json(address).get("questions").get(0).get("answer");
    }

    private static String jsonLd(String address) {
        JsonNode page = clinic.json(address);
        return page.get("mainEntity").get(0).get("acceptedAnswer").get("text").textValue();
    }

    private static String body(String address) {
        return clinic.get(address).body();
    }

    private static String page(String instance, String path) {
        HttpResponse<String> answer =
                Clinic.as("anonymous", clinic.server().address().resolve("/" + instance + path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
