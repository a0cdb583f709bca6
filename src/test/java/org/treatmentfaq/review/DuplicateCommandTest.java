package org.treatmentfaq.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javax.jcr.AccessDeniedException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.QuietInstance;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.repository.AccessRules;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

class DuplicateCommandTest {

    private final WorkbenchRepository repository = WorkbenchRepository.inMemory();
    private final Instance instance = QuietInstance.start(repository);
    private final Session system = instance.systemSession(Names.WORKSPACE);
    private final DuplicateCommand underTest = new DuplicateCommand();

    @BeforeEach
    void addFaq() throws RepositoryException {
        Node faq = system.getRootNode().addNode("massage", Names.Faq.TYPE);
        faq.setProperty(Names.Faq.TITLE, "Massage");
        faq.setProperty(Names.Faq.REVIEWER_NAME, "Ben Okoro");
        system.save();
        underTest.setRepository(Names.WORKSPACE);
        underTest.setUuid(faq.getIdentifier());
    }

    @AfterEach
    void close() {
        instance.close();
    }

    @Test
    void savesACopyWithoutTheSignature() throws RepositoryException {
        assertThat(underTest.execute(context(AccessRules.ALL))).isTrue();

        system.refresh(false);
        Node copy = system.getNode("/massage-2");
        assertThat(copy.getProperty(Names.Faq.TITLE).getString()).isEqualTo("Massage");
        assertThat(copy.hasProperty(Names.Faq.REVIEWER_NAME)).isFalse();
    }

    @Test
    void worksWithTheRightsOfTheUser() {
        assertThatThrownBy(() -> underTest.execute(context(AccessRules.READ)))
                .hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    private UserContext context(long permissions) {
        AccessRules.Rule everywhere = new AccessRules.Rule("/*", permissions);
        AccessRules.Rule root = new AccessRules.Rule("/", permissions);
        AccessRules rules = new AccessRules(Map.of(Names.WORKSPACE, List.of(root, everywhere)));
        return new UserContext(
                repository.session("somebody", rules, Names.WORKSPACE),
                new MarkAsReviewedCommandTest.Clinician("Somebody"));
    }
}
