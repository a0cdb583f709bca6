package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.importing.parse.HandoutParser;
import org.treatmentfaq.workbench.module.ContentDump;

/** The FAQ that ships as a sample is the handout of the clinic, word for word. */
class SampleTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();
    private static final Path HANDOUT = Path.of("src/test/resources/handouts/ims.txt");
    private static final String NAME = "intramuscular-stimulation";

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void isWhatTheImportOfTheHandoutWrites() throws Exception {
        String shipped = ContentDump.of(sample());
        Node imported = REPOSITORY.faqs().getRootNode().addNode("copy", "mgnl:folder");
        Node faq = imported.addNode(NAME, Names.Faq.TYPE);

        TreatmentFaqWriter.write(HandoutParser.parse(Files.readString(HANDOUT)).faq(), faq);

        assertThat(ContentDump.of(faq)).isEqualTo(shipped);
        REPOSITORY.faqs().refresh(false);
    }

    @Test
    void holdsEveryWordOfTheHandoutInItsOrder() throws IOException, RepositoryException {
        TreatmentFaq faq = TreatmentFaqReader.read(sample());
        LocalizedFaq read = LocalizedFaq.of(faq, ContentLocale.of(Locale.ENGLISH));
        StringBuilder words =
                new StringBuilder(faq.abbreviation() + " - " + faq.title().original());
        for (LocalizedQuestion question : read.questions()) {
            words.append(' ').append(question.question().text());
            words.append(' ').append(question.answer().text().text());
        }
        words.append(' ').append(faq.author().name());
        words.append(' ').append(faq.author().credentials());
        words.append(' ').append(faq.rights().statement());

        assertThat(words(words.toString()))
                .isEqualTo(words(Files.readString(HANDOUT, StandardCharsets.UTF_8)));
    }

    @Test
    void isReadWithItsNamesPeopleAndRights() throws RepositoryException {
        TreatmentFaq underTest = TreatmentFaqReader.read(sample());

        assertThat(underTest.title().original()).isEqualTo("Intramuscular Stimulation");
        assertThat(underTest.abbreviation()).isEqualTo("IMS");
        assertThat(underTest.alternateNames()).containsExactly("Functional Dry Needling");
        assertThat(underTest.author()).isEqualTo(new Person("Amanda Sin", "MPT"));
        assertThat(underTest.reviewer()).isEqualTo(Person.NOBODY);
        assertThat(underTest.rights())
                .isEqualTo(
                        new Rights(
                                2020,
                                "Infinity Physiotherapy",
                                "Copyright 2020 Infinity Physiotherapy | All Rights Reserved"));
        assertThat(underTest.questions())
                .extracting(question -> question.question().original(), Question::anchor)
                .containsExactly(
                        tuple(
                                "What is IMS or Functional Dry Needling?",
                                "what-is-ims-or-functional-dry-needling"),
                        tuple("Is it the same as Acupuncture?", "is-it-the-same-as-acupuncture"),
                        tuple("What are the benefits of IMS?", "what-are-the-benefits-of-ims"),
                        tuple(
                                "What can I expect during and after treatment?",
                                "what-can-i-expect-during-and-after-treatment"));
    }

    @Test
    void changesNothing_whenItIsWrittenAgain() throws RepositoryException {
        Node sample = sample();

        TreatmentFaqWriter.write(TreatmentFaqReader.read(sample), sample);

        assertThat(REPOSITORY.faqs().hasPendingChanges()).isFalse();
    }

    private static Node sample() throws RepositoryException {
        return REPOSITORY.faqs().getNode("/" + NAME);
    }

    private static List<String> words(String text) {
        return List.of(text.replace('\u00a0', ' ').strip().split("\\s+"));
    }
}
