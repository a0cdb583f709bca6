package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.ValueFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.TreatmentFaq;

class TreatmentFaqReaderTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();

    private final Node node = REPOSITORY.faq("massage");

    TreatmentFaqReaderTest() throws RepositoryException {}

    @AfterEach
    void forget() throws RepositoryException {
        REPOSITORY.faqs().refresh(false);
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void isEmpty_whenNothingIsStored() {
        assertThat(TreatmentFaqReader.read(node))
                .isEqualTo(TreatmentFaq.titled(LocalizedText.EMPTY).build());
    }

    @Test
    void toleratesValuesOfAnotherKind() throws RepositoryException {
        node.setProperty("title", new String[] {"Massage", "Second"});
        node.setProperty("abbreviation", 12);
        node.setProperty("alternateNames", "Bodywork");
        node.setProperty("relatedFaqs", new String[0]);
        node.setProperty("authorName", new String[0]);
        node.setProperty("copyrightYear", "2020");
        node.setProperty("reviewIntervalMonths", "two years");
        node.setProperty("lastReviewed", "in spring");
        node.setProperty("nextReview", true);

        TreatmentFaq underTest = TreatmentFaqReader.read(node);

        assertThat(underTest)
                .isEqualTo(
                        TreatmentFaq.titled(LocalizedText.of("Massage"))
                                .abbreviation("12")
                                .alternateNames(List.of("Bodywork"))
                                .rights(new Rights(2020, "", ""))
                                .review(Review.NONE)
                                .build());
    }

    @ParameterizedTest
    @CsvSource({"99999999999", "'1e3'", "''", "two"})
    void treatsANumberAsMissing_whenItIsNone(String stored) throws RepositoryException {
        node.setProperty("copyrightYear", stored);

        assertThat(TreatmentFaqReader.read(node).rights().year()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-06T00:00:00.000-08:00",
        "2024-05-06T00:00:00.000+14:00",
        "2024-05-06T23:30:00.000-11:00",
        "2024-05-06T12:00:00.000Z",
    })
    void readsTheDayThatAnEditorPicked_whateverTheZone(String stored) throws RepositoryException {
        ValueFactory values = node.getSession().getValueFactory();
        Calendar moment = values.createValue(stored, javax.jcr.PropertyType.DATE).getDate();
        node.setProperty("lastReviewed", moment);
        node.setProperty("nextReview", stored);

        assertThat(TreatmentFaqReader.read(node).review())
                .isEqualTo(new Review(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 6), 36));
    }

    @Test
    void readsTranslationsByTheirKey() throws RepositoryException {
        node.setProperty("title", "Massage");
        node.setProperty("title_fr", "Massage thérapeutique");
        node.setProperty("title_de_CH", "Massage, gäll");
        node.setProperty("titles_it", "no translation of this");
        node.setProperty("title_FR", "nor this");

        assertThat(TreatmentFaqReader.read(node).title())
                .isEqualTo(
                        new LocalizedText(
                                "Massage",
                                Map.of("fr", "Massage thérapeutique", "de_CH", "Massage, gäll")));
    }

    @Test
    void readsEntriesInTheirOrder_whateverTheirNames() throws RepositoryException {
        for (String name : List.of("questions4", "questions0", "x")) {
            FaqRepository.entry(node, "questions", name).setProperty("question", "Why " + name);
        }
        node.getNode("questions")
                .addNode("other", "mgnl:content")
                .setProperty("question", "no entry");

        assertThat(TreatmentFaqReader.read(node).questions())
                .containsExactly(
                        Question.of("Why questions4", "", "why-questions4"),
                        Question.of("Why questions0", "", "why-questions0"),
                        Question.of("Why x", "", "why-x"));
    }
}
