package org.treatmentfaq.importing.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.TurkishLocale;
import org.treatmentfaq.content.ImportedText;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.QuestionBuilder;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;

class ReimportTest {

    private static final Question PAIN =
            new Question(
                    new LocalizedText("Does it hurt?", Map.of("fr", "Ça fait mal ?")),
                    new LocalizedText(
                            "<p>No.</p>", Map.of("fr", "<p>Non.</p>", "de", "<p>Nein.</p>")),
                    LocalizedText.of("Pain"),
                    "pain",
                    List.of("hurt"),
                    "SideEffectsHealthAspect");

    private static TreatmentFaqBuilder faq(Question... questions) {
        return TreatmentFaq.titled(LocalizedText.of("Massage")).questions(List.of(questions));
    }

    private static Question question(String question, String answer) {
        return Question.of(question, "<p>" + answer + "</p>", "imported");
    }

    private static List<Question> questionsAfter(TreatmentFaqBuilder stored, Question... imported) {
        return Reimport.update(stored.build(), faq(imported).build()).faq().questions();
    }

    @Test
    void changesNothing_whenHandoutIsTheSame() {
        TreatmentFaq faq = faq(PAIN).build();

        assertThat(Reimport.update(faq, faq)).isEqualTo(new Reimport(faq, List.of(), List.of()));
    }

    @Test
    void replacesWhatHandoutSays() {
        TreatmentFaq stored =
                TreatmentFaq.titled(new LocalizedText("Old", Map.of("fr", "Vieux")))
                        .abbreviation("OLD")
                        .alternateNames(List.of("Rubbing"))
                        .summary(new LocalizedText("Old.", Map.of("fr", "Vieux.")))
                        .author(new Person("Ann Old", "PT"))
                        .rights(new Rights(2019, "Old", "© 2019 Old"))
                        .handout(new ImportedText("old", "1"))
                        .build();
        TreatmentFaq imported =
                faq().abbreviation("NEW")
                        .alternateNames(List.of("rubbing", "Kneading"))
                        .summary(LocalizedText.of("New."))
                        .author(new Person("Ann New", "PT"))
                        .rights(new Rights(2020, "New", "© 2020 New"))
                        .handout(new ImportedText("new", "2"))
                        .build();

        Reimport underTest = Reimport.update(stored, imported);

        assertThat(underTest.faq())
                .isEqualTo(
                        TreatmentFaqBuilder.builder(imported)
                                .title(new LocalizedText("Massage", Map.of("fr", "Vieux")))
                                .abbreviation("NEW")
                                .alternateNames(List.of("Rubbing", "Kneading"))
                                .summary(new LocalizedText("New.", Map.of("fr", "Vieux.")))
                                .build());
        assertThat(underTest.warnings())
                .containsExactly(
                        "the title changed; its translations may be out of date: fr",
                        "the summary changed; its translations may be out of date: fr");
    }

    @Test
    void keepsWhatOnlyEditorsKnow() {
        TreatmentFaq stored =
                faq(PAIN)
                        .disclaimer(LocalizedText.of("<p>Ask us.</p>"))
                        .safety(LocalizedText.of("<p>Not with a fever.</p>"))
                        .reviewer(new Person("Ann Old", "PT"))
                        .review(new Review(LocalDate.EPOCH, null, 12))
                        .sources(List.of(new Source("Study", "")))
                        .relatedFaqs(List.of("ims"))
                        .canonicalPage("page")
                        .build();

        TreatmentFaq updated =
                Reimport.update(stored, faq(question("Does it hurt?", "No.")).build()).faq();

        assertThat(updated).isEqualTo(stored);
    }

    @Test
    void replacesSafety_whenHandoutHasOne() {
        TreatmentFaq stored =
                faq().safety(new LocalizedText("<p>Old.</p>", Map.of("fr", "x"))).build();
        TreatmentFaq imported = faq().safety(LocalizedText.of("<p>New.</p>")).build();

        assertThat(Reimport.update(stored, imported).faq().safety())
                .isEqualTo(new LocalizedText("<p>New.</p>", Map.of("fr", "x")));
    }

    @Test
    void recognisesQuestionByItsText() {
        List<Question> updated =
                questionsAfter(faq(PAIN), question("DOES it  hurt ?", "A little."));

        assertThat(updated)
                .containsExactly(
                        new Question(
                                PAIN.question().withOriginal("DOES it  hurt ?"),
                                PAIN.answer().withOriginal("<p>A little.</p>"),
                                PAIN.shortHeading(),
                                "pain",
                                List.of("hurt"),
                                "SideEffectsHealthAspect"));
    }

    /** Equal, not only alike: a decision would say that it is reworded. */
    @Test
    @ExtendWith(TurkishLocale.class)
    void recognisesQuestionTheSameEverywhere() {
        Reimport underTest =
                Reimport.update(
                        faq(question("Is it IMS?", "Yes.").withAnchor("ims")).build(),
                        faq(question("IS IT IMS?", "Yes.")).build());

        assertThat(underTest.faq().questions()).extracting(Question::anchor).containsExactly("ims");
        assertThat(underTest.decisions()).isEmpty();
    }

    @Test
    void recognisesQuestionByItsText_whenItsAnswerIsAllNew() {
        Reimport underTest =
                Reimport.update(
                        faq(question("Is it safe?", "Most people feel a dull ache.")
                                        .withAnchor("safe"))
                                .build(),
                        faq(question("Is it safe?", "We only ever use sterile needles.")).build());

        assertThat(underTest.faq().questions())
                .extracting(Question::anchor, question -> question.answer().original())
                .containsExactly(tuple("safe", "<p>We only ever use sterile needles.</p>"));
        assertThat(underTest.decisions()).isEmpty();
        assertThat(underTest.warnings()).isEmpty();
    }

    @Test
    void prefersEqualTextToLikeness() {
        List<Question> updated =
                questionsAfter(
                        faq(
                                question("Does it hurt?", "Most people feel a dull ache.")
                                        .withAnchor("pain")),
                        question("Does it hurt much?", "Most people feel a dull ache."),
                        question("Does it hurt?", "We only ever use sterile needles."));

        assertThat(updated)
                .extracting(Question::anchor)
                .containsExactly("does-it-hurt-much", "pain");
    }

    @Test
    void prefersTheQuestionThatIsMostAlike() {
        List<Question> updated =
                questionsAfter(
                        faq(
                                question("What may I eat before treatment?", "a").withAnchor("1"),
                                question("What may I eat after treatment?", "b").withAnchor("2")),
                        question("What may I eat after a treatment?", "c"),
                        question("What may I eat before a treatment?", "d"));

        assertThat(updated).extracting(Question::anchor).containsExactly("2", "1");
    }

    @Test
    void takesOrderFromHandout() {
        List<Question> updated =
                questionsAfter(
                        faq(
                                question("A?", "a").withAnchor("1"),
                                question("B?", "b").withAnchor("2")),
                        question("B?", "b"),
                        question("C?", "c"),
                        question("A?", "a"));

        assertThat(updated).extracting(Question::anchor).containsExactly("2", "c", "1");
    }

    @Test
    void matchesEqualQuestionsOneByOne() {
        List<Question> updated =
                questionsAfter(
                        faq(
                                question("A?", "a").withAnchor("1"),
                                question("A?", "a").withAnchor("2")),
                        question("A?", "a"),
                        question("A?", "b"),
                        question("A?", "c"));

        assertThat(updated).extracting(Question::anchor).containsExactly("1", "2", "a");
    }

    @Test
    void givesNewQuestionsAnchorsThatNobodyHadBefore() {
        List<Question> updated =
                questionsAfter(
                        faq(PAIN),
                        question("Pain?", "a"),
                        question("Hurt?", "b"),
                        question("Hurt!?", "c"));

        assertThat(updated)
                .extracting(Question::anchor)
                .containsExactly("pain-2", "hurt-2", "hurt-3");
    }

    @Test
    void keepsAnchorThatWasNeverStored() {
        List<Question> updated =
                questionsAfter(faq(question("Why?", "a").withAnchor("")), question("Why?", "a"));

        assertThat(updated).extracting(Question::anchor).containsExactly("why");
    }

    @Test
    void warnsOfTranslations_whenAnswerChanged() {
        Reimport changed =
                Reimport.update(faq(PAIN).build(), faq(question("Does it hurt?", "NO.")).build());
        Reimport rewrapped =
                Reimport.update(faq(PAIN).build(), faq(question("Does it hurt?", "No. ")).build());

        assertThat(changed.warnings())
                .containsExactly(
                        "the answer to \"Does it hurt?\" changed; its translations may be out of"
                                + " date: de, fr");
        assertThat(rewrapped.warnings()).isEmpty();
    }

    @Test
    void warnsOfTranslations_whenASpaceWithinANumberIsGone() {
        Question dose = question("How much?", "1 5 mg").withAnchor("dose");
        Question translated =
                QuestionBuilder.builder(dose)
                        .answer(new LocalizedText("<p>1 5 mg</p>", Map.of("fr", "<p>1 5 mg</p>")))
                        .build();

        assertThat(
                        Reimport.update(
                                        faq(translated).build(),
                                        faq(question("How much?", "15 mg")).build())
                                .warnings())
                .containsExactly(
                        "the answer to \"How much?\" changed; its translations may be out of date:"
                                + " fr");
    }

    @Test
    void warnsOfTranslations_whenQuestionIsReworded() {
        Reimport underTest =
                Reimport.update(
                        faq(PAIN).build(), faq(question("Does it hurt me?", "No.")).build());

        assertThat(underTest.warnings())
                .containsExactly(
                        "the question \"Does it hurt?\" changed; its translations may be out of"
                                + " date: fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void doesNotWarn_whenTheOnlyTranslationIsBlank(String translation) {
        LocalizedText title = new LocalizedText("Rubbing", Map.of("fr", translation));
        TreatmentFaq stored = TreatmentFaq.titled(title).build();

        assertThat(Reimport.update(stored, faq().build()).warnings()).isEmpty();
    }

    @Test
    void doesNotWarn_whenChangedAnswerHasNoTranslation() {
        TreatmentFaq stored = faq(question("Why?", "a")).build();

        Reimport underTest = Reimport.update(stored, faq(question("Why?", "b")).build());

        assertThat(underTest.faq().questions())
                .extracting(each -> each.answer().original())
                .containsExactly("<p>b</p>");
        assertThat(underTest.warnings()).isEmpty();
    }

    @Test
    void warnsOfRemovedQuestions() {
        Reimport underTest =
                Reimport.update(
                        faq(PAIN, question("Why?", "a")).build(),
                        faq(question("Why?", "a")).build());

        assertThat(underTest.faq().questions())
                .extracting(each -> each.question().original())
                .containsExactly("Why?");
        assertThat(underTest.warnings())
                .containsExactly("\"Does it hurt?\" is no longer in the handout; removed");
    }

    @Test
    @ExtendWith(TurkishLocale.class)
    void keepsAnchorOfRewordedQuestion_andSaysSo() {
        Reimport underTest =
                Reimport.update(
                        faq(question("Does it hurt?", "a").withAnchor("pain")).build(),
                        faq(question("Does IMS hurt?", "a"), question("Why?", "b")).build());

        assertThat(underTest.faq().questions())
                .extracting(Question::anchor)
                .containsExactly("pain", "why");
        assertThat(underTest.decisions())
                .containsExactly(
                        "\"Does IMS hurt?\" is \"Does it hurt?\" reworded (similarity 0.64); it"
                                + " keeps the anchor pain",
                        "\"Why?\" is new; its anchor is why");
    }

    @Test
    void warnsOfTextsThatAreEmptied() {
        TreatmentFaq stored =
                faq().abbreviation("IMS")
                        .alternateNames(List.of())
                        .summary(LocalizedText.of("Old."))
                        .author(new Person("Ann Old", "PT"))
                        .rights(new Rights(2019, "Old", "© 2019 Old"))
                        .build();

        assertThat(Reimport.update(stored, faq().build()).warnings())
                .containsExactly(
                        "the handout no longer has a byline; \"Ann Old\" was removed",
                        "the handout no longer has a rights line; \"© 2019 Old\" was removed",
                        "the handout no longer has a summary; \"Old.\" was removed",
                        "the handout no longer has an abbreviation; \"IMS\" was removed");
    }
}
