package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.importing.parse.HandoutParser;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.jcr.HandoutStore.Change;
import org.treatmentfaq.jcr.HandoutStore.Plan;
import org.treatmentfaq.workbench.module.ContentDump;
import org.treatmentfaq.workbench.repository.AccessRules;

class HandoutStoreTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();

    private final TreatmentFaq cupping = faq("Often.");
    private final HandoutStore underTest = new HandoutStore(REPOSITORY.faqs());

    HandoutStoreTest() throws HandoutRefusedException {}

    private static TreatmentFaq faq(String answer) throws HandoutRefusedException {
        return HandoutParser.parse("Cupping\n\nDoes it leave marks?\n\n" + answer + "\n").faq();
    }

    private static Node node() throws RepositoryException {
        return REPOSITORY.faqs().getNode("/cupping");
    }

    private static String answer() throws RepositoryException {
        return TreatmentFaqReader.read(node()).questions().get(0).answer().original();
    }

    private void importFirst() throws HandoutRefusedException {
        underTest.store(underTest.plan("/cupping", cupping, false));
    }

    private static void edit() throws RepositoryException {
        node().setProperty(Names.Faq.TITLE, "Our cups");
        REPOSITORY.faqs().save();
    }

    @AfterEach
    void removeNode() throws RepositoryException {
        REPOSITORY.faqs().refresh(false);
        if (REPOSITORY.faqs().nodeExists("/cupping")) {
            node().remove();
            REPOSITORY.faqs().save();
        }
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void plansWithoutStoring() throws Exception {
        Plan plan = underTest.plan("/cupping", cupping, false);

        assertThat(plan).isEqualTo(Plan.toImport("/cupping", cupping));
        assertThat(REPOSITORY.faqs().nodeExists("/cupping")).isFalse();
        assertThat(REPOSITORY.faqs().hasPendingChanges()).isFalse();
    }

    @Test
    void importsAndSaves() throws Exception {
        importFirst();

        assertThat(REPOSITORY.faqs().hasPendingChanges()).isFalse();
        assertThat(answer()).isEqualTo("<p>Often.</p>");
    }

    @Test
    void changesNothing_whenTheHandoutIsTheSame() throws Exception {
        importFirst();
        edit();
        String before = ContentDump.of(node());

        Plan plan = underTest.plan("/cupping", cupping, true);
        underTest.store(plan);

        assertThat(plan.change()).isEqualTo(Change.UNCHANGED);
        assertThat(plan.faq().title().original()).isEqualTo("Our cups");
        assertThat(ContentDump.of(node())).isEqualTo(before);
    }

    @Test
    void updatesTheSameNode() throws Exception {
        importFirst();
        String identifier = node().getIdentifier();

        Plan plan = underTest.plan("/cupping", faq("Sometimes."), false);
        underTest.store(plan);

        assertThat(plan.change()).isEqualTo(Change.UPDATED);
        assertThat(node().getIdentifier()).isEqualTo(identifier);
        assertThat(answer()).isEqualTo("<p>Sometimes.</p>");
    }

    @Test
    void overwritesWhatAnEditorWrote_onlyIfToldTo() throws Exception {
        importFirst();
        edit();

        assertThatThrownBy(() -> underTest.plan("/cupping", faq("Sometimes."), false))
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessageContaining("would lose: title");
        Plan plan = underTest.plan("/cupping", faq("Sometimes."), true);

        assertThat(plan.warnings()).containsExactly("an editor's change is overwritten: title");
        assertThat(plan.faq().title().original()).isEqualTo("Cupping");
    }

    @Test
    void refusesWhatIsNoFaq() throws Exception {
        REPOSITORY.faqs().getRootNode().addNode("cupping", "mgnl:folder");

        assertThatThrownBy(() -> underTest.plan("/cupping", cupping, true))
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessage("/cupping is not a FAQ; choose another name with --name");
    }

    @Test
    void leavesNoChangesBehind_whenSavingFails() throws Exception {
        var reader = REPOSITORY.sessionWith(Names.WORKSPACE, new AccessRules.Rule("/*", 8));
        HandoutStore readOnly = new HandoutStore(reader);
        Plan plan = readOnly.plan("/cupping", cupping, false);

        assertThatThrownBy(() -> readOnly.store(plan))
                .isInstanceOf(ContentAccessException.class)
                .hasMessageContaining(Names.WORKSPACE + ":/cupping");
        assertThat(reader.hasPendingChanges()).isFalse();
        reader.logout();
    }
}
