package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.templating.functions.TemplatingFunctions;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.FaqSearch;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.ReviewPolicy;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;
import org.treatmentfaq.content.TreatmentFaqs;
import org.treatmentfaq.jcr.FaqCache;
import org.treatmentfaq.request.Languages;
import org.treatmentfaq.request.Links;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.request.ReviewRules;
import org.treatmentfaq.request.Visitor;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.richtext.InternalLink;

/** The servlet behind a web server and nothing else, on a day of the test's choice. */
class DeliveryServletTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 6);
    private static final Instant MODIFIED = Instant.parse("2026-03-04T05:06:07.890Z");
    private static final String LINK =
            "<a href=\"${link:{uuid:{u},repository:{website}}}\">there</a>";

    @TempDir private Path work;

    private final Tomcat tomcat = new Tomcat();
    private final TreatmentFaq massage =
            TreatmentFaq.titled(LocalizedText.of("Massage"))
                    .questions(List.of(Question.of("Does it hurt?", "<p>" + LINK + "</p>", "pain")))
                    .review(new Review(null, DUE, 12))
                    .relatedFaqs(List.of("2"))
                    .build();
    private final List<StoredFaq> faqs = new ArrayList<>(List.of(stored("1", "massage", massage)));
    private LocalDate today = DUE.minusDays(ReviewPolicy.DEFAULT.dueDays() + 1);
    private String target = "/there.html";
    private boolean anonymous = true;
    private @Nullable Throwable failure;

    @BeforeEach
    void start() throws LifecycleException {
        tomcat.setBaseDir(work.toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("", work.toString());
        Tomcat.addServlet(
                context,
                "delivery",
                new DeliveryServlet(
                        OneRequest::new,
                        () -> {
                            throw new UnsupportedOperationException("rendered elsewhere");
                        }));
        context.addServletMappingDecoded("/v1/*", "delivery");
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void asksWhetherAnAnswerStillHolds() {
        HttpResponse<String> first = get("/faqs/massage.json");
        String tag = header(first, "ETag");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(header(first, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(first, "X-Content-Type-Options")).isEqualTo("nosniff");
        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            HttpResponse<String> again = get("/faqs/massage.json", "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
            assertThat(header(again, "Cache-Control")).isEqualTo("public, no-cache");
        }
        assertThat(status("If-None-Match", "\"x\"")).isEqualTo(200);
        assertThat(status("If-None-Match", "\"x\"", "If-None-Match", tag)).isEqualTo(304);
        assertThat(status("If-None-Match", "\"x\"", "If-None-Match", "\"y\"")).isEqualTo(200);
    }

    /** Two publications within one second have one date, and much changes without any. */
    @Test
    void isNeverHeldForUnchanged_byADateAlone() {
        String tomorrow = "Sat, 04 Mar 2126 05:06:07 GMT";

        for (String address : List.of("/faqs/massage.json", "/faqs/massage.jsonld", "/faqs.json")) {
            HttpResponse<String> answer = get(address, "If-Modified-Since", tomorrow);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Last-Modified")).as(address).isEmpty();
        }
        assertThat(status("If-Modified-Since", "some day")).isEqualTo(200);
        assertThat(status("If-Modified-Since", tomorrow, "If-None-Match", "\"x\"")).isEqualTo(200);
        assertThat(status("If-Modified-Since", "some day", "If-None-Match", tag())).isEqualTo(304);
    }

    @Test
    void hasAnotherTag_whenAnythingChanges() {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(tag());
        assertThat(tags).containsExactly(tag());

        today = DUE;
        tags.add(tag());
        today = DUE.plusDays(1);
        tags.add(tag());
        target = "/moved.html";
        tags.add(tag());
        faqs.add(stored("2", "cupping", titled("Cupping")));
        tags.add(tag());
        faqs.set(1, stored("2", "cupping", titled("Cups")));
        tags.add(tag());
        faqs.set(
                0,
                stored(
                        "1",
                        "massage",
                        TreatmentFaqBuilder.builder(massage)
                                .abbreviation("M")
                                .alternateNames(List.of())
                                .build()));
        tags.add(tag());
        tags.add(header(get("/faqs/massage.json?lang=fr"), "ETag"));

        assertThat(tags).hasSize(8);
    }

    @Test
    void hasOneRepresentation_whateverIsAccepted() {
        HttpResponse<String> any = get("/faqs/massage.json");

        for (String accept : List.of("text/html", "application/ld+json", "nonsense", "*/*;q=0")) {
            HttpResponse<String> answer =
                    get("/faqs/massage.json", "Accept", accept, "Accept-Language", "fr");
            assertThat(answer.body()).isEqualTo(any.body()).contains("\"language\":\"en\"");
            assertThat(header(answer, "ETag")).isEqualTo(header(any, "ETag"));
        }
    }

    @Test
    void isPrivate_whenSomebodySignedIn() {
        anonymous = false;

        assertThat(header(get("/faqs/massage.json"), "Cache-Control"))
                .isEqualTo("private, no-cache");
    }

    @Test
    void answersHeadWithoutABody() {
        HttpResponse<String> get = get("/faqs/massage.json");
        HttpResponse<String> head = send("HEAD", "/faqs/massage.json");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Content-Type", "Content-Length")) {
            assertThat(header(head, name)).isEqualTo(header(get, name)).isNotEmpty();
        }
        assertThat(send("HEAD", "/faqs/nowhere.json").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void refusesOtherMethods(String method) {
        HttpResponse<String> answer = send(method, "/faqs/massage.json");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).contains("\"status\":405", "Only GET and HEAD");
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("the database of the clinic is gone"),
                new StackOverflowError("the database of the clinic is deep"),
                new NoClassDefFoundError("org/clinic/Database"),
                new AssertionError("the database of the clinic is impossible"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysNothingOfTheInside_whenItFails(Throwable how) {
        failure = how;

        HttpResponse<String> answer = get("/faqs/massage.json");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Internal server error\",\"status\":500,"
                                + "\"detail\":\"The request failed; the log of the server says why.\"}");
    }

    @Test
    void letsScriptsOfNamedOriginsRead() {
        HttpResponse<String> named = get("/faqs/massage.json", "Origin", "https://app.example");

        assertThat(header(named, "Access-Control-Allow-Origin")).isEqualTo("https://app.example");
        assertThat(header(named, "Vary")).isEqualTo("Origin");
        assertThat(
                        header(
                                get("/faqs/no.json", "Origin", "https://app.example"),
                                "Access-Control-Allow-Origin"))
                .isEqualTo("https://app.example");
        for (String origin :
                List.of(
                        "https://app.example.evil.example",
                        "https://APP.example",
                        "http://app.example",
                        "https://app.example:444",
                        "null",
                        "*")) {
            HttpResponse<String> other = get("/faqs/massage.json", "Origin", origin);
            assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(header(other, "Vary")).isEqualTo("Origin");
        }
        assertThat(named.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }

    private String tag() {
        return header(get("/faqs/massage.json"), "ETag");
    }

    private int status(String... headers) {
        return get("/faqs/massage.json", headers).statusCode();
    }

    private HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(address));
        return Clinic.send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpResponse<String> send(String method, String address) {
        return Clinic.send(
                HttpRequest.newBuilder(uri(address))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build());
    }

    private URI uri(String address) {
        return URI.create(
                "http://localhost:" + tomcat.getConnector().getLocalPort() + "/v1" + address);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static TreatmentFaq titled(String title) {
        return TreatmentFaq.titled(LocalizedText.of(title)).build();
    }

    private static StoredFaq stored(String identifier, String name, TreatmentFaq faq) {
        return StoredFaq.of(identifier, "/" + name, true, MODIFIED, faq);
    }

    /** Everything that is asked of Magnolia otherwise. */
    private final class OneRequest extends PageRequest {

        private Locale locale = Locale.ENGLISH;

        OneRequest() {
            super(
                    new TemplatingFunctions(DeliveryServletTest::unasked),
                    DeliveryServletTest::unasked,
                    DeliveryServletTest::unasked,
                    new FaqCache());
        }

        @Override
        public Visitor visitor() {
            return new Visitor(new FaqCache()) {

                @Override
                public TreatmentFaqs faqs() {
                    if (failure instanceof Error error) {
                        throw error;
                    }
                    if (failure instanceof RuntimeException exception) {
                        throw exception;
                    }
                    return new Drawer();
                }

                @Override
                public boolean isAnonymous() {
                    return anonymous;
                }
            };
        }

        @Override
        public void deliver(Locale wanted) {
            locale = wanted;
        }

        @Override
        public Languages languages() {
            return new Languages(DeliveryServletTest::unasked, DeliveryServletTest::unasked) {

                @Override
                public Locale current() {
                    return locale;
                }

                @Override
                public Set<Locale> all() {
                    return new LinkedHashSet<>(List.of(Locale.ENGLISH, Locale.FRENCH));
                }

                @Override
                public ContentLocale contentLocale() {
                    return new ContentLocale(locale, Locale.ENGLISH);
                }
            };
        }

        @Override
        public ReviewRules reviewRules() {
            return new ReviewRules(() -> ReviewPolicy.DEFAULT) {

                @Override
                public boolean hidesOverdue() {
                    return false;
                }

                @Override
                public LocalDate today() {
                    return today;
                }
            };
        }

        @Override
        public boolean allows(String origin) {
            return origin.equals("https://app.example");
        }

        @Override
        public Links links() {
            return new Links(new TemplatingFunctions(DeliveryServletTest::unasked), visitor()) {

                @Override
                public String contextPath() {
                    return "";
                }

                @Override
                public String absolute(String address) {
                    return "https://clinic.example" + address;
                }

                @Override
                public Optional<String> addressOfPage(String identifier) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> addressOf(InternalLink link) {
                    return Optional.of(absolute(target));
                }

                @Override
                public AnswerHtml resolve(AnswerHtml text, String canonicalPage) {
                    return text.resolve(this);
                }
            };
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T unasked() {
        throw new UnsupportedOperationException();
    }

    private final class Drawer implements TreatmentFaqs {

        @Override
        public Optional<StoredFaq> byId(String identifier) {
            return faqs.stream().filter(faq -> faq.identifier().equals(identifier)).findFirst();
        }

        @Override
        public Optional<StoredFaq> byPath(String path) {
            return faqs.stream().filter(faq -> faq.path().equals(path)).findFirst();
        }

        @Override
        public List<StoredFaq> all() {
            return faqs;
        }

        @Override
        public FaqSearch.Found find(FaqSearch search) {
            return new FaqSearch.Found(faqs.size(), faqs);
        }
    }
}
