package org.treatmentfaq.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.cms.security.User;
import java.io.Serial;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.QuietInstance;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.ReviewRefusedException;
import org.treatmentfaq.jcr.TreatmentFaqReader;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.AccessRules;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;
import org.yaml.snakeyaml.Yaml;

/** The command, with the rights of the role that the module installs. */
class MarkAsReviewedCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final String NOON = "2026-03-31T12:00:00Z";
    private static final Person AMANDA = new Person("Amanda Sin", "MPT");
    private static final long WRITE = AccessRules.READ | AccessRules.ADD | AccessRules.SET;

    private static final WorkbenchRepository REPOSITORY = WorkbenchRepository.inMemory();
    private static final Instance INSTANCE = QuietInstance.start(REPOSITORY);

    private final Session editor = INSTANCE.systemSession(Names.WORKSPACE);
    private final Session reviewer = session(WRITE);
    private final MarkAsReviewedCommand underTest =
            new MarkAsReviewedCommand(Clock.fixed(Instant.parse(NOON), ZoneOffset.UTC));
    private Node faq = root(editor);

    @BeforeEach
    void addFaq() throws RepositoryException {
        faq = root(editor).addNode("massage", Names.Faq.TYPE);
        faq.setProperty(Names.Faq.REVIEWER_NAME, "Nobody Else");
        faq.setProperty(Names.Faq.REVIEWER_CREDENTIALS, "PT");
        editor.save();
    }

    @AfterEach
    void forgetFaqs() throws RepositoryException {
        editor.refresh(false);
        for (String name : List.of("massage", "folder")) {
            if (root(editor).hasNode(name)) {
                root(editor).getNode(name).remove();
            }
        }
        editor.save();
        editor.logout();
        reviewer.logout();
    }

    @AfterAll
    static void close() {
        INSTANCE.close();
    }

    @Test
    void signsWithTheFullName() throws RepositoryException {
        run(reviewer, "Amanda Sin");

        assertThat(stored().reviewer().name()).isEqualTo("Amanda Sin");
        assertThat(stored().review()).isEqualTo(new Review(TODAY, LocalDate.of(2029, 3, 31), 36));
    }

    @Test
    void signsWithTheLoginName_whenTheUserHasNoOther() throws RepositoryException {
        run(reviewer, null);

        assertThat(stored().reviewer().name()).isEqualTo("asin");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-04-30",
        "12, 2027-03-31",
        "0, 2029-03-31",
        "-3, 2029-03-31",
        "5000, 2029-03-31"
    })
    void makesTheNextReviewDueAfterTheInterval(long months, LocalDate due)
            throws RepositoryException {
        faq.setProperty(Names.Faq.REVIEW_INTERVAL_MONTHS, months);
        editor.save();

        run(reviewer, "Amanda Sin");

        assertThat(stored().review()).isEqualTo(new Review(TODAY, due, (int) months));
    }

    @Test
    void storesWhatTheAppFiltersBy() throws RepositoryException {
        run(reviewer, "Amanda Sin");

        assertThat(text(Names.Faq.REVIEW_STATE)).isEqualTo("✓ Reviewed");
        assertThat(text(Names.Faq.NEXT_REVIEW)).isEqualTo("2029-03-31");
    }

    @Test
    void dropsTheCredentialsOfAnotherReviewer() throws RepositoryException {
        run(reviewer, AMANDA.name());

        assertThat(stored().reviewer()).isEqualTo(new Person(AMANDA.name(), ""));
    }

    @Test
    void keepsTheCredentials_whenTheSamePersonReviewsAgain() throws RepositoryException {
        faq.setProperty(Names.Faq.REVIEWER_NAME, AMANDA.name());
        faq.setProperty(Names.Faq.REVIEWER_CREDENTIALS, AMANDA.credentials());
        editor.save();

        run(reviewer, AMANDA.name());

        assertThat(stored().reviewer()).isEqualTo(AMANDA);
    }

    @Test
    void signsAgain_whenEverythingIsSignedAlready() throws RepositoryException {
        run(reviewer, "Amanda Sin");
        run(reviewer, "Amanda Sin");

        assertThat(stored().review().lastReviewed()).isEqualTo(TODAY);
    }

    @Test
    void refuses_whenTheFaqIsGone() throws RepositoryException {
        String identifier = faq.getIdentifier();
        faq.remove();
        editor.save();

        assertThatThrownBy(() -> run(reviewer, "Amanda Sin", identifier))
                .isInstanceOf(ReviewRefusedException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void refuses_whenTheFaqIsLocked() throws RepositoryException {
        faq.addMixin("mix:lockable");
        editor.save();
        editor.getWorkspace().getLockManager().lock(faq.getPath(), false, true, 60, "editor");

        assertThatThrownBy(() -> run(reviewer, "Amanda Sin"))
                .isInstanceOf(ReviewRefusedException.class)
                .hasMessageContaining("locked");
        assertThat(reviewer.hasPendingChanges()).isFalse();
        assertThat(stored().review()).isEqualTo(Review.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {AccessRules.READ, 0})
    void refuses_whenTheUserMayNotChangeTheFaq(long permissions) throws RepositoryException {
        Session reader = session(permissions);

        assertThatThrownBy(() -> run(reader, "Amanda Sin"))
                .isInstanceOf(ReviewRefusedException.class);

        assertThat(reader.hasPendingChanges()).isFalse();
        assertThat(stored().review()).isEqualTo(Review.NONE);
        reader.logout();
    }

    @Test
    void refuses_whenTheNodeIsNoFaq() throws RepositoryException {
        Node folder = root(editor).addNode("folder", "mgnl:folder");
        editor.save();

        assertThatThrownBy(() -> run(reviewer, "Amanda Sin", folder.getIdentifier()))
                .isInstanceOf(ReviewRefusedException.class)
                .hasMessageContaining("/folder is not a FAQ");
    }

    /** Magnolia finds a command by catalog and name below the module's configuration. */
    @Test
    void isWhatTheActionOfTheAppStarts() throws RepositoryException, ReflectiveOperationException {
        Map<?, ?> app =
                new Yaml()
                        .load(
                                new ModuleResources()
                                        .text("/treatment-faq/apps/treatment-faqs.yaml")
                                        .orElseThrow());
        Map<?, ?> action = map(app, "subApps", "browser", "actions", "markAsReviewed");
        Session config = INSTANCE.systemSession("config");

        String name =
                config.getNode(
                                "/modules/treatment-faq/commands/%s/%s"
                                        .formatted(action.get("catalog"), action.get("command")))
                        .getProperty("class")
                        .getString();

        assertThat(Class.forName(name).getConstructor().newInstance())
                .isInstanceOf(MarkAsReviewedCommand.class);
        config.logout();
    }

    private void run(Session session, @Nullable String fullName) throws RepositoryException {
        run(session, fullName, faq.getIdentifier());
    }

    private void run(Session session, @Nullable String fullName, String identifier)
            throws RepositoryException {
        underTest.setRepository(Names.WORKSPACE);
        underTest.setUuid(identifier);
        assertThat(underTest.execute(new UserContext(session, new Clinician(fullName)))).isTrue();
    }

    private TreatmentFaq stored() throws RepositoryException {
        editor.refresh(false);
        return TreatmentFaqReader.read(faq);
    }

    private String text(String property) throws RepositoryException {
        editor.refresh(false);
        return faq.getProperty(property).getString();
    }

    private Session session(long permissions) {
        List<AccessRules.Rule> rules = List.of(new AccessRules.Rule("/*", permissions));
        return REPOSITORY.session(
                "reviewer", new AccessRules(Map.of(Names.WORKSPACE, rules)), Names.WORKSPACE);
    }

    private static Node root(Session session) {
        try {
            return session.getRootNode();
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<?, ?> map(Map<?, ?> parent, String... keys) {
        Map<?, ?> found = parent;
        for (String key : keys) {
            found = (Map<?, ?>) Objects.requireNonNull(found.get(key), key);
        }
        return found;
    }

    record Clinician(@Nullable String fullName) implements User {

        @Serial private static final long serialVersionUID = 1L;

        @Override
        public String getName() {
            return "asin";
        }

        @Override
        @SuppressWarnings("NullAway") // no such property
        public String getProperty(String name) {
            return name.equals("title") ? fullName : null;
        }
    }
}
