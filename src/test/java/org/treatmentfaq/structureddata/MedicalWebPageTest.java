package org.treatmentfaq.structureddata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.Entry;
import org.treatmentfaq.content.Layout;
import org.treatmentfaq.content.Localized;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;
import org.treatmentfaq.richtext.AnswerSanitizer;

class MedicalWebPageTest {

    private static final TreatmentFaq IMS =
            TreatmentFaq.titled(LocalizedText.of("Intramuscular stimulation"))
                    .abbreviation("IMS")
                    .alternateNames(List.of("Functional Dry Needling", " "))
                    .author(new Person("Amanda Sin", "MPT"))
                    .reviewer(new Person("Ben Okoro", ""))
                    .review(new Review(LocalDate.of(2026, 3, 1), LocalDate.of(2029, 3, 1), 36))
                    .rights(new Rights(2020, "Clinic", "Copyright 2020 Clinic"))
                    .sources(
                            List.of(
                                    new Source("A review", "https://example.org/review"),
                                    new Source("A textbook", "javascript:x()")))
                    .build();
    private static final Set<Placement.Part> EVERYTHING = Set.of(Placement.Part.values());

    private final List<ShownFaq> page = new ArrayList<>();

    @Test
    void saysWhatThePageIsAbout() throws IOException {
        show("ims", IMS, placement(EVERYTHING), true, "pain");

        assertThat(graph())
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                                        {"@context": "https://schema.org",
                                         "@type": ["MedicalWebPage", "FAQPage"],
                                         "@id": "https://clinic.example/ims.html",
                                         "url": "https://clinic.example/ims.html",
                                         "name": "IMS", "inLanguage": "en-CA",
                                         "about": {"@type": "PhysicalTherapy",
                                                   "name": "Intramuscular stimulation",
                                                   "alternateName": ["IMS", "Functional Dry Needling"]},
                                         "author": {"@type": "Person", "name": "Amanda Sin",
                                                    "honorificSuffix": "MPT"},
                                         "reviewedBy": {"@type": "Person", "name": "Ben Okoro"},
                                         "lastReviewed": "2026-03-01",
                                         "copyrightHolder": {"@type": "Organization", "name": "Clinic"},
                                         "copyrightYear": 2020,
                                         "copyrightNotice": "Copyright 2020 Clinic",
                                         "citation": [{"@type": "CreativeWork", "name": "A review",
                                                       "url": "https://example.org/review"},
                                                      "A textbook"],
                                         "mainEntity": [{"@type": "Question", "name": "pain?",
                                                         "acceptedAnswer": {"@type": "Answer",
                                                                            "text": "<p>pain.</p>"}}]}
                                        """));
        assertThat(new Vocabulary().problems(graph())).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotKnown() throws IOException {
        TreatmentFaq untold = TreatmentFaq.titled(LocalizedText.of(" ")).build();
        show("untold", untold, placement(EVERYTHING), true, "pain");

        assertThat(graph().fieldNames())
                .toIterable()
                .containsExactly(
                        "@context", "@type", "@id", "url", "name", "inLanguage", "mainEntity");
    }

    @Test
    void asksAQuestionOnce_whenTwoPlacementsShowIt() throws IOException {
        show("ims", IMS, placement(EVERYTHING), true, "pain", "needles");
        show("other", IMS, placement(EVERYTHING), true, "pain");
        show("ims", IMS, placement(EVERYTHING), true, "needles", "after");

        assertThat(graph().path("mainEntity").findValuesAsText("name"))
                .containsExactly("pain?", "needles?", "pain?", "after?");
    }

    @Test
    void asksNothing_whenTheQuestionsBelongToAnotherPage() throws IOException {
        show("ims", IMS, placement(EVERYTHING), false, "pain");

        assertThat(graph().path("@type").asText()).isEqualTo("MedicalWebPage");
        assertThat(graph().has("mainEntity")).isFalse();
        assertThat(graph().path("author").path("name").asText()).isEqualTo("Amanda Sin");
    }

    @Test
    void saysSafetyBeforeTheQuestions_withItsTreatmentWhereThereAreOthers() throws IOException {
        TreatmentFaq safe =
                TreatmentFaqBuilder.builder(IMS)
                        .safety(LocalizedText.of("<p>Not with a fever.</p><p>Call us.</p>"))
                        .build();
        show("ims", safe, placement(EVERYTHING), true, "pain");
        show("ims", safe, placement(EVERYTHING), true, "after");
        JsonNode one = graph();
        show("massage", titled("Massage"), placement(EVERYTHING), true, "oil");
        JsonNode two = graph();

        assertThat(one.path("hasPart"))
                .hasToString(
                        "[{\"@type\":\"WebPageElement\","
                                + "\"text\":\"<p>Not with a fever.</p><p>Call us.</p>\"}]");
        assertThat(one.fieldNames()).toIterable().containsSubsequence("hasPart", "mainEntity");
        assertThat(two.path("hasPart").findPath("about").path("name").asText())
                .isEqualTo("Intramuscular stimulation");
        assertThat(two.path("hasPart")).hasSize(1);
        assertThat(new Vocabulary().problems(two)).isEmpty();
    }

    private static TreatmentFaq titled(String title) {
        return TreatmentFaq.titled(LocalizedText.of(title)).build();
    }

    @Test
    void isSilentAboutWhatFaqsDisagreeIn() throws IOException {
        show("ims", IMS, placement(EVERYTHING), true, "pain");
        show(
                "massage",
                TreatmentFaqBuilder.builder(IMS)
                        .title(LocalizedText.of("Massage"))
                        .author(new Person("Amanda Sin", "RMT"))
                        .reviewer(Person.NOBODY)
                        .review(Review.NONE)
                        .rights(new Rights(2020, "Clinic", "Copyright"))
                        .build(),
                placement(EVERYTHING),
                true,
                "oil");

        JsonNode graph = graph();

        for (String fact :
                List.of("about", "author", "reviewedBy", "lastReviewed", "copyrightNotice")) {
            assertThat(graph.has(fact)).as(fact).isFalse();
        }
        assertThat(graph.path("copyrightYear").asInt()).isEqualTo(2020);
        assertThat(graph.path("citation")).hasSize(2);
    }

    @Test
    void letsNobodySignAQuestionOfThePageAlone() throws IOException {
        Entry own = new Entry.Own(LocalizedText.of("Where?"), LocalizedText.of("Here."));
        show("ims", IMS, selected(own), true, "where");

        assertThat(graph().has("author")).isFalse();
        assertThat(graph().has("reviewedBy")).isFalse();
        assertThat(graph().has("lastReviewed")).isFalse();
        assertThat(graph().has("copyrightHolder")).isFalse();
        assertThat(graph().has("about")).isTrue();
    }

    @Test
    void tellsNoMoreThanReadersSee() throws IOException {
        show("ims", IMS, placement(Set.of()), true, "pain");

        assertThat(graph().has("author")).isFalse();
        assertThat(graph().has("reviewedBy")).isFalse();
        assertThat(graph().has("lastReviewed")).isFalse();
        assertThat(graph().has("citation")).isFalse();
        assertThat(graph().has("copyrightNotice")).isFalse();
        assertThat(graph().has("about")).isTrue();
    }

    @Test
    void isNothing_whenThePageShowsNoFaq() {
        assertThat(underTest().toJsonLd(link -> Optional.empty()).isEmpty()).isTrue();
    }

    private static Localized<String> inEnglish(String text) {
        return new Localized<>(text, "en", false);
    }

    private void show(
            String identifier,
            TreatmentFaq faq,
            Placement placement,
            boolean canonical,
            String... anchors) {
        List<LocalizedQuestion> questions = new ArrayList<>();
        for (String anchor : anchors) {
            questions.add(
                    new LocalizedQuestion(
                            anchor,
                            inEnglish(anchor + "?"),
                            inEnglish(""),
                            inEnglish("<p>" + anchor + ".</p>").map(AnswerSanitizer::sanitize),
                            List.of(),
                            ""));
        }
        page.add(
                new ShownFaq(
                        identifier,
                        LocalizedFaq.of(faq, ContentLocale.of(Locale.ENGLISH)),
                        placement,
                        questions,
                        canonical));
    }

    private JsonNode graph() throws IOException {
        return new ObjectMapper()
                .readTree(underTest().toJsonLd(link -> Optional.empty()).toString());
    }

    private MedicalWebPage underTest() {
        return new MedicalWebPage("https://clinic.example/ims.html", "IMS", "en-CA", page);
    }

    private static Placement placement(Set<Placement.Part> parts) {
        return new Placement(
                "id",
                false,
                List.of(),
                LocalizedText.EMPTY,
                0,
                Layout.AUTO,
                LocalizedText.EMPTY,
                parts);
    }

    private static Placement selected(Entry entry) {
        return new Placement(
                "id",
                true,
                List.of(entry),
                LocalizedText.EMPTY,
                0,
                Layout.AUTO,
                LocalizedText.EMPTY,
                EVERYTHING);
    }
}
