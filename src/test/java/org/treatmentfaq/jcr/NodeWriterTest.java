package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.LocalizedText;

/** What one writer does about what it wrote before. */
class NodeWriterTest {

    private static final String TITLE = Names.Faq.TITLE;
    private static final LocalizedText BOTH =
            new LocalizedText("Massage", Map.of("fr", "Massages"));

    private static final FaqRepository REPOSITORY = new FaqRepository();

    private final Node node = REPOSITORY.faq("faq");
    private final NodeWriter underTest = new NodeWriter(node);

    NodeWriterTest() throws RepositoryException {}

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void removesATranslation_thatItWrote() throws RepositoryException {
        underTest.localized(TITLE, BOTH);
        assertThat(node.hasProperty(TITLE + "_fr")).isTrue();

        underTest.localized(TITLE, LocalizedText.of("Massage"));

        assertThat(node.hasProperty(TITLE + "_fr")).isFalse();
    }

    @Test
    void changesAText_thatItWrote() throws RepositoryException {
        underTest.localized(TITLE, BOTH);
        underTest.text(TITLE, "Cupping");
        underTest.text(TITLE + "_fr", "");
        underTest.localized(TITLE, BOTH);

        assertThat(new NodeReader(node).localized(TITLE)).isEqualTo(BOTH);
    }
}
