package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.TimeZone;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.content.Review;

/** Days are days: the server's zone and that of a reader, hours apart, change nothing. */
class StoredTypesTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private final Node node = REPOSITORY.faq("massage");

    StoredTypesTest() throws RepositoryException {}

    @AfterEach
    void forget() throws RepositoryException {
        TimeZone.setDefault(ZONE);
        REPOSITORY.faqs().refresh(false);
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29T00:00:00.000Z",
        "2020-02-29T00:00:00.000-08:00",
        "2020-02-29T00:00:00.000+13:00",
    })
    void convertsTheFirstMomentOfADayToThatDay_onAServerInAnotherZone(String stored)
            throws RepositoryException {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Vancouver"));
        node.setProperty("lastReviewed", moment(stored));
        node.setProperty("nextReview", moment(stored));

        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        StoredTypes.convert(node);

        assertThat(text("lastReviewed")).isEqualTo("2020-02-29");
        assertThat(text("nextReview")).isEqualTo("2020-02-29");
    }

    @ParameterizedTest
    @CsvSource({"America/Vancouver,Asia/Tokyo", "Pacific/Auckland,America/New_York"})
    void keepsTheDay_whenOneServerWritesItAndAnotherReadsIt(String writer, String reader)
            throws RepositoryException {
        LocalDate day = LocalDate.of(2026, 3, 4);

        TimeZone.setDefault(TimeZone.getTimeZone(writer));
        new NodeWriter(node).review(new Review(day, day.plusMonths(36), 36));

        TimeZone.setDefault(TimeZone.getTimeZone(reader));
        assertThat(TreatmentFaqReader.read(node).review())
                .isEqualTo(new Review(day, LocalDate.of(2029, 3, 4), 36));
        assertThat(text("lastReviewed")).isEqualTo("2026-03-04");
        assertThat(text("nextReview")).isEqualTo("2029-03-04");
    }

    @Test
    void convertsNumbersAndRemovesTheOldText() throws RepositoryException {
        node.setProperty("copyrightYear", 2020);
        node.setProperty("reviewIntervalMonths", 24);
        node.setProperty("nextReviewDay", "2026-03-04");

        StoredTypes.convert(node);

        assertThat(text("copyrightYear")).isEqualTo("2020");
        assertThat(text("reviewIntervalMonths")).isEqualTo("24");
        assertThat(node.hasProperty("nextReviewDay")).isFalse();
    }

    @Test
    void renamesTheShortHeadingOfAQuestion() throws RepositoryException {
        Node question = FaqRepository.entry(node, "questions", "questions0");
        question.setProperty("label", "Pain");
        question.setProperty("label_fr", "Douleur");

        StoredTypes.convert(node);

        assertThat(question.getProperty("shortHeading").getString()).isEqualTo("Pain");
        assertThat(question.getProperty("shortHeading_fr").getString()).isEqualTo("Douleur");
        assertThat(question.hasProperty("label")).isFalse();
        assertThat(question.hasProperty("label_fr")).isFalse();
    }

    @Test
    void keepsWhatIsNoDayOrNumber() throws RepositoryException {
        node.setProperty("copyrightYear", "about 2020");
        node.setProperty("lastReviewed", "in spring");

        StoredTypes.convert(node);

        assertThat(text("copyrightYear")).isEqualTo("about 2020");
        assertThat(text("lastReviewed")).isEqualTo("in spring");
    }

    @Test
    void changesNothing_whenEverythingIsText() throws RepositoryException {
        node.setProperty("copyrightYear", "2020");
        node.setProperty("reviewIntervalMonths", "36");
        node.setProperty("lastReviewed", "2026-03-04");
        REPOSITORY.faqs().save();

        StoredTypes.convert(node);

        assertThat(REPOSITORY.faqs().hasPendingChanges()).isFalse();
        node.remove();
        REPOSITORY.faqs().save();
    }

    private Calendar moment(String text) throws RepositoryException {
        return node.getSession().getValueFactory().createValue(text, PropertyType.DATE).getDate();
    }

    /** Exactly what Magnolia's list and form show to everybody. */
    private String text(String name) throws RepositoryException {
        assertThat(node.getProperty(name).getType()).isEqualTo(PropertyType.STRING);
        return node.getProperty(name).getString();
    }
}
