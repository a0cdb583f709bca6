package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.repository.AccessRules;

class PageTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();

    @BeforeEach
    void addPages() throws RepositoryException {
        Node clinic = REPOSITORY.website().getRootNode().addNode("clinic", "mgnl:page");
        clinic.setProperty("title", "Clinic");
        clinic.setProperty("title_fr", "Clinique");
        clinic.setProperty("introduction", "Welcome");
        clinic.setProperty("teaser", "All of it");
        clinic.addNode("main", "mgnl:area");
        clinic.addNode("team", "mgnl:page").addNode("amanda", "mgnl:page");
        clinic.addNode("visit", "mgnl:page").setProperty("title", " ");
        REPOSITORY.website().save();
    }

    @AfterEach
    void removePages() throws RepositoryException {
        REPOSITORY.website().removeItem("/clinic");
        REPOSITORY.website().save();
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void readsTextsOfOneLanguage() throws RepositoryException {
        Node node = REPOSITORY.website().getNode("/clinic");

        Page underTest = Page.read(node, Locale.FRENCH);

        assertThat(underTest.title()).isEqualTo("Clinique");
        assertThat(underTest.introduction()).isEqualTo("Welcome");
        assertThat(underTest.teaser()).isEqualTo("All of it");
    }

    @Test
    void isCalledByItsName_whenItHasNoTitle() throws RepositoryException {
        assertThat(page(REPOSITORY.website(), "/clinic/visit").title()).isEqualTo("visit");
    }

    @Test
    void knowsThePagesAround() throws RepositoryException {
        Page underTest = page(REPOSITORY.website(), "/clinic");
        Page deepest = page(REPOSITORY.website(), "/clinic/team/amanda");

        assertThat(underTest.children()).extracting(Page::title).containsExactly("team", "visit");
        assertThat(underTest.ancestors()).isEmpty();
        assertThat(deepest.ancestors()).extracting(Page::title).containsExactly("Clinic", "team");
    }

    @Test
    void leavesOutPagesAbove_whenTheReaderMayNotSeeThem() throws RepositoryException {
        Session session =
                REPOSITORY.sessionWith(
                        Names.WEBSITE,
                        new AccessRules.Rule("/clinic", AccessRules.READ),
                        new AccessRules.Rule("/clinic/team/amanda", AccessRules.READ));

        Page underTest = page(session, "/clinic/team/amanda");

        assertThat(underTest.ancestors()).extracting(Page::title).containsExactly("Clinic");
        assertThat(page(session, "/clinic").children()).isEmpty();
    }

    private static Page page(Session session, String path) throws RepositoryException {
        return Page.read(session.getNode(path), Locale.ENGLISH);
    }
}
