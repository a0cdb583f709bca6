package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.TurkishLocale;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crème BRÛLÉE     | creme brulee",
                "ﬁt               | fit",
                "TITLE ILL        | title ill",
                "İstanbul         | istanbul",
                "'a \t\n  b '     | a b",
                "ΠΟΝΆΕΙ           | ποναει",
            })
    void foldsCaseAccentsAndSpace(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
    }

    /** A soft hyphen, both joiners and a mark of direction are within a word; a space is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Electro\u00ADtherapy     | electrotherapy",
                "می\u200Cخواهم            | میخواهم",
                "क्\u200Dष                | कष",
                "IMS\u200E, \u2060TMJ\u200F | ims tmj",
                "a\u200Bb\uFEFFc           | a b c",
            })
    void makesTheSameWords_whateverIsInvisibleInThem(String text, String words) {
        assertThat(SearchWords.indexed(text)).isEqualTo(words);
        assertThat(SearchTerms.of(text).words()).containsExactly(words.split(" "));
    }

    /** Words with raised characters are found as one, and the word before a footnote by itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H₂O       | h2o h 2 o",
                "10⁹/l.¹   | 109 l 1 10 9 l 1",
                "10⁻⁹      | 10 9 10 9",
                "10^9      | 109 10 9",
                "10^(-9)   | 10 9 10 9",
                "dose¹ per | dose1 dose 1 per",
                "x_max     | xmax x max",
                "^_^ a ^ b | a b",
                "a-b c/d   | a b c d",
            })
    void indexesRaisedCharactersInTwoWays(String text, String words) {
        assertThat(SearchWords.indexed(RaisedWords.indexed(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"10^9, 109", "10⁹, 109", "H₂O, h2o", "H2O, h2o", "x_max, x max", "10^(-9), 10 9"})
    void takesPowersForOneWord_whenTheyAreTyped(String typed, String words) {
        assertThat(SearchTerms.of(typed).words()).containsExactly(words.split(" "));
    }

    @Test
    void leavesOutWhatIsStruckOut_andNumbersOfLists() {
        TreatmentFaq faq =
                TreatmentFaq.titled(LocalizedText.of("Massage"))
                        .questions(
                                List.of(
                                        Question.of(
                                                "How?",
                                                "<p><s>5 mg</s> 7 mg</p><ol type='i'><li>H<sub>2</sub>O</li></ol>"
                                                        + "<img src='/a.png' alt='Knee'>",
                                                "how")))
                        .build();

        assertThat(SearchText.of(faq).original()).isEqualTo("massage how 7 mg h2o h 2 o knee");
    }

    @Test
    void findsNothing_whenOnlyInvisibleCharactersAreTyped() {
        assertThat(SearchTerms.of("\u00AD \u200F")).isEqualTo(SearchTerms.NONE);
    }

    @Test
    @ExtendWith(TurkishLocale.class)
    void foldsTheSame_whenTheServerIsTurkish() {
        assertThat(SearchText.fold("TITLE ILL")).isEqualTo("title ill");
    }

    @Test
    void holdsEveryReadableWord() {
        TreatmentFaq faq =
                TreatmentFaq.titled(LocalizedText.of("Intramuscular"))
                        .abbreviation("IMS")
                        .alternateNames(List.of("Dry Needling", "DN"))
                        .summary(LocalizedText.of("Summary"))
                        .safety(LocalizedText.of("<p>Not&nbsp;when <b>preg</b>nant</p>"))
                        .questions(
                                List.of(
                                        new Question(
                                                LocalizedText.of("Pain?"),
                                                LocalizedText.of("<p>A</p><p>little</p>"),
                                                LocalizedText.of("Hurts"),
                                                "pain",
                                                List.of(),
                                                ""),
                                        Question.of("No answer?", "", "none")))
                        .build();

        assertThat(SearchText.of(faq))
                .isEqualTo(
                        LocalizedText.of(
                                "intramuscular ims dry needling dn summary not when pregnant"
                                        + " hurts pain a little"));
    }

    @Test
    void hasEveryLanguage_whereverItIsTranslated() {
        TreatmentFaq faq =
                TreatmentFaq.titled(new LocalizedText("Title", Map.of("fr", "Titre")))
                        .summary(new LocalizedText("Summary", Map.of("de", "Kurz")))
                        .safety(new LocalizedText("Safety", Map.of("de_CH", "Vorsicht")))
                        .questions(
                                List.of(
                                        new Question(
                                                new LocalizedText("Q", Map.of("es", "P")),
                                                new LocalizedText("A", Map.of("it", "R")),
                                                new LocalizedText("L", Map.of("pt", "E")),
                                                "q",
                                                List.of(),
                                                "")))
                        .build();

        assertThat(SearchText.of(faq))
                .isEqualTo(
                        new LocalizedText(
                                "title summary safety l q a",
                                Map.of(
                                        "fr", "titre summary safety l q a",
                                        "de", "title kurz safety l q a",
                                        "de_CH", "title kurz vorsicht l q a",
                                        "es", "title summary safety p a",
                                        "it", "title summary safety l q r",
                                        "pt", "title summary safety e q a")));
    }

    /** A translation of one text alone is found by readers of its language. */
    @Test
    void hasTheLanguageOfEachTextThatIsSearched() {
        LocalizedFaq french =
                LocalizedFaq.of(FullFaq.of(""), new ContentLocale(Locale.FRENCH, Locale.ROOT));
        String searched = Searchable.of(french).all();
        List<String> without = new ArrayList<>();
        for (RecordComponent component : TreatmentFaq.class.getRecordComponents()) {
            Object value = FullFaq.value(FullFaq.of(""), component);
            if (value instanceof LocalizedText text
                    && searched.contains(text.translations().get("fr"))
                    && SearchText.of(
                                    FullFaq.with(
                                            TreatmentFaq.titled(LocalizedText.EMPTY).build(),
                                            component,
                                            text))
                            .translations()
                            .isEmpty()) {
                without.add(component.getName());
            }
        }

        assertThat(searched).contains("faqtitlefr", "faqsummaryfr", "faqsafetyfr");
        assertThat(without).as("See SearchText.languages").isEmpty();
    }
}
