package org.treatmentfaq.setup;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.module.model.Version;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.content.ReviewedText;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.jcr.DerivedProperties;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.ReviewHistory;
import org.treatmentfaq.jcr.TreatmentFaqReader;
import org.treatmentfaq.workbench.host.Instance;
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
    private static final String COMMAND =
            "/modules/treatment-faq/commands/treatment-faq/markAsReviewed";

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
        "reader,    /,                0, 8",
        "reader,    /folder/massage,  0, 8",
        "reviewer,  /,                0, 11",
        "reviewer,  /folder/massage,  0, 11",
        "publisher, /,                0, 63",
        "publisher, /folder/massage,  0, 63",
        "editor,    /,                8, 63",
        "editor,    /folder/massage/questions/questions0, 8, 63",
    })
    void rolesAllowWhatTheySay(String role, String path, long website, long permissions)
            throws RepositoryException {
        start(true);

        AccessRules underTest = rulesOfSomebodyWith("treatment-faq-" + role);

        assertThat(underTest.permissions(Names.WORKSPACE, path)).isEqualTo(permissions);
        assertThat(underTest.permissions("userroles", "/treatment-faq-" + role))
                .isEqualTo(AccessRules.READ);
        assertThat(underTest.permissions(Names.WEBSITE, "/page")).isEqualTo(website);
        assertThat(underTest.permissions("config", "/modules")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/.rest/delivery/treatmentFaqs/v1, 8",
        "/.rest/delivery/treatmentFaqs/v1/massage, 8",
        "/.rest/delivery/treatmentFaqs/v10, 0",
        "/.rest/delivery/pages, 0",
        "/.rest/nodes/v1/treatment-faqs, 0",
        "/.treatment-faq/v1/faqs.json, 63",
        "/.treatment-faq/v10/faqs.json, 0",
    })
    void readersMayUseTheServiceAndTheDeliveryEndpointOnly(String address, long permissions)
            throws RepositoryException {
        start(true);

        AccessRules underTest = rulesOfSomebodyWith(TreatmentFaqVersionHandler.READER);

        assertThat(underTest.permissions(AccessRules.URI, address)).isEqualTo(permissions);
    }

    @Test
    void everyBootstrapFileCanArriveWithAnUpdate() {
        assertThat(resources.below("/mgnl-bootstrap/treatment-faq/"))
                .extracting(file -> file.substring(file.lastIndexOf('/') + 1))
                .containsExactlyInAnyOrderElementsOf(TreatmentFaqVersionHandler.BOOTSTRAP_FILES);
    }

    @Test
    void anUpdateBringsWhatAnOlderVersionDidNotHave() throws RepositoryException {
        startAsIfOlder();

        start(true);

        assertThat(version()).isEqualTo(current());
        assertThat(node("config", COMMAND).getProperty("class").getString())
                .isEqualTo("org.treatmentfaq.review.MarkAsReviewedCommand");
        assertThat(rulesOfSomebodyWith("treatment-faq-reviewer").permissions(Names.WORKSPACE, FAQ))
                .isEqualTo(11);
        assertThat(roles().getNode("treatment-faq-reviewer").getIdentifier())
                .isEqualTo("fa900000-0000-4000-8000-000000000004");
    }

    @Test
    void anUpdateLeavesWhatAnAdministratorChanged() throws RepositoryException {
        startAsIfOlder();
        Session userRoles = repository.systemSession("userroles");
        userRoles
                .getNode("/treatment-faq-editor/acl_treatment-faqs/00")
                .setProperty("permissions", 8);
        userRoles.save();

        start(true);

        assertThat(rulesOfSomebodyWith("treatment-faq-editor").permissions(Names.WORKSPACE, FAQ))
                .isEqualTo(8);
    }

    /** Stored in the update itself, they would make every FAQ look changed. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anUpdateHasAllFaqsLookedAt(boolean admin) throws RepositoryException {
        startAsIfOlder();
        Session faqs = repository.systemSession(Names.WORKSPACE);
        Node faq = faqs.getRootNode().addNode("massage", Names.Faq.TYPE);
        faq.setProperty(Names.Faq.TITLE, "Massage");
        faqs.save();

        start(admin);

        assertThat(
                        node("config", "/modules/treatment-faq")
                                .getProperty("completeAllFaqs")
                                .getBoolean())
                .isTrue();
        faqs.refresh(false);
        assertThat(faq.hasProperty(Names.Faq.REVIEW_STATE)).isFalse();
    }

    /** Nothing older noted what was reviewed; what is changed from now on has to be noticed. */
    @Test
    void theFirstLookAfterAnUpdateTakesThePresentTextsForTheReviewedOnes()
            throws RepositoryException {
        startAsIfOlder();
        Session faqs = repository.systemSession(Names.WORKSPACE);
        Node faq = faqs.getRootNode().addNode("massage", Names.Faq.TYPE);
        faq.setProperty(Names.Faq.TITLE, "Massage");
        faq.setProperty(Names.Faq.LAST_REVIEWED, "2025-03-04");
        Node question =
                faq.addNode(Names.Faq.QUESTIONS, "mgnl:contentNode")
                        .addNode("questions0", "mgnl:contentNode");
        question.setProperty(Names.Question.QUESTION, "Does it hurt?");
        question.setProperty("label", "Pain");
        faqs.save();
        start(true);

        faqs.refresh(false);
        DerivedProperties.complete(faq);

        TreatmentFaq stored = TreatmentFaqReader.read(faq);
        assertThat(stored.reviewedText()).isEqualTo(ReviewedText.of(stored));
        assertThat(ReviewHistory.of(faq))
                .extracting(ReviewHistory.Entry::kind)
                .containsExactly(ReviewHistory.Kind.ASSUMED);
        assertThat(faq.getProperty(Names.Faq.REVIEW_STATE).getString()).isEqualTo("✓ Reviewed");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anUpdateStoresDaysAndNumbersAsText(boolean admin) throws RepositoryException {
        startAsIfOlder();
        Session faqs = repository.systemSession(Names.WORKSPACE);
        Node faq = faqs.getRootNode().addNode("massage", Names.Faq.TYPE);
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("America/Vancouver"));
        day.clear();
        day.set(2026, Calendar.MARCH, 4);
        faq.setProperty(Names.Faq.NEXT_REVIEW, day);
        faq.setProperty(Names.Faq.COPYRIGHT_YEAR, 2020);
        faqs.save();

        start(admin);

        faqs.refresh(false);
        assertThat(faq.getProperty(Names.Faq.NEXT_REVIEW).getType()).isEqualTo(PropertyType.STRING);
        assertThat(faq.getProperty(Names.Faq.NEXT_REVIEW).getString()).isEqualTo("2026-03-04");
        assertThat(faq.getProperty(Names.Faq.COPYRIGHT_YEAR).getType())
                .isEqualTo(PropertyType.STRING);
    }

    @Test
    void aStartOfTheSameVersionBringsNothingBack() throws RepositoryException {
        start(true);
        Session userRoles = repository.systemSession("userroles");
        userRoles.getNode("/treatment-faq-reviewer").remove();
        userRoles.save();

        start(true);

        assertThat(roles().hasNode("treatment-faq-editor")).isTrue();
        assertThat(roles().hasNode("treatment-faq-reviewer")).isFalse();
    }

    /** The state that an older version leaves: an older number, and none of what is new. */
    private void startAsIfOlder() throws RepositoryException {
        start(true);
        Session config = repository.systemSession("config");
        config.getNode("/modules/treatment-faq").setProperty("version", "0.9.0");
        config.getNode("/modules/treatment-faq/commands").remove();
        config.save();
        Session userRoles = repository.systemSession("userroles");
        userRoles.getNode("/treatment-faq-reviewer").remove();
        userRoles.getNode("/treatment-faq-publisher").remove();
        userRoles.save();
    }

    private String current() {
        return ModuleDescriptors.load(resources, List.of(Instance.MODULE)).stream()
                .filter(module -> module.name().equals(Instance.MODULE))
                .map(module -> Version.parseVersion(module.version()).toString())
                .findFirst()
                .orElseThrow();
    }

    private String version() throws RepositoryException {
        return node("config", "/modules/treatment-faq").getProperty("version").getString();
    }

    private Node node(String workspace, String path) throws RepositoryException {
        return repository.systemSession(workspace).getNode(path);
    }

    private AccessRules rulesOfSomebodyWith(String role) throws RepositoryException {
        Session users = repository.systemSession("users");
        Node user = users.getNode("/system").addNode("somebody", "mgnl:user");
        user.addNode("roles", "mgnl:contentNode")
                .setProperty("0", roles().getNode(role).getIdentifier());
        users.save();
        return new Users(repository).rulesOf("somebody");
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
