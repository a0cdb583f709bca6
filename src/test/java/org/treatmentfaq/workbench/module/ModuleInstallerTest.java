package org.treatmentfaq.workbench.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.AddRoleToUserTask;
import info.magnolia.module.delta.DeltaBuilder;
import info.magnolia.module.delta.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.repository.AccessRules;
import org.treatmentfaq.workbench.repository.Users;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

class ModuleInstallerTest {

    private final WorkbenchRepository repository = WorkbenchRepository.inMemory();
    private final List<String> journal = new ArrayList<>();
    private String version = "1.0";

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void bootstrapsWhatWasRecorded() throws IOException, RepositoryException {
        install("1.0", false);

        Node guides = repository.systemSession("conformance-guides").getRootNode();
        String recorded = Conformance.text("required/E02-bootstrapped-content", 0);
        // The order of root nodes follows the class path
        assertThat(ContentDump.of(guides).lines())
                .containsExactlyInAnyOrderElementsOf(recorded.lines().toList());
        assertThat(ContentDump.withSystemProperties(guides.getNode("alpha")))
                .isEqualTo(Conformance.text("required/E02-bootstrapped-content", 1));
    }

    @Test
    void createsNodesAsRecorded() throws IOException, RepositoryException {
        install("1.0", false);

        String name = "reference/H02-bootstrapped-nodes";
        assertThat(ContentDump.withSystemProperties(node("conformance-cards", "/first")))
                .isEqualTo(Conformance.text(name, 0));
        assertThat(ContentDump.withSystemProperties(node("website", "/conformance/a01")))
                .isEqualTo(Conformance.text(name, 1));
        assertThat(ContentDump.of(node("userroles", "/conformance-reader")))
                .isEqualTo(Conformance.text(name, 3));
        assertThat(ContentDump.of(node("config", "/modules/site/config/site/i18n")))
                .isEqualTo(Conformance.text(name, 4));
    }

    @Test
    void recordsTheVersionWithThreeNumbers() throws IOException, RepositoryException {
        install("1.0", false);

        // The order of the children follows the class path
        assertThat(ContentDump.of(node("config", "/modules/conformance")).lines())
                .containsExactlyInAnyOrderElementsOf(
                        Conformance.text("reference/H01-install", 2).lines().toList());
    }

    @Test
    void runsExtraTasksAfterTheBootstrapAndStartupTasksLast() throws IOException {
        install("1.0", false);

        assertThat(journal).containsExactly("extra install, cards: true", "startup, cards: true");
    }

    @Test
    void bootstrapsNothingOnTheSecondStart() throws IOException, RepositoryException {
        install("1.0", false);
        Node first = node("conformance-cards", "/first");
        first.setProperty("label", "edited");
        first.getSession().save();
        journal.clear();

        install("1.0", false);

        assertThat(node("conformance-cards", "/first").getProperty("label").getString())
                .isEqualTo("edited");
        assertThat(journal).containsExactly("startup, cards: true");
    }

    @Test
    void runsOnlyTheUpdate_whenTheVersionIsNewer() throws IOException, RepositoryException {
        install("1.0", false);
        journal.clear();

        install("1.1", false);

        assertThat(journal).containsExactly("update, cards: true", "startup, cards: true");
        assertThat(node("config", "/modules/conformance").getProperty("version").getString())
                .isEqualTo("1.1.0");
    }

    @Test
    void runsNoUpdate_whenInstalledAnew() throws IOException {
        install("1.1", false);

        assertThat(journal).containsExactly("extra install, cards: true", "startup, cards: true");
    }

    @Test
    void importsSamples_whenTheyAreWanted() throws IOException, RepositoryException {
        install("1.0", true);

        assertThat(ContentDump.of(node("conformance-closed", "/")).lines())
                .containsExactlyInAnyOrderElementsOf(
                        Conformance.text("reference/H06-samples", 1).lines().toList());
    }

    @Test
    void givesRightsAsRolesSay() throws IOException {
        install("1.0", false);

        try (Users users = new Users(repository)) {
            AccessRules visitor = users.rulesOf("anonymous");
            assertThat(users.rolesOf("anonymous"))
                    .containsExactly(
                            "anonymous",
                            "categorization-base",
                            "conformance-reader",
                            "contact-base",
                            "imaging-base",
                            "rest-anonymous");
            assertThat(visitor.permissions("conformance-guides", "/alpha")).isEqualTo(8);
            assertThat(visitor.permissions("conformance-closed", "/secret")).isZero();
            assertThat(visitor.permissions("website", "/conformance/a01")).isEqualTo(8);
            assertThat(visitor.permissions("uri", "/conformance.html")).isEqualTo(63);
            assertThat(visitor.permissions("uri", "/.rest/delivery/guides")).isEqualTo(8);
            assertThat(visitor.permissions("uri", "/.rest/nodes/v1/website")).isZero();
            assertThat(users.rulesOf("superuser").permissions("conformance-closed", "/secret"))
                    .isEqualTo(63);
            assertThat(users.rolesOf("nobody")).isEmpty();
        }
    }

    @Test
    void seesAChangedRoleAtOnce() throws IOException, RepositoryException {
        install("1.0", false);

        try (Users users = new Users(repository)) {
            assertThat(users.rulesOf("anonymous").permissions("website", "/x")).isEqualTo(8);
            Node entry = node("userroles", "/anonymous/acl_website/0");
            entry.setProperty("permissions", 0);
            entry.getSession().save();

            assertThat(users.rulesOf("anonymous").permissions("website", "/x")).isZero();
        }
    }

    @Test
    void keepsVisitorsOutOfTheEditorsInstance() throws IOException {
        ModuleInstaller installer =
                new ModuleInstaller(
                        repository,
                        Conformance.resources(),
                        new InstallOptions(true, false),
                        this::create);

        installer.install(List.of());

        try (Users users = new Users(repository)) {
            assertThat(installer.serverConfiguration().isAdmin()).isTrue();
            assertThat(users.rulesOf("anonymous").permissions("uri", "/x.html")).isZero();
            assertThat(users.rulesOf("superuser").permissions("uri", "/x.html")).isEqualTo(63);
        }
    }

    @Test
    void namesModuleAndTask_whenATaskFails() throws IOException {
        journal.add("fail");

        assertThatThrownBy(() -> install("1.0", false))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("conformance")
                .hasMessageContaining("'Journal'")
                .hasMessageContaining("journal is full");
    }

    private void install(String newVersion, boolean samples) throws IOException {
        version = newVersion;
        ModuleResources resources = Conformance.resources();
        ModuleDescriptor module = ModuleDescriptors.load(resources, List.of("conformance")).get(0);
        new ModuleInstaller(repository, resources, new InstallOptions(false, samples), this::create)
                .install(List.of(recording(module)));
    }

    private ModuleDescriptor recording(ModuleDescriptor module) {
        return new ModuleDescriptor(
                module.name(),
                version,
                module.className(),
                Optional.of(RecordingVersionHandler.class.getName()),
                module.properties(),
                module.components(),
                module.dependencies(),
                module.servlets(),
                module.repositories());
    }

    private Object create(Class<?> type) {
        if (type == RecordingVersionHandler.class) {
            return new RecordingVersionHandler(journal, version);
        }
        return type == CoreVersionHandler.class
                ? new CoreVersionHandler()
                : new DefaultModuleVersionHandler();
    }

    private Node node(String workspace, String path) throws RepositoryException {
        return repository.systemSession(workspace).getNode(path);
    }

    /** Writes down what runs when. */
    private static final class RecordingVersionHandler extends DefaultModuleVersionHandler {

        private final List<String> journal;

        RecordingVersionHandler(List<String> journal, String version) {
            this.journal = journal;
            if (version.equals("1.1")) {
                register(DeltaBuilder.update("1.1", "Update").addTask(new JournalTask("update")));
            }
        }

        @Override
        protected List<Task> getExtraInstallTasks(InstallContext installContext) {
            return List.of(
                    new JournalTask("extra install"),
                    new AddRoleToUserTask("Readers", "anonymous", "conformance-reader"),
                    new AddRoleToUserTask("Once more", "anonymous", "conformance-reader"));
        }

        @Override
        protected List<Task> getStartupTasks(InstallContext installContext) {
            return List.of(new JournalTask("startup"));
        }

        private final class JournalTask extends AbstractRepositoryTask {

            JournalTask(String what) {
                super("Journal", what);
            }

            @Override
            protected void doExecute(InstallContext context) throws RepositoryException {
                if (journal.contains("fail")) {
                    throw new RepositoryException("journal is full");
                }
                boolean cards = context.getJCRSession("conformance-cards").nodeExists("/first");
                journal.add(getDescription() + ", cards: " + cards);
            }
        }
    }
}
