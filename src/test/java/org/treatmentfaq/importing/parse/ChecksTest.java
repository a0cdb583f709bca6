package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static List<String> warnings(String end) throws HandoutRefusedException {
        return HandoutParser.parse("Massage\n\n" + end).warnings();
    }

    @Test
    void tellOfMarkersThatWereLeftOut() throws HandoutRefusedException {
        assertThat(warnings("Q1: Why?\nA: So.\nQ2: How?\nA: So."))
                .containsExactly("left out in front of questions: Q1: Q2:");
    }

    @Test
    void tellOfHeadings() throws HandoutRefusedException {
        assertThat(warnings("Benefits\n\nSome.\n\nAfter care\n\nNone."))
                .containsExactly(
                        "no line ends in a question mark; 2 headings were taken for questions");
    }

    @Test
    void tellOfQuestionAboveAParagraph() throws HandoutRefusedException {
        assertThat(warnings("Why?\n\nHow so?\nWell, so."))
                .containsExactly(
                        "line 5: \"How so?\" was left in the answer; put a blank line below it if"
                                + " it is a question");
    }

    @Test
    void tellOfDateOfByline() throws HandoutRefusedException {
        assertThat(warnings("Why?\n\nSo.\n\nBy A Bee, 3 May 2024"))
                .containsExactly("line 7: \"3 May 2024\" was left out of the byline");
        assertThat(warnings("Why?\n\nBy A Bee, 3 May 2024\n\nSo.")).isEmpty();
    }

    @Test
    void tellOfMissingAuthor_whenTheEndMayNameOne() throws HandoutRefusedException {
        assertThat(warnings("Why?\n\nSo.\n\nAmanda"))
                .containsExactly(
                        "no author found; the last lines may name one, as \"By Name Surname\"");
        assertThat(warnings("Why?\n\nSo.\n\n© 2020 X")).hasSize(1);
        assertThat(warnings("Why?\n\nSo.\n\nBy Amanda Sin\n\n© 2020 X")).isEmpty();
        assertThat(warnings("Why?\n\nSo.")).isEmpty();
    }

    @Test
    void suggestSafety_whenItIsNotGiven() throws HandoutRefusedException {
        String text = "Massage\n\nWhen should I call?\n\nIn pain.\n\nWhy?\n\nSo.";

        assertThat(HandoutParser.parse(text).warnings())
                .containsExactly(
                        "line 3: \"When should I call?\" reads like advice on safety; --safety"
                                + " makes it the safety part");
        assertThat(HandoutParser.parse(text, new HandoutOptions(true)).warnings()).isEmpty();
    }
}
