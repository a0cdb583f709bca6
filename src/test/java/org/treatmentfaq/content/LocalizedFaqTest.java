package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.richtext.AnswerHtml;

class LocalizedFaqTest {

    private static final ContentLocale ENGLISH = ContentLocale.of(Locale.ENGLISH);
    private static final ContentLocale FRENCH = new ContentLocale(Locale.FRENCH, Locale.ENGLISH);
    private static final ContentLocale GERMAN = new ContentLocale(Locale.GERMAN, Locale.ENGLISH);

    private static final Question NEEDLES =
            question("needles", "Are there needles?", "<p>Yes.</p>", "ims-needles", "old");
    private static final Question PAIN = question("pain", "Does it hurt?", "<p>No.</p>");

    @Test
    void choosesTheTextsOfALanguage() {
        TreatmentFaq faq =
                TreatmentFaq.titled(french("Massage", "Massage thérapeutique"))
                        .summary(french("In short.", "En bref."))
                        .safety(french("<p>Careful</p>", "<p>Attention</p>"))
                        .disclaimer(LocalizedText.of("<p>No advice</p>"))
                        .questions(
                                List.of(
                                        new Question(
                                                french("Does it hurt?", "Est-ce douloureux ?"),
                                                french("<p>No.</p>", "<p>Non.</p>"),
                                                french("Pain", "Douleur"),
                                                "pain",
                                                List.of(),
                                                "")))
                        .build();

        LocalizedFaq underTest = LocalizedFaq.of(faq, FRENCH);

        assertThat(underTest.title().text()).isEqualTo("Massage thérapeutique");
        assertThat(underTest.summary()).isEqualTo(new Localized<>("En bref.", "fr", false));
        assertThat(underTest.safety().text()).hasToString("<p>Attention</p>");
        assertThat(underTest.disclaimer().map(AnswerHtml::toString))
                .isEqualTo(new Localized<>("<p>No advice</p>", "en", true));
        assertThat(underTest.questions())
                .extracting(
                        LocalizedQuestion::anchor,
                        question -> question.question().text(),
                        question -> question.shortHeading().text(),
                        question -> question.answer().text().toString())
                .containsExactly(tuple("pain", "Est-ce douloureux ?", "Douleur", "<p>Non.</p>"));
        assertThat(underTest.omissions()).isEmpty();
    }

    @Test
    void leavesOutWhatCannotBeRead() {
        LocalizedFaq underTest =
                faq(
                        NEEDLES,
                        question("untold", " ", "<p>Answer</p>"),
                        question("empty", "Why?", "<p>&nbsp;</p><script>x</script>"),
                        PAIN);

        assertThat(underTest.questions())
                .extracting(LocalizedQuestion::anchor)
                .containsExactly("needles", "pain");
        assertThat(underTest.omissions())
                .containsExactly(
                        "The question with the anchor untold has no text",
                        "The question \"Why?\" has no answer");
    }

    @Test
    void leavesOutSourcesWithoutATitle() {
        Source source = new Source("Review of 2014", "");
        TreatmentFaq faq =
                TreatmentFaq.titled(LocalizedText.of("IMS"))
                        .sources(List.of(new Source(" ", "https://x.org"), source))
                        .build();

        assertThat(LocalizedFaq.of(faq, ENGLISH).sources()).containsExactly(source);
    }

    @Test
    void findsAQuestionByItsAnchor() {
        TreatmentFaq faq = of(NEEDLES, PAIN);

        assertThat(LocalizedFaq.of(faq, ENGLISH).question(faq, "pain"))
                .map(question -> question.question().text())
                .contains("Does it hurt?");
    }

    @Test
    void findsAQuestionByAFormerAnchor() {
        TreatmentFaq faq = of(PAIN, NEEDLES);

        assertThat(LocalizedFaq.of(faq, ENGLISH).question(faq, "ims-needles"))
                .map(LocalizedQuestion::anchor)
                .contains("needles");
    }

    @Test
    void prefersTheCurrentAnchor_whenAnotherQuestionHadIt() {
        TreatmentFaq faq =
                of(NEEDLES, question("old", "What is it?", "<p>A treatment.</p>", "older"));

        assertThat(LocalizedFaq.of(faq, ENGLISH).question(faq, "old"))
                .map(question -> question.question().text())
                .contains("What is it?");
    }

    @Test
    void findsNothing_whenNoQuestionHadTheAnchorOrItIsLeftOut() {
        TreatmentFaq faq = of(PAIN, question("empty", "Why?", "", "formerly"));
        LocalizedFaq underTest = LocalizedFaq.of(faq, ENGLISH);

        assertThat(underTest.question(faq, "pain")).isPresent();
        assertThat(underTest.question(faq, "nowhere")).isEmpty();
        assertThat(underTest.question(faq, "empty")).isEmpty();
        assertThat(underTest.question(faq, "formerly")).isEmpty();
    }

    private static LocalizedFaq faq(Question... questions) {
        return LocalizedFaq.of(of(questions), ENGLISH);
    }

    private static TreatmentFaq of(Question... questions) {
        return TreatmentFaq.titled(LocalizedText.of("IMS")).questions(List.of(questions)).build();
    }

    private static Question question(
            String anchor, String question, String answer, String... formerAnchors) {
        return new Question(
                LocalizedText.of(question),
                LocalizedText.of(answer),
                LocalizedText.EMPTY,
                anchor,
                List.of(formerAnchors),
                "");
    }

    private static LocalizedText french(String original, String translation) {
        return new LocalizedText(original, Map.of("fr", translation));
    }

    /** A heading in one language above a question in another would only confuse. */
    @Test
    void leavesAShortHeadingOut_whenOnlyTheQuestionIsTranslated() {
        Question question =
                new Question(
                        new LocalizedText("Does it hurt?", Map.of("fr", "Est-ce douloureux ?")),
                        LocalizedText.of("<p>Hardly.</p>"),
                        LocalizedText.of("Pain"),
                        "pain",
                        List.of(),
                        "");

        LocalizedQuestion french = LocalizedQuestion.of(question, FRENCH);

        assertThat(french.question().fallback()).isFalse();
        assertThat(french.shortHeading()).isEqualTo(new Localized<>("", "fr", false));
        assertThat(french.answer().fallback()).isTrue();
        assertThat(french.hasFallback()).isTrue();
        assertThat(LocalizedQuestion.of(question, GERMAN).shortHeading())
                .isEqualTo(new Localized<>("Pain", "en", true));
    }
}
