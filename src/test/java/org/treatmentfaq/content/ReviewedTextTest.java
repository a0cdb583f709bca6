package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts are not those that were reviewed. */
class ReviewedTextTest {

    private static final TreatmentFaq FAQ = FullFaq.of("");
    private static final String ANCHOR = FAQ.questions().get(0).anchor();
    private static final ReviewedText REVIEWED = ReviewedText.of(FAQ);

    private static List<String> changedIn(TreatmentFaq faq) {
        return REVIEWED.changedIn(faq).stream().map(TextPart::key).toList();
    }

    private static TreatmentFaq with(UnaryOperator<TreatmentFaqBuilder> change) {
        return change.apply(TreatmentFaqBuilder.builder(FAQ)).build();
    }

    private static TreatmentFaq withQuestion(UnaryOperator<QuestionBuilder> change) {
        Question question = change.apply(QuestionBuilder.builder(FAQ.questions().get(0))).build();
        return with(faq -> faq.questions(List.of(question)));
    }

    private static LocalizedText french(LocalizedText text, String french) {
        return new LocalizedText(text.original(), Map.of("fr", french));
    }

    @Test
    void changesNothing_whenNothingWasChanged() {
        assertThat(changedIn(FAQ)).isEmpty();
        assertThat(new ReviewedText(List.copyOf(REVIEWED.hashes())).changedIn(FAQ)).isEmpty();
    }

    @Test
    void namesTheText_inItsLanguage() {
        assertThat(changedIn(with(faq -> faq.title(french(FAQ.title(), "autre")))))
                .containsExactly("title_fr");
        assertThat(changedIn(with(faq -> faq.safety(FAQ.safety().withOriginal("other")))))
                .containsExactly("safety");
        assertThat(changedIn(with(faq -> faq.summary(FAQ.summary().withOriginal("other")))))
                .containsExactly("summary");
        assertThat(changedIn(with(faq -> faq.disclaimer(FAQ.disclaimer().withOriginal("other")))))
                .containsExactly("disclaimer");
        assertThat(changedIn(with(faq -> faq.abbreviation("other"))))
                .containsExactly("abbreviation");
        assertThat(changedIn(with(faq -> faq.alternateNames(List.of("other")))))
                .containsExactly("alternateNames");
        assertThat(changedIn(with(faq -> faq.sources(List.of(new Source("other", "/"))))))
                .containsExactly("sources");
    }

    @Test
    void namesTheQuestion() {
        Question question = FAQ.questions().get(0);

        assertThat(
                        changedIn(
                                withQuestion(
                                        each -> each.answer(question.answer().withOriginal("x")))))
                .containsExactly("questions/" + ANCHOR + "/answer");
        assertThat(changedIn(withQuestion(each -> each.question(french(question.question(), "x")))))
                .containsExactly("questions/" + ANCHOR + "/question_fr");
        assertThat(
                        changedIn(
                                withQuestion(
                                        each ->
                                                each.shortHeading(
                                                        french(question.shortHeading(), "x")))))
                .containsExactly("questions/" + ANCHOR + "/shortHeading_fr");
    }

    /** Readers do not get a draft; they miss what once had an answer. */
    @Test
    void countsAQuestionFromItsFirstAnswerOn() {
        Question draft =
                Question.of(LocalizedText.of("Draft?"), new LocalizedText(" ", Map.of()), "draft");
        List<Question> all = new ArrayList<>(FAQ.questions());
        all.add(draft);

        assertThat(changedIn(with(faq -> faq.questions(all)))).isEmpty();

        all.set(all.size() - 1, Question.of(draft.question(), LocalizedText.of("Yes."), "draft"));
        assertThat(changedIn(with(faq -> faq.questions(all))))
                .containsExactly("questions/draft/answer", "questions/draft/question");
        assertThat(changedIn(withQuestion(each -> each.answer(LocalizedText.of("")))))
                .contains("questions/" + ANCHOR + "/answer", "questions/" + ANCHOR + "/question");
    }

    /** A new text that can be translated is one that patients read: see FaqTexts. */
    @Test
    void countsEveryTextThatCanBeTranslated_andFallsBackFromIt() {
        for (RecordComponent text : TreatmentFaq.class.getRecordComponents()) {
            if (text.getType() == LocalizedText.class) {
                assertNoticed(FullFaq.with(FAQ, text, FullFaq.value(FullFaq.of("x"), text)), text);
            }
        }
        Question question = FAQ.questions().get(0);
        for (RecordComponent text : Question.class.getRecordComponents()) {
            if (text.getType() == LocalizedText.class) {
                Object other = FullFaq.value(FullFaq.of("x").questions().get(0), text);
                Question changed = (Question) FullFaq.with((Object) question, text, other);
                assertNoticed(with(faq -> faq.questions(List.of(changed))), text);
            }
        }
    }

    private static void assertNoticed(TreatmentFaq changed, RecordComponent text) {
        assertThat(changedIn(changed)).as("%s: see FaqTexts", text).hasSize(2);
        TreatmentFaq originals = TranslationSources.without(REVIEWED.changedIn(changed), changed);
        assertThat(REVIEWED.changedIn(originals)).as("%s: see TranslationSources", text).hasSize(2);
        assertThat(ReviewedText.of(originals).hashes())
                .as("%s: see TranslationSources", text)
                .hasSize(REVIEWED.hashes().size() - 1);
    }

    @Test
    void countsWhatWasAdded_andWhatWasRemoved() {
        List<Question> more = new ArrayList<>(FAQ.questions());
        more.add(Question.of("New?", "<p>Yes.</p>", "new"));

        assertThat(changedIn(with(faq -> faq.questions(more))))
                .containsExactly("questions/new/answer", "questions/new/question");
        assertThat(changedIn(with(faq -> faq.questions(List.of()))))
                .contains("questions/" + ANCHOR + "/answer", "questions/" + ANCHOR + "/answer_fr")
                .hasSize(6);
        assertThat(changedIn(with(faq -> faq.safety(LocalizedText.EMPTY))))
                .containsExactly("safety", "safety_fr");
    }

    @Test
    void goesByNoOrder() {
        TreatmentFaq two =
                TreatmentFaq.titled(LocalizedText.of("Massage"))
                        .questions(
                                List.of(
                                        Question.of("One?", "<p>1</p>", "one"),
                                        Question.of("Two?", "<p>2</p>", "two")))
                        .alternateNames(List.of("a", "b"))
                        .sources(List.of(new Source("c", ""), new Source("d", "")))
                        .build();
        List<Question> questions = new ArrayList<>(two.questions());
        Collections.reverse(questions);
        TreatmentFaq turned =
                TreatmentFaqBuilder.builder(two)
                        .questions(questions)
                        .alternateNames(List.of("b", "a"))
                        .sources(List.of(new Source("d", ""), new Source("c", "")))
                        .build();

        assertThat(ReviewedText.of(two).changedIn(turned)).isEmpty();
        // the texts that belong together are told apart all the same
        List<Question> swapped =
                List.of(
                        Question.of("One?", "<p>2</p>", "one"),
                        Question.of("Two?", "<p>1</p>", "two"));
        assertThat(
                        ReviewedText.of(two)
                                .changedIn(
                                        TreatmentFaqBuilder.builder(two)
                                                .questions(swapped)
                                                .build()))
                .hasSize(2);
    }

    @Test
    void leavesOutWhatIsNoMedicalText() {
        assertThat(
                        changedIn(
                                with(
                                        faq ->
                                                faq.author(new Person("Other", ""))
                                                        .reviewer(new Person("Other", ""))
                                                        .rights(new Rights(2031, "x", "y"))
                                                        .relatedFaqs(List.of("x"))
                                                        .canonicalPage("x")
                                                        .review(Review.NONE))))
                .isEmpty();
        assertThat(changedIn(withQuestion(each -> each.healthAspect("other")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Massage ', true",
        "' Mas\u00ADsage', true",
        "Massages, false",
        "massage, false",
    })
    void knowsATitleAgain_butForItsWhiteSpace(String title, boolean same) {
        ReviewedText reviewed =
                ReviewedText.of(TreatmentFaq.titled(LocalizedText.of("Massage")).build());
        TreatmentFaq faq = TreatmentFaq.titled(LocalizedText.of(title)).build();

        assertThat(reviewed.changedIn(faq).isEmpty()).isEqualTo(same);
    }

    @Test
    void knowsAQuestionAgain_underAnotherAnchor() {
        assertThat(
                        changedIn(
                                withQuestion(
                                        each -> each.anchor("new").formerAnchors(List.of(ANCHOR)))))
                .isEmpty();
        assertThat(changedIn(withQuestion(each -> each.anchor("new").formerAnchors(List.of()))))
                .hasSize(12);
    }

    @Test
    void countsNothing_whereNobodyNotedWhatWasReviewed() {
        assertThat(ReviewedText.NONE.changedIn(FAQ)).isEmpty();
        assertThat(ReviewedText.NONE.isKnown()).isFalse();
    }

    @Test
    void isKnown_ofAFaqWithoutAnyText() {
        ReviewedText nothing = ReviewedText.of(TreatmentFaq.titled(LocalizedText.EMPTY).build());

        assertThat(nothing.isKnown()).isTrue();
        assertThat(nothing.changedIn(FAQ)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "=",
        "a=b=c",
        "questions//answer=1",
        "questions/a=1",
        "/=/",
        "_fr=1",
        "a/b=1"
    })
    void survivesWhatSomebodyElseStored(String hash) {
        assertThat(new ReviewedText(List.of(hash)).changedIn(FAQ)).isNotEmpty();
    }

    @Test
    void takesTheTextsOfAHandout_butNoTranslation() {
        TreatmentFaq changed =
                with(faq -> faq.title(new LocalizedText("other", Map.of("fr", "autre"))));

        ReviewedText reviewed = REVIEWED.withOriginalsOf(changed);

        assertThat(reviewed.changedIn(changed)).containsExactly(new TextPart("", "title", "fr"));
    }

    @Test
    void hasAKeyForEveryAnchor() {
        for (String anchor : List.of("a", "a/b", "a_fr", "a=b", "ü", "questions/x")) {
            TextPart part = new TextPart(anchor, "answer", "de_CH");
            assertThat(TextPart.ofKey(part.key())).contains(part);
        }
        assertThat(TextPart.ofKey("title_de_CH")).contains(new TextPart("", "title", "de_CH"));
    }
}
