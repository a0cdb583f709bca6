package org.treatmentfaq.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.TreatmentFaqReader;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.module.ContentDump;
import org.treatmentfaq.workbench.module.InstallOptions;
import org.treatmentfaq.workbench.module.ModuleDescriptors;
import org.treatmentfaq.workbench.module.ModuleInstaller;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** An installation from its first start to an update, with what people did in between. */
class LifeOfAnInstallationTest {

    private static final List<String> WORKSPACES =
            List.of("config", "userroles", "users", Names.WEBSITE, Names.WORKSPACE);
    private static final List<String> ROLES =
            List.of(
                    "treatment-faq-editor",
                    "treatment-faq-publisher",
                    "treatment-faq-reader",
                    "treatment-faq-reviewer");
    private static final String FAQ = "/intramuscular-stimulation";
    private static final String COMMANDS = "/modules/treatment-faq/commands";

    @TempDir private Path data;

    private interface Step {
        void take(Session session) throws RepositoryException;
    }

    @Test
    void changesNothing_whenStartedAgain() throws RepositoryException {
        Instances.persistent(data).close();
        Map<String, String> before = dumps();

        Instances.persistent(data).close();

        assertThat(dumps()).isEqualTo(before);
    }

    @Test
    void bringsWhatIsNewAndKeepsWhatPeopleDid_whenUpdated() throws RepositoryException {
        Instances.persistent(data).close();
        inAuthor("config", LifeOfAnInstallationTest::becomeOlder);
        inAuthor("userroles", LifeOfAnInstallationTest::administrate);
        inAuthor(Names.WORKSPACE, LifeOfAnInstallationTest::edit);
        String content = written(dump(Names.WORKSPACE));
        List<String> anchors = anchors();

        try (Instances updated = Instances.persistent(data)) {
            Session roles = updated.author().systemSession("userroles");
            for (String role : ROLES) {
                assertThat(roles.nodeExists("/" + role)).as(role).isTrue();
            }
            assertThat(roles.getProperty("/treatment-faq-editor/title").getString())
                    .isEqualTo("Our editors");
            Session config = updated.author().systemSession("config");
            assertThat(config.nodeExists(COMMANDS)).isTrue();
            assertThat(config.getProperty("/modules/treatment-faq/version").getString())
                    .isNotEqualTo("0.9.0");
        }
        assertThat(written(dump(Names.WORKSPACE))).isEqualTo(content);
        assertThat(dump(Names.WORKSPACE)).contains("a question in an editor");
        assertThat(anchors()).isEqualTo(anchors).contains("an-editors-anchor");
    }

    @Test
    void leavesARoleWhereAnAdministratorMovedIt_whenUpdated() throws RepositoryException {
        Instances.persistent(data).close();
        inAuthor("config", LifeOfAnInstallationTest::becomeOlder);
        inAuthor(
                "userroles",
                roles -> {
                    roles.getRootNode().addNode("clinic", "mgnl:folder");
                    roles.move("/treatment-faq-editor", "/clinic/our-editors");
                });

        try (Instances updated = Instances.persistent(data)) {
            Session roles = updated.author().systemSession("userroles");
            assertThat(roles.nodeExists("/clinic/our-editors")).isTrue();
            assertThat(roles.nodeExists("/treatment-faq-editor")).isFalse();
        }
    }

    @Test
    void letsTheServicePassTheFiltersThatAreThere_whenUpdated() throws RepositoryException {
        String csrf = AddBypassVoterTask.CSRF + "/treatmentFaq";
        Instances.persistent(data).close();
        inAuthor(
                "config",
                config -> {
                    becomeOlder(config);
                    config.getNode(csrf).remove();
                    config.getNode(AddBypassVoterTask.CACHE + "/treatmentFaq").remove();
                    config.getNode(AddBypassVoterTask.CACHE).remove();
                });

        try (Instances updated = Instances.persistent(data)) {
            Session config = updated.author().systemSession("config");
            assertThat(config.getProperty(csrf + "/pattern").getString())
                    .isEqualTo("/.treatment-faq/");
            assertThat(config.nodeExists(AddBypassVoterTask.CACHE)).isFalse();
        }
    }

    /** What people wrote, without what is derived from it. */
    private static String written(String dump) {
        return dump.replaceAll(
                "(?m)^ *- (?:searchText|reviewState|reviewIntervalMonths)\\b.*\\n", "");
    }

    /** As it was before there were the commands and two of the roles. */
    private static void becomeOlder(Session config) throws RepositoryException {
        config.getNode("/modules/treatment-faq").setProperty("version", "0.9.0");
        config.getNode(COMMANDS).remove();
    }

    private static void administrate(Session roles) throws RepositoryException {
        roles.getNode("/treatment-faq-publisher").remove();
        roles.getNode("/treatment-faq-reviewer").remove();
        roles.getNode("/treatment-faq-editor").setProperty("title", "Our editors");
    }

    private static void edit(Session faqs) throws RepositoryException {
        Node question = faqs.getNode(FAQ + "/questions").getNodes().nextNode();
        question.setProperty(Names.Question.QUESTION, "A question in an editor's words?");
        question.setProperty(Names.Question.ANCHOR, "an-editors-anchor");
        faqs.getNode(FAQ).setProperty("ownProperty", "of a clinic");
        faqs.getRootNode().addNode("own", Names.Faq.TYPE).setProperty("title", "Own");
    }

    @Test
    void importsNoSamples_unlessTheyAreWanted() throws RepositoryException {
        for (boolean samples : List.of(true, false)) {
            try (WorkbenchRepository repository = WorkbenchRepository.inMemory()) {
                ModuleResources resources = new ModuleResources();
                new ModuleInstaller(
                                repository,
                                resources,
                                new InstallOptions(false, samples),
                                LifeOfAnInstallationTest::make)
                        .install(ModuleDescriptors.load(resources, List.of(Instance.MODULE)));

                assertThat(repository.systemSession(Names.WORKSPACE).nodeExists(FAQ))
                        .isEqualTo(samples);
                assertThat(
                                repository
                                        .systemSession(Names.WEBSITE)
                                        .nodeExists("/treatment-faq-demo"))
                        .isEqualTo(samples);
                assertThat(repository.systemSession("userroles").nodeExists("/" + ROLES.get(0)))
                        .isTrue();
            }
        }
    }

    private static Object make(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> anchors() throws RepositoryException {
        try (WorkbenchRepository author = author()) {
            Session session = author.systemSession(Names.WORKSPACE);
            return TreatmentFaqReader.read(session.getNode(FAQ)).questions().stream()
                    .map(Question::anchor)
                    .toList();
        }
    }

    private Map<String, String> dumps() {
        return WORKSPACES.stream().collect(Collectors.toMap(each -> each, this::dump));
    }

    private String dump(String workspace) {
        try (WorkbenchRepository author = author()) {
            return ContentDump.of(author.systemSession(workspace).getRootNode());
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    private void inAuthor(String workspace, Step step) throws RepositoryException {
        try (WorkbenchRepository author = author()) {
            Session session = author.systemSession(workspace);
            step.take(session);
            session.save();
        }
    }

    private WorkbenchRepository author() {
        return WorkbenchRepository.persistent(data.resolve("author"));
    }
}
