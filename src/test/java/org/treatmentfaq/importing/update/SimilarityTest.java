package org.treatmentfaq.importing.update;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.content.Question;

class SimilarityTest {

    private static double similarity(String one, String answer, String other, String otherAnswer) {
        return Similarity.of(Question.of(one, answer, ""), Question.of(other, otherAnswer, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Does it hurt? | Most people feel a dull ache. | Does IMS hurt? | Most people feel a dull ache.",
                "What can I expect after treatment? | Some soreness for one or two days. | What should I expect after the treatment? | Some soreness for one or two days, rarely three.",
                "Who should have this? | Anyone with tight and painful muscles. | Who is it for? | Anyone with tight and painful muscles.",
                "Does it hurt? | No. | Does IMS hurt? | Not at all.",
                "Does this hurt? | Most people feel dull ache. | Will it hurt? | Most people feel dull ache."
            })
    void isHigh_whenQuestionIsReworded(
            String one, String answer, String other, String otherAnswer) {
        assertThat(similarity(one, answer, other, otherAnswer))
                .isGreaterThanOrEqualTo(Similarity.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who should have this? | Anyone with tight and painful muscles. | Who should not have this? | People who take blood thinners or fear needles.",
                "What should I do before treatment? | Eat something light and drink water. | What should I do after treatment? | Rest for a day and use heat or ice.",
                "What is IMS? | A thin needle is put into a tight muscle. | What is TMJ? | This joint connects your jaw with your skull.",
                "Is it safe? | Yes. | Is it covered? | Ask us.",
                "Does this hurt? | Most people feel nothing. | Will it hurt? | Most people feel nothing."
            })
    void isLow_whenQuestionIsAnother(String one, String answer, String other, String otherAnswer) {
        assertThat(similarity(one, answer, other, otherAnswer)).isLessThan(Similarity.THRESHOLD);
    }
}
