package org.treatmentfaq.workbench.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

class InheritingNodeTest {

    private static final Instance INSTANCE =
            Instance.start(WorkbenchRepository.inMemory(), new ModuleResources(), List.of());

    @AfterAll
    static void close() {
        INSTANCE.close();
    }

    @Test
    void hasThePropertiesOfPagesAbove_atTheSamePlace() throws RepositoryException {
        Session website = INSTANCE.systemSession("website");
        Node home = website.getRootNode().addNode("home", "mgnl:page");
        home.setProperty("colour", "blue");
        home.setProperty("title", "Home");
        home.addNode("footer", "mgnl:area").setProperty("phone", "1");
        Node page = home.addNode("about", "mgnl:page").addNode("team", "mgnl:page");
        page.setProperty("title", "Team");
        Node footer = page.addNode("footer", "mgnl:area");

        Node inheriting = InheritingNode.of(page);
        Node below = InheritingNode.of(footer);

        assertThat(inheriting.getProperty("title").getString()).isEqualTo("Team");
        assertThat(inheriting.getProperty("colour").getString()).isEqualTo("blue");
        assertThat(inheriting.hasProperty("phone")).isFalse();
        assertThat(below.getProperty("phone").getString()).isEqualTo("1");
        assertThat(below.hasProperty("colour")).isFalse();
        website.logout();
    }
}
