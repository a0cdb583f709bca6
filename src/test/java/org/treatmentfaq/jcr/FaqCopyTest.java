package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.ImportedText;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;

class FaqCopyTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();

    private static final TreatmentFaq CONTENT =
            TreatmentFaq.titled(new LocalizedText("Massage", Map.of("fr", "Massage doux")))
                    .abbreviation("MT")
                    .alternateNames(List.of("Bodywork"))
                    .questions(
                            List.of(
                                    Question.of("Which oil?", "<p>Almond.</p>", "oil"),
                                    Question.of("How long?", "<p>An hour.</p>", "time")))
                    .sources(List.of(new Source("A textbook", "")))
                    .author(new Person("Amanda Sin", "MPT"))
                    .build();

    private Node original = REPOSITORY.faqs().getRootNode();

    FaqCopyTest() throws RepositoryException {}

    @BeforeEach
    void addNode() throws RepositoryException {
        original = REPOSITORY.faq("massage");
        TreatmentFaqWriter.write(CONTENT, original);
        REPOSITORY.faqs().save();
    }

    @AfterEach
    void removeNodes() throws RepositoryException {
        REPOSITORY.faqs().refresh(false);
        REPOSITORY.faqs().removeItem("/massage");
        REPOSITORY.faqs().save();
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void copiesWhatPatientsRead() {
        Node copy = FaqCopy.of(original);

        assertThat(TreatmentFaqReader.read(copy)).isEqualTo(CONTENT);
    }

    @Test
    void leavesTheSignatureWithTheOriginal() {
        TreatmentFaqWriter.write(
                TreatmentFaqBuilder.builder(CONTENT)
                        .reviewer(new Person("Ben Okoro", "RMT"))
                        .review(new Review(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 3, 1), 36))
                        .canonicalPage("fa900000-0000-4000-8000-000000000202")
                        .handout(new ImportedText("Massage\n\n…", "0123"))
                        .build(),
                original);

        Node copy = FaqCopy.of(original);

        assertThat(TreatmentFaqReader.read(copy)).isEqualTo(CONTENT);
    }

    @Test
    void takesTheFirstFreeName() throws RepositoryException {
        assertThat(FaqCopy.of(original).getName()).isEqualTo("massage-2");
        assertThat(FaqCopy.of(original).getName()).isEqualTo("massage-3");
    }

    @Test
    void takesNothingThatTheRepositoryNotes() throws RepositoryException {
        original.setProperty("mgnl:activationStatus", true);

        Node copy = FaqCopy.of(original);
        REPOSITORY.faqs().save();

        assertThat(copy.hasProperty("mgnl:activationStatus")).isFalse();
        assertThat(copy.getIdentifier()).isNotEqualTo(original.getIdentifier());
        assertThat(
                        copy.getNode("questions/questions0")
                                .getProperty("mgnl:removeIfEmpty")
                                .getBoolean())
                .isFalse();
        copy.remove();
        REPOSITORY.faqs().save();
    }
}
