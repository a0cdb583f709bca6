package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose readers a changed text concerns. */
class ShownTextTest {

    private static final ContentLocale ENGLISH = ContentLocale.of(Locale.ENGLISH);
    private static final ContentLocale FRENCH = new ContentLocale(Locale.FRENCH, Locale.ENGLISH);
    private static final ContentLocale CANADIAN =
            new ContentLocale(Locale.CANADA_FRENCH, Locale.ENGLISH);

    private static final TreatmentFaq FAQ =
            TreatmentFaq.titled(new LocalizedText("Massage", Map.of("fr", "Le massage")))
                    .safety(LocalizedText.of("Not if pregnant."))
                    .questions(List.of(question("hurt"), question("oil")))
                    .build();

    private static Question question(String anchor) {
        return new Question(
                new LocalizedText(anchor + "?", Map.of("fr", anchor + " ?")),
                new LocalizedText("Yes.", Map.of("fr", "Oui.")),
                LocalizedText.of(anchor),
                anchor,
                List.of("former-" + anchor),
                "");
    }

    private static Placement only(String anchor, Placement.Part... shown) {
        Placement all = Placement.whole("id", Layout.AUTO);
        return new Placement(
                all.faq(),
                true,
                List.of(new Entry.Shared(anchor)),
                all.headingText(),
                0,
                all.layout(),
                all.localNote(),
                shown.length == 0 ? Set.of() : EnumSet.of(shown[0], shown));
    }

    private static List<String> shown(ShownText text, String... keys) {
        return text.of(TextPart.ofKeys(List.of(keys))).stream().map(TextPart::key).toList();
    }

    @Test
    void countsTextsOfTheReadersLanguageOnly() {
        assertThat(shown(ShownText.whole(FAQ, ENGLISH), "title", "title_fr"))
                .containsExactly("title");
        assertThat(shown(ShownText.whole(FAQ, FRENCH), "title", "title_fr"))
                .containsExactly("title_fr");
        assertThat(shown(ShownText.whole(FAQ, CANADIAN), "title", "title_fr", "title_fr_CA"))
                .containsExactly("title_fr");
    }

    @Test
    void countsAFallback_inTheLanguageItComesFrom() {
        assertThat(shown(ShownText.whole(FAQ, FRENCH), "safety", "safety_fr"))
                .containsExactly("safety");
    }

    @Test
    void countsChosenQuestionsOnly_alsoByFormerAnchors() {
        for (String anchor : List.of("oil", "former-oil")) {
            ShownText chosen = ShownText.placed(FAQ, only(anchor), ENGLISH);
            assertThat(shown(chosen, "questions/oil/answer", "questions/hurt/answer", "title"))
                    .containsExactly("questions/oil/answer", "title");
        }
    }

    @Test
    void countsPartsThatThePlacementShows() {
        String[] parts = {"summary", "disclaimer", "sources", "safety"};
        TreatmentFaq faq =
                TreatmentFaqBuilder.builder(FAQ)
                        .summary(LocalizedText.of("a"))
                        .disclaimer(LocalizedText.of("b"))
                        .sources(List.of(new Source("c", "")))
                        .build();

        assertThat(shown(ShownText.placed(faq, only("oil"), ENGLISH), parts))
                .containsExactly("safety");
        assertThat(
                        shown(
                                ShownText.placed(
                                        faq,
                                        only(
                                                "oil",
                                                Placement.Part.DISCLAIMER,
                                                Placement.Part.SOURCES),
                                        ENGLISH),
                                parts))
                .containsExactly("disclaimer", "sources", "safety");
        assertThat(shown(ShownText.placed(faq, Placement.whole("id", Layout.AUTO), ENGLISH), parts))
                .containsExactly(parts);
    }

    @Test
    void countsWhatIsGone_whereItWouldBeShown() {
        String[] gone = {"questions/old/answer", "questions/old/answer_fr", "summary"};

        assertThat(shown(ShownText.whole(FAQ, ENGLISH), gone))
                .containsExactly("questions/old/answer", "summary");
        assertThat(shown(ShownText.whole(FAQ, FRENCH), gone)).containsExactly(gone);
        assertThat(shown(ShownText.placed(FAQ, only("oil"), ENGLISH), gone)).isEmpty();
        assertThat(shown(ShownText.placed(FAQ, only("old"), ENGLISH), gone))
                .containsExactly("questions/old/answer");
    }

    @Test
    void leavesOutAShortHeading_thatReadersOfAnotherLanguageDoNotGet() {
        String key = "questions/oil/shortHeading";

        assertThat(shown(ShownText.whole(FAQ, ENGLISH), key)).containsExactly(key);
        assertThat(shown(ShownText.whole(FAQ, FRENCH), key)).isEmpty();
    }

    @Test
    void countsOneQuestion_withWhatIsDeliveredBesideIt() {
        String[] parts = {"questions/oil/answer", "questions/hurt/answer", "safety", "sources"};

        assertThat(shown(ShownText.question(FAQ, "oil", ENGLISH), parts))
                .containsExactly("questions/oil/answer", "safety");
    }
}
