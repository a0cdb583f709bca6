package org.treatmentfaq.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.QuietInstance;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.ReviewState;
import org.treatmentfaq.content.TextPart;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.jcr.DerivedProperties;
import org.treatmentfaq.jcr.FaqCopy;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.ReviewHistory;
import org.treatmentfaq.jcr.ReviewRefusedException;
import org.treatmentfaq.jcr.TreatmentFaqReader;
import org.treatmentfaq.jcr.TreatmentFaqWriter;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.repository.AccessRules;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** A review belongs to the texts of which it was, unless a reviewer says that it still does. */
class KeepReviewCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final long WRITE = AccessRules.READ | AccessRules.ADD | AccessRules.SET;
    private static final String ANSWER = "questions/questions0/answer";
    private static final ReviewHistory.Kind REVIEWED = ReviewHistory.Kind.REVIEWED;

    private static final WorkbenchRepository REPOSITORY = WorkbenchRepository.inMemory();
    private static final Instance INSTANCE = QuietInstance.start(REPOSITORY);

    private final Session editor = INSTANCE.systemSession(Names.WORKSPACE);
    private final Session reviewer = session(WRITE);

    @BeforeEach
    void addFaq() throws RepositoryException {
        Node faq = editor.getRootNode().addNode("massage", Names.Faq.TYPE);
        TreatmentFaqWriter.write(
                TreatmentFaq.titled(LocalizedText.of("Massage"))
                        .questions(
                                List.of(
                                        Question.of(
                                                LocalizedText.of("Does it hurt?"),
                                                new LocalizedText(
                                                        "<p>Hardly.</p>",
                                                        Map.of("fr", "<p>Guère.</p>")),
                                                "")))
                        .build(),
                faq);
        complete();
    }

    @AfterEach
    void forgetFaqs() throws RepositoryException {
        editor.refresh(false);
        for (String path : List.of("/massage", "/massage-2")) {
            if (editor.nodeExists(path)) {
                editor.removeItem(path);
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
    void aReviewIsOfTheTextsThatAreStored() throws RepositoryException {
        review();

        assertThat(stored().reviewedText().changedIn(stored())).isEmpty();
        assertThat(history()).extracting(ReviewHistory.Entry::kind).containsExactly(REVIEWED);
        assertThat(history().get(0).who()).isEqualTo("Amanda Sin");
        assertThat(history().get(0).note()).isEqualTo("All read.");
        assertThat(history().get(0).changed()).isEmpty();
    }

    @Test
    void anotherAnswer_isNotWhatWasReviewed_untilItIs() throws RepositoryException {
        review();

        write(ANSWER, "<p>A lot.</p>");
        complete();

        assertThat(state()).isEqualTo(ReviewState.CHANGED.text());
        assertThat(stored().reviewedText().changedIn(stored()))
                .containsExactly(new TextPart("does-it-hurt", "answer", ""));

        review();

        assertThat(state()).isEqualTo(ReviewState.REVIEWED.text());
        assertThat(history())
                .extracting(ReviewHistory.Entry::kind)
                .containsExactly(REVIEWED, REVIEWED);
        assertThat(history().get(1).changed())
                .containsExactly(new TextPart("does-it-hurt", "answer", ""));
        // nobody has looked at the French: its source is another one than it was made of
        assertThat(stored().translationSources().staleIn(stored()))
                .containsExactly(new TextPart("does-it-hurt", "answer", "fr"));
    }

    @Test
    void theSameTextWrittenAnew_isWhatWasReviewed() throws RepositoryException {
        review();

        write(ANSWER, "Hardly.\n");
        complete();

        assertThat(state()).isEqualTo(ReviewState.REVIEWED.text());
    }

    /** The editor's save does not touch a node that the reviewer's save touches. */
    @Test
    void aChangeInTheMomentOfTheReview_isNoticed() throws RepositoryException {
        MarkAsReviewedCommand underTest = marking();
        Session slow = beforeSave(() -> write(ANSWER, "<p>A lot.</p>"));

        try {
            underTest.execute(context(slow));
        } catch (ReviewRefusedException e) {
            assertThat(e).hasMessageContaining("changed meanwhile");
            return;
        }

        assertThat(stored().reviewedText().changedIn(stored()))
                .containsExactly(new TextPart("does-it-hurt", "answer", ""));
    }

    @Test
    void twoReviewsInOneMoment_areOneAndARefusal() throws RepositoryException {
        Session other = session(WRITE);
        MarkAsReviewedCommand second = marking();
        Session slow =
                beforeSave(
                        () -> {
                            second.execute(context(other));
                        });

        assertThatThrownBy(() -> marking().execute(context(slow)))
                .isInstanceOf(ReviewRefusedException.class)
                .hasMessageContaining("changed meanwhile");

        assertThat(reviewer.hasPendingChanges()).isFalse();
        assertThat(history()).hasSize(1);
        assertThat(state()).isEqualTo(ReviewState.REVIEWED.text());
        other.logout();
    }

    @Test
    void aCorrectionKeepsTheReview_withAReason() throws RepositoryException {
        review();
        write(ANSWER, "<p>Hardly!</p>");
        complete();
        Review before = stored().review();

        keep("Punctuation");

        assertThat(state()).isEqualTo(ReviewState.REVIEWED.text());
        assertThat(stored().reviewedText().changedIn(stored())).isEmpty();
        assertThat(stored().review()).isEqualTo(before);
        assertThat(stored().reviewer().name()).isEqualTo("Amanda Sin");
        assertThat(stored().translationSources().staleIn(stored())).isEmpty();
        ReviewHistory.Entry last = history().get(1);
        assertThat(last.kind()).isEqualTo(ReviewHistory.Kind.KEPT);
        assertThat(last.who()).isEqualTo("Ben Oh");
        assertThat(last.note()).isEqualTo("Punctuation");
        assertThat(last.changed()).containsExactly(new TextPart("does-it-hurt", "answer", ""));
    }

    /** A reviewer read all texts, but nobody changed the translation. */
    @Test
    void aTranslationThatStillFits_isKept_withAReason() throws RepositoryException {
        write(ANSWER, "<p>Hardly at all.</p>");
        complete();
        review();
        assertThat(stored().translationSources().staleIn(stored())).hasSize(1);

        keep("Says the same in French");

        assertThat(stored().translationSources().staleIn(stored())).isEmpty();
        assertThat(history().get(1).note()).isEqualTo("Says the same in French");
        assertRefused("Again", "Nothing was changed");
    }

    @Test
    void takesTheReasonThatWasWrittenInTheApp_once() throws RepositoryException {
        review();
        write(ANSWER, "<p>Hardly!</p>");
        faq().setProperty(Names.Faq.REVIEW_NOTE, " Punctuation ");
        editor.save();

        keep("");

        assertThat(history().get(1).note()).isEqualTo("Punctuation");
        assertThat(faq().getProperty(Names.Faq.REVIEW_NOTE).getString()).isEmpty();
        write(ANSWER, "<p>A lot.</p>");
        assertRefused("", "why");
    }

    @Test
    void aReviewTakesTheNoteThatWasWrittenInTheApp() throws RepositoryException {
        faq().setProperty(Names.Faq.REVIEW_NOTE, "Doses checked");
        editor.save();
        MarkAsReviewedCommand marking = marking();
        marking.setNote("");

        marking.execute(context(reviewer));

        assertThat(history().get(0).note()).isEqualTo("Doses checked");
        assertThat(faq().getProperty(Names.Faq.REVIEW_NOTE).getString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\n", "\u00AD"})
    void refuses_withoutAReason(String reason) throws RepositoryException {
        review();
        write(ANSWER, "<p>A lot.</p>");

        assertRefused(reason, "why");
    }

    @Test
    void refuses_whereThereIsNoReview_orNoChange() throws RepositoryException {
        assertRefused("Typo", "no review");

        review();

        assertRefused("Typo", "Nothing was changed");
    }

    @Test
    void refuses_whenTheUserMayNotChangeTheFaq() throws RepositoryException {
        review();
        write(ANSWER, "<p>A lot.</p>");
        Session reader = session(AccessRules.READ);

        assertThatThrownBy(() -> keeping("Typo").execute(context(reader)))
                .isInstanceOf(ReviewRefusedException.class);

        assertThat(reader.hasPendingChanges()).isFalse();
        assertThat(history()).hasSize(1);
        reader.logout();
    }

    @Test
    void aCopyWasNeverReviewed() throws RepositoryException {
        review();

        FaqCopy.save(editor, faq().getIdentifier());

        Node copy = editor.getNode("/massage-2");
        DerivedProperties.complete(copy);
        assertThat(TreatmentFaqReader.read(copy).reviewedText().isKnown()).isFalse();
        assertThat(ReviewHistory.of(copy)).isEmpty();
        assertThat(copy.hasNode(Names.Faq.REVIEW_HISTORY)).isFalse();
        assertThat(copy.getProperty(Names.Faq.REVIEW_STATE).getString())
                .isEqualTo(ReviewState.NEVER.text());
    }

    /** A FAQ that came with a review, and nobody noted of which texts. */
    @Test
    void takesTheTextThatItCameWith_forTheReviewedOne() throws RepositoryException {
        faq().setProperty(Names.Faq.REVIEWER_NAME, "Amanda Sin");
        faq().setProperty(Names.Faq.LAST_REVIEWED, "2025-03-31");
        complete();

        assertThat(state()).isEqualTo(ReviewState.REVIEWED.text());
        assertThat(history())
                .extracting(ReviewHistory.Entry::kind)
                .containsExactly(ReviewHistory.Kind.ASSUMED);
        complete();
        assertThat(history()).hasSize(1);

        write(ANSWER, "<p>A lot.</p>");
        complete();

        assertThat(state()).isEqualTo(ReviewState.CHANGED.text());
        assertThat(history()).hasSize(1);
    }

    @Test
    void leavesOutOfTheHistory_whatSomebodyElseStored() throws RepositoryException {
        review();
        Node history = faq().getNode(Names.Faq.REVIEW_HISTORY);
        history.addNode("odd", "mgnl:contentNode").setProperty(Names.ReviewEntry.KIND, "odd");
        history.addNode("empty", "mgnl:contentNode");
        history.addNode("undated", "mgnl:contentNode").setProperty(Names.ReviewEntry.KIND, "kept");
        editor.save();

        assertThat(history()).hasSize(1);
        review();
        assertThat(history()).hasSize(2);
    }

    private interface Interruption {
        void happen() throws RepositoryException;
    }

    /** The reviewer's session, with something that happens before it saves. */
    private Session beforeSave(Interruption interruption) {
        return (Session)
                Proxy.newProxyInstance(
                        Session.class.getClassLoader(),
                        new Class<?>[] {Session.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("save")) {
                                interruption.happen();
                            }
                            try {
                                return method.invoke(reviewer, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private void review() throws RepositoryException {
        assertThat(marking().execute(context(reviewer))).isTrue();
        editor.refresh(false);
    }

    private MarkAsReviewedCommand marking() throws RepositoryException {
        MarkAsReviewedCommand marking =
                new MarkAsReviewedCommand(
                        Clock.fixed(Instant.parse(TODAY + "T12:00:00Z"), ZoneOffset.UTC));
        marking.setRepository(Names.WORKSPACE);
        marking.setUuid(faq().getIdentifier());
        marking.setNote("All read.");
        return marking;
    }

    private void keep(String reason) throws RepositoryException {
        assertThat(
                        keeping(reason)
                                .execute(
                                        new UserContext(
                                                reviewer,
                                                new MarkAsReviewedCommandTest.Clinician("Ben Oh"))))
                .isTrue();
        editor.refresh(false);
    }

    private KeepReviewCommand keeping(String reason) throws RepositoryException {
        KeepReviewCommand keeping = new KeepReviewCommand();
        keeping.setRepository(Names.WORKSPACE);
        keeping.setUuid(faq().getIdentifier());
        keeping.setReason(reason);
        return keeping;
    }

    private void assertRefused(String reason, String why) throws RepositoryException {
        int before = history().size();

        assertThatThrownBy(() -> keep(reason))
                .isInstanceOf(ReviewRefusedException.class)
                .hasMessageContaining(why);

        assertThat(reviewer.hasPendingChanges()).isFalse();
        assertThat(history()).hasSize(before);
    }

    private static UserContext context(Session session) {
        return new UserContext(session, new MarkAsReviewedCommandTest.Clinician("Amanda Sin"));
    }

    private void write(String property, String value) throws RepositoryException {
        editor.getNode("/massage/" + property.substring(0, property.lastIndexOf('/')))
                .setProperty(property.substring(property.lastIndexOf('/') + 1), value);
        editor.save();
    }

    private void complete() throws RepositoryException {
        DerivedProperties.complete(faq());
        editor.save();
    }

    private Node faq() throws RepositoryException {
        return editor.getNode("/massage");
    }

    private TreatmentFaq stored() throws RepositoryException {
        editor.refresh(false);
        return TreatmentFaqReader.read(faq());
    }

    private List<ReviewHistory.Entry> history() throws RepositoryException {
        editor.refresh(false);
        return ReviewHistory.of(faq());
    }

    private String state() throws RepositoryException {
        editor.refresh(false);
        return faq().getProperty(Names.Faq.REVIEW_STATE).getString();
    }

    private static Session session(long permissions) {
        List<AccessRules.Rule> rules = List.of(new AccessRules.Rule("/*", permissions));
        return REPOSITORY.session(
                "reviewer", new AccessRules(Map.of(Names.WORKSPACE, rules)), Names.WORKSPACE);
    }
}
