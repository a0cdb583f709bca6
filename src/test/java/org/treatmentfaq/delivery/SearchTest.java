package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.FaqSearch;
import org.treatmentfaq.content.SearchTerms;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.Names;

/** What is found, and in which order. */
class SearchTest {

    private static Clinic clinic;

    @BeforeAll
    static void open() {
        clinic = new Clinic();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "massage          | en | manual/massage",
                "MASSAGE          | en | manual/massage",
                "mass             | en | manual/massage",
                "mas oil          | en | ",
                "oil mas          | en | manual/massage",
                "IMS              | en | dry-needling intramuscular-stimulation",
                "dry needling     | en | dry-needling intramuscular-stimulation",
                "dry-needl        | en | dry-needling intramuscular-stimulation",
                "rmt              | en | manual/massage",
                "soft tissue      | en | manual/massage",
                "hurt             | en | manual/massage dry-needling",
                "fievre           | fr | manual/massage",
                "FIÈVRE           | fr | manual/massage",
                "l'aiguille       | fr | manual/massage",
                "aiguille         | fr | manual/massage",
                "fever            | fr | ",
                "almond           | fr | manual/massage",
                "ساعة             | ar | dry-needling",
                "massage          | ar | manual/massage",
                "needles acupunct | en | intramuscular-stimulation",
                "zebra            | en | ",
            })
    void findsByWords(String words, String language, String names) {
        assertThat(names(search(words, "&lang=" + language)))
                .containsExactlyInAnyOrderElementsOf(
                        names == null ? List.of() : List.of(names.split(" ")));
    }

    /** A name of the treatment, then a question, then an answer. */
    @Test
    void hasTheBestFirst() {
        assertThat(names(search("stimulation", ""))).hasSize(2);
        assertThat(names(search("hurt", ""))).containsExactly("manual/massage", "dry-needling");
        assertThat(anchors(search("needle ims", "")))
                .first()
                .isEqualTo("what-is-ims-or-functional-dry-needling");
        assertThat(anchors(search("oil", ""))).containsExactly("which-oil", "does-it-hurt");
        assertThat(anchors(search("massage almond", ""))).containsExactly("which-oil");
        assertThat(anchors(search("massage", ""))).isEmpty();
    }

    /** No word of a query language, and more never finds more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "massage' OR '1'='1",
                "massage\" OR f.[title] IS NOT NULL",
                "massage) OR CONTAINS(f.*, 'ims'",
                "massage OR ims",
                "massage || ims",
                "massage NOT zebra",
                "massage -zebra",
                "title:massage ims",
                "massage^4 ims~",
                "massage [a TO z]",
                "massage \\",
                "massage/* ims",
                "massage -- ims",
                "massage & ims {x}",
                "massage ims $word0",
            })
    void takesEverythingForWords(String typed) {
        List<String> words = List.of(SearchTerms.of(typed).words().toArray(new String[0]));

        JsonNode found = search(typed, "");

        assertThat(names(found)).isSubsetOf("manual/massage");
        assertThat(names(found).isEmpty()).isEqualTo(words.size() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "?", "'", "\"", "((((", "~", "\u0000", "%", "_", "💉", "  "})
    void findsNothing_whenThereIsNoWord(String typed) {
        assertThat(search(typed, "").path("total").asInt()).isZero();
    }

    @Test
    void staysBusyWithTheLongestQuery_forAMoment() {
        assertThat(search("a ".repeat(100).strip(), "").path("total").isInt()).isTrue();
        assertThat(search("*".repeat(200), "").path("total").asInt()).isZero();
        assertThat(clinic.get("/faqs.json?q=" + "a".repeat(201)).statusCode()).isEqualTo(400);
    }

    @Test
    void filters() {
        assertThat(names(clinic.json("/faqs.json?aspect=SideEffectsHealthAspect")))
                .containsExactly("manual/massage");
        assertThat(anchors(clinic.json("/faqs.json?aspect=SideEffectsHealthAspect")))
                .containsExactly("does-it-hurt");
        assertThat(names(clinic.json("/faqs.json?overdue=true"))).containsExactly("manual/massage");
        assertThat(names(clinic.json("/faqs.json?overdue=false")))
                .containsExactly("bare", "intramuscular-stimulation", "dry-needling");
        // without a noted time it may have changed since
        assertThat(names(clinic.json("/faqs.json?updatedSince=2026-02-01")))
                .containsExactly("bare", "intramuscular-stimulation", "manual/massage");
        assertThat(names(clinic.json("/faqs.json?updatedSince=2026-03-04T06:06:08%2B01:00")))
                .containsExactly("bare", "intramuscular-stimulation");
        assertThat(names(clinic.json("/faqs.json?updatedSince=2026-03-04T05:06:07Z&q=oil")))
                .containsExactly("manual/massage");
    }

    /** Jackrabbit cannot look for each of them. */
    @ParameterizedTest
    @CsvSource({
        "-999999999-01-01T00:00:00Z, 4",
        "-0001-01-01, 4",
        "0001-01-01, 4",
        "3500-01-01, 2",
        "9999-12-31T23:59:59-18:00, 2",
        "%2B999999999-12-31T23:59:59Z, 2",
    })
    void takesEveryTime(String since, int total) {
        assertThat(clinic.json("/faqs.json?updatedSince=" + since).path("total").asInt(-1))
                .isEqualTo(total);
    }

    @Test
    void pagesWithoutGapsAndWithoutRepeating() {
        List<String> all = names(clinic.json("/faqs.json"));
        List<String> paged = new ArrayList<>();
        String next = "/faqs.json?size=1";
        for (int page = 1; page <= all.size(); page++) {
            JsonNode list = clinic.json(next);
            paged.addAll(names(list));
            assertThat(list.path("page").asInt()).isEqualTo(page);
            assertThat(list.path("total").asInt()).isEqualTo(all.size());
            assertThat(list.path("previous").isNull()).isEqualTo(page == 1);
            next = list.path("next").asText().replaceFirst(".*/v1", "");
        }

        assertThat(all).hasSize(4);
        assertThat(paged).isEqualTo(all);
        assertThat(next).isEqualTo("null");
    }

    @Test
    void keepsTheSearchInTheAddressesOfOtherPages() {
        JsonNode list = clinic.json("/faqs.json?q=hurt+o%26u&size=1&page=2&lang=fr");

        assertThat(list.path("previous").asText())
                .endsWith("/faqs.json?lang=fr&page=1&q=hurt+o%26u&size=1");
    }

    @Test
    void answersAnEmptyPage_behindTheLast() {
        JsonNode list = clinic.json("/faqs.json?page=10000&size=100");

        assertThat(list.path("results")).isEmpty();
        assertThat(list.path("total").asInt()).isEqualTo(4);
    }

    /** Beyond what is ranked, the order of the index goes on: nothing is lost or comes twice. */
    @Test
    void returnsEachOnce_whenThereAreMany() throws RepositoryException {
        Session session = clinic.instances().author().systemSession(Names.WORKSPACE);
        Node folder = session.getRootNode().addNode("many", "mgnl:folder");
        for (int i = 0; i < 130; i++) {
            Node faq = folder.addNode("faq" + i, Names.Faq.TYPE);
            faq.setProperty("title", "Cupping " + i);
            faq.setProperty("searchText", "cupping " + i);
        }
        session.save();
        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset < 140; offset += 20) {
            FaqSearch search =
                    new FaqSearch(
                            SearchTerms.of("cup"),
                            ContentLocale.of(Locale.ENGLISH),
                            new FaqSearch.Filter(
                                    "", (Instant) null, null, java.time.LocalDate.EPOCH),
                            offset,
                            20);
            new JcrTreatmentFaqs(session)
                    .find(search).faqs().stream().map(StoredFaq::path).forEach(paged::add);
        }
        session.logout();

        assertThat(paged).hasSize(130).doesNotHaveDuplicates();
    }

    private static JsonNode search(String words, String more) {
        return clinic.json(
                "/faqs.json?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + more);
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.path("results").forEach(each -> names.add(each.path("path").asText()));
        return names;
    }

    private static List<String> anchors(JsonNode list) {
        List<String> anchors = new ArrayList<>();
        list.path("results")
                .forEach(
                        faq ->
                                faq.path("questions")
                                        .forEach(
                                                each -> anchors.add(each.path("anchor").asText())));
        return anchors;
    }
}
