package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.TextPart;
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

    private static final String BYLINE = "\n\nReviewed by Ann Lee, PT, March 2026\n";

    private static final String REVIEWED = "\n\nReviewed by: Ann Lee, PT\nLast reviewed: %s\n";

    private void importReviewed(String answer, String byline, boolean replace) throws Exception {
        underTest.store(underTest.plan("/cupping", faq(answer + byline), replace));
    }

    private static List<String> changed() throws RepositoryException {
        TreatmentFaq stored = TreatmentFaqReader.read(node());
        return stored.reviewedText().changedIn(stored).stream().map(TextPart::key).toList();
    }

    private static List<ReviewHistory.Kind> history() throws RepositoryException {
        return ReviewHistory.of(node()).stream().map(ReviewHistory.Entry::kind).toList();
    }

    @Test
    void theTextOfAHandoutIsWhatItsReviewerReviewed() throws Exception {
        importReviewed("Often.", BYLINE, false);

        assertThat(TreatmentFaqReader.read(node()).reviewer())
                .isEqualTo(new Person("Ann Lee", "PT"));
        assertThat(TreatmentFaqReader.read(node()).reviewedText().isKnown()).isTrue();
        assertThat(changed()).isEmpty();
        assertThat(history()).containsExactly(ReviewHistory.Kind.IMPORTED);
        assertThat(ReviewHistory.of(node()).get(0).note()).contains("March 2026");
    }

    @Test
    void anotherAnswerUnderTheSameDate_wasChangedAfterTheReview() throws Exception {
        importReviewed("Often.", BYLINE, false);

        importReviewed("Never.", BYLINE, false);

        assertThat(answer()).isEqualTo("<p>Never.</p>");
        assertThat(changed()).containsExactly("questions/does-it-leave-marks/answer");
        assertThat(node().getProperty(Names.Faq.REVIEW_STATE).getString()).isEqualTo("≠ Changed");
        assertThat(history()).hasSize(1);
    }

    @Test
    void anotherAnswerUnderANewDate_wasReviewed_butNotItsTranslation() throws Exception {
        importReviewed("Often.", BYLINE, false);
        node().getNode("questions/questions0").setProperty("answer_fr", "<p>Souvent.</p>");
        DerivedProperties.complete(node());
        REPOSITORY.faqs().save();

        importReviewed("Never.", BYLINE.replace("March", "April"), false);

        TreatmentFaq stored = TreatmentFaqReader.read(node());
        assertThat(changed()).containsExactly("questions/does-it-leave-marks/answer_fr");
        assertThat(stored.translationSources().staleIn(stored))
                .containsExactly(new TextPart("does-it-leave-marks", "answer", "fr"));
        assertThat(history())
                .containsExactly(ReviewHistory.Kind.IMPORTED, ReviewHistory.Kind.IMPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\nReviewed by Bo Ray, PT, March 2026\n",
                "\n\nReviewed by Ann Lee, PT, 2026-03-04\n"
            })
    void anotherReviewerOrDate_isAnotherReview(String byline) throws Exception {
        importReviewed("Often.", BYLINE, false);

        importReviewed("Never.", byline, true);

        assertThat(changed()).isEmpty();
    }

    @Test
    void anotherDateOfReviewInALineOfItsOwn_isAnotherReview() throws Exception {
        importReviewed("Often.", REVIEWED.formatted("March 2026"), false);

        importReviewed("Never.", REVIEWED.formatted("April 2026"), false);

        assertThat(changed()).isEmpty();
        assertThat(ReviewHistory.of(node()).get(1).note())
                .isEqualTo("Reviewed by: Ann Lee, PT Last reviewed: April 2026");
    }

    @Test
    void anotherDateOfTheNextReview_isNoReview() throws Exception {
        importReviewed(
                "Often.", REVIEWED.formatted("March 2026") + "Next review: May 2027\n", false);

        importReviewed(
                "Never.", REVIEWED.formatted("March 2026") + "Next review: May 2028\n", false);

        assertThat(changed()).containsExactly("questions/does-it-leave-marks/answer");
    }

    @Test
    void aHandoutWithoutAReviewerReviewsNothing() throws Exception {
        importFirst();

        assertThat(TreatmentFaqReader.read(node()).reviewedText().isKnown()).isFalse();
        assertThat(history()).isEmpty();
    }

    /** Of an import by a version that noted nothing. */
    @Test
    void theTextBeforeTheUpdateWasReviewed_whereThatWasNotNoted() throws Exception {
        importReviewed("Often.", BYLINE, false);
        node().getProperty(Names.Faq.REVIEWED_TEXT).remove();
        node().getNode(Names.Faq.REVIEW_HISTORY).remove();
        REPOSITORY.faqs().save();

        importReviewed("Never.", BYLINE, false);

        assertThat(changed()).containsExactly("questions/does-it-leave-marks/answer");
    }
}
