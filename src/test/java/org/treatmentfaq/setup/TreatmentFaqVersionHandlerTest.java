package org.treatmentfaq.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.Instance;
import org.treatmentfaq.workbench.module.InstallOptions;
import org.treatmentfaq.workbench.module.ModuleDescriptors;
import org.treatmentfaq.workbench.module.ModuleInstaller;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.AccessRules;
import org.treatmentfaq.workbench.repository.Users;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** The module's installation, with the descriptor and the bootstrap files that ship. */
class TreatmentFaqVersionHandlerTest {

    private static final String FAQ = "/folder/massage";

    private final WorkbenchRepository repository = WorkbenchRepository.inMemory();
    private final ModuleResources resources = new ModuleResources();

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void letsVisitorsReadFaqs_whenTheInstanceIsPublic() {
        start(false);

        assertThat(new Users(repository).rolesOf("anonymous"))
                .contains(TreatmentFaqVersionHandler.READER);
        assertThat(visitors().allows(Names.WORKSPACE, FAQ, AccessRules.READ)).isTrue();
    }

    @Test
    void keepsVisitorsOut_whenTheInstanceIsForEditors() throws RepositoryException {
        start(true);

        assertThat(roles().hasNode(TreatmentFaqVersionHandler.READER)).isTrue();
        assertThat(new Users(repository).rolesOf("anonymous"))
                .isNotEmpty()
                .doesNotContain(TreatmentFaqVersionHandler.READER);
        assertThat(visitors().allows(Names.WORKSPACE, FAQ, AccessRules.READ)).isFalse();
    }

    @Test
    void givesTheRoleOnce_whenTheInstanceIsStartedAgain() throws RepositoryException {
        start(false);
        List<String> before = rolesOfAnonymous();

        start(false);

        assertThat(before).isNotEmpty().doesNotHaveDuplicates();
        assertThat(rolesOfAnonymous()).isEqualTo(before);
    }

    @Test
    void leavesTheRoleAway_whenSomebodyTookItAwayAndTheInstanceIsStartedAgain()
            throws RepositoryException {
        start(false);
        Session users = repository.systemSession("users");
        users.getNode("/system/anonymous/roles").remove();
        users.getNode("/system/anonymous").addNode("roles", "mgnl:contentNode");
        users.save();

        start(false);

        assertThat(new Users(repository).rolesOf("anonymous")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "treatment-faq-reader, /,       8",
        "treatment-faq-reader, /folder/massage, 8",
        "treatment-faq-reader, /folder/massage/questions/questions0, 8",
        "treatment-faq-editor, /,      63",
        "treatment-faq-editor, /folder/massage, 63",
        "treatment-faq-editor, /folder/massage/questions/questions0, 63",
    })
    void rolesAllowWhatTheySay(String role, String path, long permissions)
            throws RepositoryException {
        start(true);
        Session users = repository.systemSession("users");
        Node user = users.getNode("/system").addNode("somebody", "mgnl:user");
        user.addNode("roles", "mgnl:contentNode")
                .setProperty("0", roles().getNode(role).getIdentifier());
        users.save();

        AccessRules underTest = new Users(repository).rulesOf("somebody");

        assertThat(underTest.permissions(Names.WORKSPACE, path)).isEqualTo(permissions);
        assertThat(underTest.permissions("userroles", "/" + role)).isEqualTo(AccessRules.READ);
        assertThat(underTest.permissions(Names.WEBSITE, "/page")).isZero();
    }

    private void start(boolean admin) {
        new ModuleInstaller(
                        repository,
                        resources,
                        new InstallOptions(admin, false),
                        TreatmentFaqVersionHandlerTest::make)
                .install(ModuleDescriptors.load(resources, List.of(Instance.MODULE)));
    }

    private AccessRules visitors() {
        return new Users(repository).rulesOf("anonymous");
    }

    private Node roles() throws RepositoryException {
        return repository.systemSession("userroles").getRootNode();
    }

    private List<String> rolesOfAnonymous() throws RepositoryException {
        List<String> roles = new ArrayList<>();
        Node entries = repository.systemSession("users").getNode("/system/anonymous/roles");
        for (PropertyIterator all = entries.getProperties(); all.hasNext(); ) {
            Property entry = all.nextProperty();
            if (!entry.getName().startsWith("jcr:")) {
                roles.add(entry.getString());
            }
        }
        return roles;
    }

    private static Object make(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
