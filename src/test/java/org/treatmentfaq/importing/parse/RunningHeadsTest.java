package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningHeadsTest {

    /** The furniture of a handout: its lines' numbers and why. */
    private static Map<Integer, String> furniture(String text) {
        return RunningHeads.in(Line.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page 2 of 3", "- 2 -", "2/3", "Seite 2"})
    void takesLabelledNumber_whenItStandsAlone(String number) {
        assertThat(furniture("Title\n\nTa\n\n" + number + "\n\nmore"))
                .isEqualTo(Map.of(5, "page number"));
    }

    @Test
    void leavesNumber_whenItStandsInAParagraph() {
        assertThat(furniture("Title\n\nTb\nPage 2\n\nmore")).isEmpty();
        assertThat(furniture("Title\n\nPage 2\nTc\n\nmore")).isEmpty();
    }

    @Test
    void leavesNumber_whenItAnswersAQuestion() {
        assertThat(furniture("Title\n\nHow much?\n\n3/4\n\nmore")).isEmpty();
        assertThat(furniture("Title\n\nHow much.\n\n3/4\n\nmore")).containsOnlyKeys(5);
    }

    @Test
    void takesNumberBelowAQuestion_whenThePageTurnsBetween() {
        assertThat(furniture("Title\n\nTd\n\nHow much?\n\f3\nmore"))
                .isEqualTo(Map.of(6, "page number"));
    }

    @Test
    void takesBareDigits_whenThreeStandAlone() {
        assertThat(furniture("Title\n\n1\n\nTe\n\n2\n\nTf\n\n3"))
                .isEqualTo(Map.of(3, "page number", 7, "page number", 11, "page number"));
        assertThat(furniture("Title\n\n1\n\nTg\n\n2\n\nTh")).isEmpty();
    }

    @Test
    void takesBareDigits_whenTheyStandBesideAPageBreak() {
        assertThat(furniture("Title\n\nTi\nTj\n1\n\fMore\nTk\nTl\nEnd."))
                .isEqualTo(Map.of(5, "page number"));
    }

    @Test
    void leavesDigitsWithinAPage() {
        assertThat(furniture("Title\nTm\n\n7\n\nTn\nTo\n\fMore\nTp")).isEmpty();
    }

    @Test
    void takesHeadersAndFooters_whenTheyStandOnTwoPages() {
        assertThat(furniture("Title\nTq\nTr\nTs\nClinic 1\nTel\n\fTt\nTu\nTv\nClinic 2\nTel"))
                .isEqualTo(
                        Map.of(
                                5, "repeated on 2 pages",
                                6, "repeated on 2 pages",
                                10, "repeated on 2 pages",
                                11, "repeated on 2 pages"));
    }

    @Test
    void leavesEqualLines_whenTheyStandFurtherThanTwoLinesFromTheBreak() {
        assertThat(furniture("Title\na\nWe help.\nb\nc\n\fd\ne\nWe help.\nf\ng")).isEmpty();
    }

    @Test
    void takesLine_whenItStandsAloneThreeTimes() {
        assertThat(furniture("Title\n\nClinic\n\nTw\n\nClinic\n\nTx\n\nClinic"))
                .isEqualTo(
                        Map.of(
                                3, "repeated 3 times",
                                7, "repeated 3 times",
                                11, "repeated 3 times"));
        assertThat(furniture("Title\n\nClinic\n\nTy\n\nClinic\n\nMore")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rest for a day.", "- ice", "1. ice"})
    void leavesSentencesAndItems_whenTheyStandAloneThreeTimes(String text) {
        String part = text + "\n\n";

        assertThat(furniture("Title\n\n" + part + "a\n\n" + part + "b\n\n" + part)).isEmpty();
    }

    @Test
    void keepsTitle_whenItIsAHeaderToo() {
        assertThat(furniture("Title\n\nIt helps.\n\fTitle\n\nUa")).containsOnlyKeys(4);
        assertThat(furniture("Title\nOpening line.\n\nUb\n\n\fTitle\n\nUc")).containsOnlyKeys(6);
    }

    @Test
    void takesFirstHeader_whenTheTitleFollows() {
        assertThat(furniture("Clinic\nTitle\n\nUd\n\fClinic\n\nUe")).containsOnlyKeys(1, 5);
    }

    @Test
    void keepsLastSignature() {
        assertThat(furniture("Title\n\nUf\n© 2020 X\n\fUg\n© 2020 X")).containsOnlyKeys(4);
        assertThat(furniture("Title\n\nUh\nAmanda Sin MPT\n\fUi\nAmanda Sin MPT"))
                .containsOnlyKeys(4);
    }

    @Test
    void findsNothing_whenThereIsNothing() {
        assertThat(furniture("")).isEmpty();
        assertThat(furniture("Title")).isEmpty();
    }
}
