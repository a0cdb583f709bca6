package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.repository.AccessRules;

class PagePlacementsTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();
    private static final String FAQ = "treatment-faq:components/treatmentFaq";

    @BeforeEach
    void addPages() throws RepositoryException {
        Node page = REPOSITORY.website().getRootNode().addNode("visit", "mgnl:page");
        Node main = page.addNode("main", "mgnl:area");
        component(main, "second", "clinic:components/columns");
        component(main.getNode("second").addNode("left", "mgnl:area"), "nested", FAQ);
        component(main, "first", FAQ);
        component(page.addNode("footer", "mgnl:area"), "last", FAQ);
        component(main.addNode("notes", "mgnl:contentNode"), "noComponent", FAQ);
        Node below = page.addNode("below", "mgnl:page").addNode("main", "mgnl:area");
        component(below, "elsewhere", FAQ);
        REPOSITORY.website().save();
    }

    @AfterEach
    void removePages() throws RepositoryException {
        REPOSITORY.website().removeItem("/visit");
        REPOSITORY.website().save();
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void areFoundInTheOrderOfThePage_andNoneOfAnotherPage() throws RepositoryException {
        assertThat(names(REPOSITORY.website().getNode("/visit")))
                .containsExactly("nested", "first", "last");
    }

    @Test
    void areOnlyThoseThatTheReaderMaySee() throws RepositoryException {
        Node page =
                REPOSITORY
                        .sessionWith(
                                Names.WEBSITE,
                                new AccessRules.Rule("/visit", AccessRules.READ),
                                new AccessRules.Rule("/visit/footer", AccessRules.READ),
                                new AccessRules.Rule("/visit/footer/*", AccessRules.READ))
                        .getNode("/visit");

        assertThat(names(page)).containsExactly("last");
    }

    @Test
    void areNone_whenTheNodeIsNoPage() throws RepositoryException {
        assertThat(names(REPOSITORY.website().getNode("/visit/main"))).isEmpty();
    }

    private static void component(Node parent, String name, String template)
            throws RepositoryException {
        parent.addNode(name, "mgnl:component").setProperty("mgnl:template", template);
    }

    private static List<String> names(Node page) throws RepositoryException {
        List<String> names = new java.util.ArrayList<>();
        for (Node component : PagePlacements.of(page)) {
            names.add(component.getName());
        }
        return names;
    }
}
