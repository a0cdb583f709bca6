package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.content.FullFaq;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.ReviewedText;
import org.treatmentfaq.content.TranslationSources;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.TreatmentFaqReader;
import org.treatmentfaq.jcr.TreatmentFaqWriter;
import org.treatmentfaq.workbench.host.Instance;

/**
 * Every value of a FAQ that is published reaches visitors on each way that leads to them. One that
 * is not meant to is listed here with its reason.
 */
class EveryFieldReachesReadersTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SERVICE = "/.treatment-faq/v1/faqs";

    private static final String CLINIC = "/treatment-faq-demo";
    private static final String PAGE = CLINIC + "/every-field";
    private static final String FAQ = "/every-field";
    private static final String RELATED = "/related";
    private static final String TITLE_OF_THE_RELATED = "The related treatment";

    /** A value that is not meant to arrive by those ways, and why. */
    private record LeftOut(String ways, String place, String reason) {}

    private static final List<LeftOut> LEFT_OUT =
            List.of(
                    new LeftOut(
                            "page print json jsonld search",
                            "handout.text",
                            "kept for the next import"),
                    new LeftOut(
                            "page print json jsonld search",
                            "handout.hash",
                            "kept for the next import"),
                    new LeftOut(
                            "page print json jsonld search",
                            "reviewedText.hashes",
                            "kept to notice changes"),
                    new LeftOut(
                            "page print json jsonld search",
                            "translationSources.hashes",
                            "kept to notice changes"),
                    new LeftOut(
                            "page print json jsonld search",
                            "review.intervalMonths",
                            "shown as the day of the next review"),
                    new LeftOut(
                            "page print",
                            "abbreviation",
                            "the title is what the treatment is called"),
                    new LeftOut(
                            "page print",
                            "alternateNames",
                            "the title is what the treatment is called"),
                    new LeftOut(
                            "page print jsonld search",
                            "questions.healthAspect",
                            "schema.org has no place for it, and people do not say it"),
                    new LeftOut("page print search", "rights.year", "the statement says it"),
                    new LeftOut("page print search", "rights.holder", "the statement says it"),
                    new LeftOut(
                            "print", "questions.shortHeading", "paper shows the whole question"),
                    new LeftOut(
                            "jsonld search", "questions.anchor", "part of an address of a page"),
                    new LeftOut(
                            "print jsonld search",
                            "questions.formerAnchors",
                            "part of former addresses of a page"),
                    new LeftOut(
                            "print jsonld search",
                            "relatedFaqs",
                            "a link, and another FAQ's words"),
                    new LeftOut("jsonld", "summary", "FAQPage has questions only"),
                    new LeftOut("jsonld", "disclaimer", "FAQPage has questions only"),
                    new LeftOut(
                            "jsonld",
                            "questions.shortHeading",
                            "a Question has one name, the whole one"),
                    new LeftOut(
                            "jsonld", "review.nextReview", "schema.org has the last review only"),
                    new LeftOut("search", "disclaimer", "the same words stand below many FAQs"),
                    new LeftOut("search", "sources.title", "FAQs are found by what they say"),
                    new LeftOut("search", "sources.url", "FAQs are found by what they say"),
                    new LeftOut("search", "author.name", "FAQs are found by what they say"),
                    new LeftOut("search", "author.credentials", "FAQs are found by what they say"),
                    new LeftOut("search", "reviewer.name", "FAQs are found by what they say"),
                    new LeftOut(
                            "search", "reviewer.credentials", "FAQs are found by what they say"),
                    new LeftOut("search", "review.lastReviewed", "FAQs are found by what they say"),
                    new LeftOut("search", "review.nextReview", "FAQs are found by what they say"),
                    new LeftOut(
                            "search", "rights.statement", "the same words stand below many FAQs"),
                    new LeftOut("search", "canonicalPage", "FAQs are found by what they say"));

    @RegisterExtension
    static final SharedWorkbench WORKBENCH =
            SharedWorkbench.withModules(Path.of("src/test/resources/modules/headless-clinic"));

    private static TreatmentFaq stored = FullFaq.of("");
    private static String page = "";
    private static String related = "";

    @BeforeAll
    static void publish() throws Exception {
        Session faqs = WORKBENCH.instances().author().systemSession(Names.WORKSPACE);
        Session website = WORKBENCH.instances().author().systemSession(Names.WEBSITE);
        try {
            Node pageNode = page(website);
            page = pageNode.getIdentifier();
            Node other = faqs.getRootNode().addNode(RELATED.substring(1), Names.Faq.TYPE);
            related = other.getIdentifier();
            TreatmentFaqWriter.write(
                    TreatmentFaq.titled(LocalizedText.of(TITLE_OF_THE_RELATED))
                            .canonicalPage(page)
                            .build(),
                    other);
            Node faq = faqs.getRootNode().addNode(FAQ.substring(1), Names.Faq.TYPE);
            stored =
                    TreatmentFaqBuilder.builder(stored)
                            .relatedFaqs(List.of(related))
                            .canonicalPage(page)
                            .reviewedText(ReviewedText.NONE)
                            .translationSources(TranslationSources.NONE)
                            .build();
            stored =
                    TreatmentFaqBuilder.builder(stored)
                            .reviewedText(ReviewedText.of(stored))
                            .translationSources(TranslationSources.NONE.updated(stored))
                            .build();
            TreatmentFaqWriter.write(stored, faq);
            pageNode.getNode("main/faq").setProperty(Names.Placement.FAQ, faq.getIdentifier());
            faqs.save();
            website.save();
        } finally {
            faqs.logout();
            website.logout();
        }
        SharedWorkbench.awaitListeners(WORKBENCH.instances().author(), Names.WORKSPACE);
        for (String path : List.of(RELATED, FAQ)) {
            WORKBENCH
                    .instances()
                    .author()
                    .publication()
                    .publish(Names.WORKSPACE, path, "superuser");
        }
        WORKBENCH.instances().author().publication().publish(Names.WEBSITE, PAGE, "superuser");
    }

    @AfterAll
    static void remove() throws RepositoryException {
        for (String path : List.of(FAQ, RELATED)) {
            remove(Names.WORKSPACE, path);
        }
        remove(Names.WEBSITE, PAGE);
    }

    @Test
    void survivesPublishing() throws RepositoryException {
        Session visitors = WORKBENCH.instances().visitors().systemSession(Names.WORKSPACE);
        try {
            assertThat(TreatmentFaqReader.read(visitors.getNode(FAQ))).isEqualTo(stored);
        } finally {
            visitors.logout();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "page,   en, .html",
        "page,   fr, .html",
        "print,  en, .handout",
        "print,  fr, .handout",
    })
    void reachesReadersOfPages(String way, String language, String extension) {
        String prefix = language.equals("en") ? "" : "/" + language;
        Document page = Jsoup.parse(get(prefix + PAGE + extension));
        page.select("script").remove();

        assertArrive(way, language, value -> page.body().html().contains(shown(value, language)));
    }

    @ParameterizedTest
    @CsvSource({"json, en", "json, fr", "jsonld, en", "jsonld, fr"})
    void reachesWhoFetchesIt(String way, String language) {
        String answer = get(SERVICE + FAQ + "." + way + "?lang=" + language);

        assertArrive(way, language, value -> answer.contains(written(value)));
    }

    @ParameterizedTest
    @CsvSource({"search, en", "search, fr"})
    void isFoundByItsWords(String way, String language) {
        assertArrive(
                way,
                language,
                value ->
                        get(SERVICE + ".json?lang=" + language + "&q=" + value)
                                .contains("\"path\":\"" + FAQ.substring(1) + "\""));
    }

    /** Exactly those values arrive that are not left out. */
    private static void assertArrive(String way, String language, Predicate<Object> arrives) {
        Map<String, Object> values = FullFaq.values(stored, language);
        List<String> missing =
                values.entrySet().stream()
                        .filter(value -> !arrives.test(value.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();

        assertThat(values).hasSizeGreaterThan(20);
        assertThat(missing)
                .as(
                        "What does not arrive by \"%s\" in %s. Add it there, or to LEFT_OUT here"
                                + " with the reason",
                        way, language)
                .containsExactlyInAnyOrderElementsOf(
                        LEFT_OUT.stream()
                                .filter(each -> List.of(each.ways().split(" ")).contains(way))
                                .map(LeftOut::place)
                                .toList());
    }

    /** As a page shows it: the day in words, for another FAQ or page the link to it. */
    private static String shown(Object value, String language) {
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Locale.forLanguageTag(language))
                    .format(day);
        }
        return value.equals(related) ? TITLE_OF_THE_RELATED : written(value);
    }

    private static String written(Object value) {
        return value.equals(related)
                ? TITLE_OF_THE_RELATED
                : value.equals(page) ? PAGE + ".html" : value.toString();
    }

    private static Node page(Session website) throws RepositoryException {
        Node page =
                website.getNode(CLINIC).addNode(PAGE.substring(CLINIC.length() + 1), "mgnl:page");
        page.setProperty("mgnl:template", "treatment-faq:pages/treatment");
        page.setProperty(Names.Page.TITLE, "A page");
        Node component = page.addNode("main", "mgnl:area").addNode("faq", "mgnl:component");
        component.setProperty("mgnl:template", Names.Placement.TEMPLATE);
        website.save();
        return page;
    }

    private static void remove(String workspace, String path) throws RepositoryException {
        for (Instance instance :
                List.of(WORKBENCH.instances().author(), WORKBENCH.instances().visitors())) {
            Session session = instance.systemSession(workspace);
            session.removeItem(path);
            session.save();
            session.logout();
        }
    }

    private static String get(String path) {
        URI address =
                URI.create(WORKBENCH.publicAddress().toString().replaceFirst("/$", "") + path);
        try {
            HttpResponse<String> answer =
                    HTTP.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
