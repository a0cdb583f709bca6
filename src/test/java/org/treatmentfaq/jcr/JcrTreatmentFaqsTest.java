package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.workbench.repository.AccessRules;

class JcrTreatmentFaqsTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();
    private static final String SAMPLE = "/intramuscular-stimulation";

    private final JcrTreatmentFaqs underTest = new JcrTreatmentFaqs(REPOSITORY.faqs());

    @AfterEach
    void removeAll() throws RepositoryException {
        REPOSITORY.faqs().refresh(false);
        if (REPOSITORY.faqs().nodeExists("/folder")) {
            REPOSITORY.faqs().removeItem("/folder");
        }
        REPOSITORY.faqs().save();
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void findsAFaqByItsIdentifier() throws RepositoryException {
        Node node = faqInFolder("massage", "Massage");

        assertThat(underTest.byId(node.getIdentifier()))
                .contains(
                        StoredFaq.of(
                                node.getIdentifier(),
                                "/folder/massage",
                                false,
                                Instant.EPOCH,
                                TreatmentFaq.titled(LocalizedText.of("Massage")).build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no identifier",
                "/folder/massage",
                "fa900000-0000-4000-8000-00000000dead",
                "cafebabe-cafe-babe-cafe-babecafebabe",
                "fa900000-0000-4000-8000-000000000101/questions",
                "../..",
                "<script>",
                "\u0000",
            })
    void findsNothing_whenNoFaqHasTheIdentifier(String identifier) {
        assertThat(underTest.byId(identifier)).isEmpty();
    }

    @Test
    void findsNothing_whenTheNodeIsNoFaq() throws RepositoryException {
        Node faq = faqInFolder("massage", "Massage");
        Node entry = FaqRepository.entry(faq, "questions", "questions0");

        assertThat(underTest.byId(faq.getIdentifier())).isPresent();
        assertThat(underTest.byId(entry.getIdentifier())).isEmpty();
        assertThat(underTest.byId(faq.getParent().getIdentifier())).isEmpty();
    }

    @Test
    void listsFaqsOfAllFolders() throws RepositoryException {
        faqInFolder("massage", "Massage");
        Node deep = REPOSITORY.faqs().getNode("/folder").addNode("deep", "mgnl:folder");
        deep.addNode("taping", Names.Faq.TYPE);
        deep.addNode("note", "mgnl:content").addNode("hidden", Names.Faq.TYPE);

        assertThat(underTest.all())
                .extracting(StoredFaq::path)
                .containsExactly(SAMPLE, "/folder/massage", "/folder/deep/taping");
    }

    @Test
    void seesNothing_whenTheSessionHasNoRights() throws RepositoryException {
        String identifier = faqInFolder("massage", "Massage").getIdentifier();
        REPOSITORY.faqs().save();
        JcrTreatmentFaqs reader = reader(new AccessRules.Rule("/*", AccessRules.READ));
        JcrTreatmentFaqs stranger = reader(new AccessRules.Rule("/other/*", AccessRules.READ));

        assertThat(reader.byId(identifier)).isPresent();
        assertThat(reader.all()).hasSize(2);
        assertThat(stranger.byId(identifier)).isEmpty();
        assertThat(stranger.all()).isEmpty();
    }

    @Test
    void seesOnlyItsPart_whenTheSessionHasRightsOnAFolder() throws RepositoryException {
        faqInFolder("massage", "Massage");
        REPOSITORY.faqs().save();
        JcrTreatmentFaqs reader =
                reader(
                        new AccessRules.Rule("/folder", AccessRules.READ),
                        new AccessRules.Rule("/folder/*", AccessRules.READ));

        assertThat(reader.all()).extracting(StoredFaq::path).containsExactly("/folder/massage");
    }

    private static JcrTreatmentFaqs reader(AccessRules.Rule... rules) {
        return new JcrTreatmentFaqs(REPOSITORY.sessionWith(Names.WORKSPACE, rules));
    }

    private static Node faqInFolder(String name, String title) throws RepositoryException {
        Node folder = REPOSITORY.faqs().getRootNode().addNode("folder", "mgnl:folder");
        Node faq = folder.addNode(name, Names.Faq.TYPE);
        faq.setProperty("title", title);
        return faq;
    }
}
