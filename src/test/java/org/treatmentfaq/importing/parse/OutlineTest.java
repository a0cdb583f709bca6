package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentfaq.importing.parse.LineRole.ANSWER;
import static org.treatmentfaq.importing.parse.LineRole.BYLINE;
import static org.treatmentfaq.importing.parse.LineRole.QUESTION;
import static org.treatmentfaq.importing.parse.LineRole.RIGHTS;
import static org.treatmentfaq.importing.parse.LineRole.SUMMARY;
import static org.treatmentfaq.importing.parse.LineRole.TITLE;
import static org.treatmentfaq.importing.parse.LineRole.UNPLACED;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static List<LineRole> roles(String text) throws HandoutRefusedException {
        return Outline.place(
                        PlainText.blocks(Block.in(Line.in(text), new TreeMap<>()), new Findings()))
                .stream()
                .map(Block::role)
                .toList();
    }

    @Test
    void givesEveryBlockItsRole() throws HandoutRefusedException {
        assertThat(roles("Title\n\nIt helps.\n\nWhy?\n\nSo.\n\nBy A Bee\n\n© 2020 X\n\nBye."))
                .containsExactly(TITLE, SUMMARY, QUESTION, ANSWER, BYLINE, RIGHTS, UNPLACED);
    }

    @Test
    void takesBylineInFront() throws HandoutRefusedException {
        assertThat(roles("Title\n\nBy A Bee\n\nWhy?\n\nSo."))
                .containsExactly(TITLE, BYLINE, QUESTION, ANSWER);
        assertThat(roles("Title\n\nBy A Bee\n\nWhy?\n\nSo.\n\nBy B Cee"))
                .containsExactly(TITLE, BYLINE, QUESTION, ANSWER, BYLINE);
    }

    @Test
    void takesRightsInFront_whenNoneCloseTheHandout() throws HandoutRefusedException {
        assertThat(roles("Title\n\n© 2020 X\n\nWhy?\n\nSo."))
                .containsExactly(TITLE, RIGHTS, QUESTION, ANSWER);
        assertThat(roles("Title\n\n© 2020 X\n\nWhy?\n\nSo.\n\n© 2021 X"))
                .containsExactly(TITLE, UNPLACED, QUESTION, ANSWER, RIGHTS);
    }

    @Test
    void leavesShortTextBetweenBylineAndRightsUnplaced() throws HandoutRefusedException {
        String hundred = "x".repeat(99) + ".";

        assertThat(roles("Title\n\nWhy?\n\nSo.\n\nBy A Bee\n\n" + hundred + "\n\n© 2020 X"))
                .containsExactly(TITLE, QUESTION, ANSWER, BYLINE, UNPLACED, RIGHTS);
        assertThat(roles("Title\n\nWhy?\n\nSo.\n\nBy A Bee\n\nx" + hundred + "\n\n© 2020 X"))
                .containsExactly(TITLE, QUESTION, ANSWER, ANSWER, ANSWER, RIGHTS);
    }

    @Test
    void leavesNameWithinAnswers() throws HandoutRefusedException {
        assertThat(roles("Title\n\nWhy?\n\nBy A Bee\n\nSo."))
                .containsExactly(TITLE, QUESTION, ANSWER, ANSWER);
        assertThat(roles("Title\n\nWhy?\n\nBy A Bee\n\nHow?\n\nSo.\n\n© 2020 X"))
                .containsExactly(TITLE, QUESTION, ANSWER, QUESTION, ANSWER, RIGHTS);
        assertThat(roles("Title\n\nWhy?\n\nBy A Bee\n\nSo.\n\nBy A Bee\n\n© 2020 X"))
                .containsExactly(TITLE, QUESTION, ANSWER, ANSWER, BYLINE, RIGHTS);
    }

    @Test
    void takesSeveralBylines() throws HandoutRefusedException {
        assertThat(roles("Title\n\nWhy?\n\nSo.\n\nBy A Bee\nReviewed by B Cee"))
                .containsExactly(TITLE, QUESTION, ANSWER, BYLINE, BYLINE);
    }
}
