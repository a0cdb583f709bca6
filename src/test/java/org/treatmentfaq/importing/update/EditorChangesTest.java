package org.treatmentfaq.importing.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;

class EditorChangesTest {

    private static TreatmentFaq faq(String title, String answer) {
        return TreatmentFaq.titled(LocalizedText.of(title))
                .questions(List.of(Question.of("Does it hurt?", answer, "pain")))
                .build();
    }

    @Test
    void namesFieldsThatEditorsChanged() {
        TreatmentFaq imported = faq("Massage", "<p>No.</p>");

        assertThat(EditorChanges.lostBy(faq("Our massage", "<p>Never.</p>"), imported, imported))
                .containsExactly("title", "questions[pain].answer");
    }

    @Test
    void namesEveryFieldThatAnImportWrites() {
        assertThat(EditorChanges.lostBy(every("Our"), every("Old"), every("New")))
                .containsExactly(
                        "title",
                        "abbreviation",
                        "summary",
                        "safety",
                        "author",
                        "reviewer",
                        "rights",
                        "questions[pain].question",
                        "questions[pain].answer");
    }

    private static TreatmentFaq every(String word) {
        return TreatmentFaq.titled(LocalizedText.of(word + " massage"))
                .abbreviation(word)
                .alternateNames(List.of())
                .summary(LocalizedText.of(word + " summary."))
                .safety(LocalizedText.of("<p>" + word + " safety.</p>"))
                .questions(List.of(Question.of("Does it hurt " + word + "?", word, "pain")))
                .author(new Person("Ann " + word, "PT"))
                .reviewer(new Person("Bo " + word, "PT"))
                .rights(new Rights(2020, word, "© 2020 " + word))
                .build();
    }

    @Test
    void namesWhatOnlyEditorsWrote_whenTheHandoutNowHasItToo() {
        TreatmentFaq imported = faq("Massage", "<p>No.</p>");
        TreatmentFaq edited =
                TreatmentFaqBuilder.builder(imported)
                        .safety(LocalizedText.of("<p>Ours.</p>"))
                        .reviewer(new Person("Ann Editor", "PT"))
                        .build();
        TreatmentFaq now =
                TreatmentFaqBuilder.builder(imported)
                        .safety(LocalizedText.of("<p>Theirs.</p>"))
                        .reviewer(new Person("Bo Handout", "PT"))
                        .build();

        assertThat(EditorChanges.lostBy(edited, imported, now))
                .containsExactly("safety", "reviewer");
        assertThat(EditorChanges.lostBy(edited, imported, imported)).isEmpty();
    }

    @Test
    void namesNothing_whenEditorsOnlyWrappedLines() {
        TreatmentFaq imported = faq("Deep massage", "<p>Not much.</p><p>Ask us.</p>");
        TreatmentFaq wrapped = faq("Deep  massage ", "<p>Not\nmuch.</p>\n<p>Ask us.</p>");

        TreatmentFaq changed = faq("New massage", "<p>A little.</p>");

        assertThat(EditorChanges.lostBy(wrapped, imported, changed)).isEmpty();
    }

    /** A space within a number is a dose ten times as small, or as large. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Take 1 5 mg.</p> | <p>Take 15 mg.</p>",
                "<p>Take 15 mg.</p>  | <p>Take 1 5 mg.</p>",
                "<p>Take 1 5 mg.</p> | <p>Take <b>1</b>5 mg.</p>",
                "<p>Not a mend</p>   | <p>Not amend</p>"
            })
    void namesFields_whoseWordsEditorsJoinedOrParted(String imported, String edited) {
        TreatmentFaq before = faq("Any body", imported);
        TreatmentFaq stored = faq("Anybody", edited);
        TreatmentFaq changed = faq("Any body", imported.replace(".</p>", ", twice.</p>"));

        assertThat(EditorChanges.lostBy(stored, before, changed))
                .containsExactly("title", "questions[pain].answer");
    }

    @Test
    void namesPerson_whenEditorsMovedAWordToTheCredentials() {
        TreatmentFaq imported = by(new Person("Ann Lee PT", ""));
        TreatmentFaq edited = by(new Person("Ann Lee", " PT"));

        assertThat(EditorChanges.lostBy(edited, imported, imported)).containsExactly("author");
    }

    private static TreatmentFaq by(Person author) {
        return TreatmentFaqBuilder.builder(faq("Massage", "<p>No.</p>")).author(author).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Rest:</p>\n<ul>\n\t<li>ice</li>\n\t<li>sleep</li>\n</ul>\n",
                "<p>\n  Rest:\n</p>\n<ul><li> ice</li><li>sleep </li></ul>",
                "<p>Rest:</p ><ul ><li>ice</li><li>sleep</li></ul\t>"
            })
    void namesNothing_whenEditorsOnlyIndentedElements(String indented) {
        TreatmentFaq imported = faq("Massage", "<p>Rest:</p><ul><li>ice</li><li>sleep</li></ul>");
        TreatmentFaq changed = faq("Massage", "<p>Rest.</p>");

        assertThat(EditorChanges.lostBy(faq("Massage", indented), imported, changed)).isEmpty();
    }

    @Test
    void namesNothing_whenOnlyTheHandoutChanged() {
        TreatmentFaq stored = faq("Massage", "<p>No.</p>");

        assertThat(EditorChanges.lostBy(stored, stored, faq("New massage", "<p>A little.</p>")))
                .isEmpty();
    }

    @Test
    void namesNothing_whenHandoutSaysTheSameAsEditors() {
        TreatmentFaq edited = faq("Massage", "<p>Never.</p>");

        assertThat(EditorChanges.lostBy(edited, faq("Massage", "<p>No.</p>"), edited)).isEmpty();
    }
}
