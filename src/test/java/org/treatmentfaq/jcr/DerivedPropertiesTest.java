package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DerivedPropertiesTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();

    private final Node node = REPOSITORY.faq("massage");

    DerivedPropertiesTest() throws RepositoryException {}

    @AfterEach
    void forgetNode() throws RepositoryException {
        REPOSITORY.faqs().refresh(false);
        if (REPOSITORY.faqs().nodeExists("/massage")) {
            REPOSITORY.faqs().removeItem("/massage");
            REPOSITORY.faqs().save();
        }
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void storesWhatIsDerived_andKeepsWhatIsWritten() throws RepositoryException {
        node.setProperty("title", new String[] {"Massage "});
        node.setProperty("reviewIntervalMonths", "two years");
        Node entry = FaqRepository.entry(node, "questions", "questions0");
        entry.setProperty("question", "Does it hurt?");
        entry.setProperty("answer", "<p>Hardly.</p>");

        DerivedProperties.complete(node);

        assertThat(node.getProperty("title").isMultiple()).isTrue();
        assertThat(node.getProperty("reviewIntervalMonths").getString()).isEqualTo("two years");
        assertThat(node.getProperty("questions/questions0/anchor").getString())
                .isEqualTo("does-it-hurt");
        assertThat(node.getProperty("reviewState").getString()).isEqualTo("– Never");
        assertThat(node.getProperty("searchText").getString())
                .contains("massage does it hurt hardly");
    }

    @Test
    void changesNothingInACompleteFaq() throws RepositoryException {
        node.setProperty("title", "Massage");
        DerivedProperties.complete(node);
        REPOSITORY.faqs().save();

        DerivedProperties.complete(node);

        assertThat(REPOSITORY.faqs().hasPendingChanges()).isFalse();
    }

    @Test
    void leavesAFaqAlone_whoseDeletionIsNotPublishedYet() throws RepositoryException {
        node.addMixin("mgnl:deleted");
        REPOSITORY.faqs().save();

        DerivedProperties.complete(node);

        assertThat(REPOSITORY.faqs().hasPendingChanges()).isFalse();
    }

    @Test
    void derivesNothingThatAnEditorWrites() throws RepositoryException {
        node.setProperty("title", "Massage");
        node.setProperty("copyrightYear", 2020);
        REPOSITORY.faqs().save();

        DerivedProperties.derive(node);

        assertThat(node.getProperty("searchText").getString()).isEqualTo("massage");
        assertThat(node.getProperty("reviewState").getString()).isEqualTo("– Never");
        assertThat(node.hasProperty("reviewIntervalMonths")).isFalse();
        assertThat(node.getProperty("copyrightYear").isModified()).isFalse();
    }
}
