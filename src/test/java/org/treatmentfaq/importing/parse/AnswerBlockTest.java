package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentfaq.importing.parse.HandoutSample.block;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerBlockTest {

    private static List<String> items(AnswerBlock block) {
        return block.items().stream().map(ListLine::text).toList();
    }

    @Test
    void isProse() {
        AnswerBlock block = AnswerBlock.of(block("It helps\n- mostly."));

        assertThat(block)
                .isEqualTo(new AnswerBlock("It helps - mostly.", "It helps - mostly.", List.of()));
    }

    @Test
    void startsListAtAColon() {
        AnswerBlock block = AnswerBlock.of(block("Use:\n- ice\nor snow"));

        assertThat(block.lead()).isEqualTo("Use:");
        assertThat(items(block)).containsExactly("ice or snow");
    }

    @Test
    void startsListAtTheFirstOfTwoItems() {
        AnswerBlock block = AnswerBlock.of(block("Use\n1. ice\n- or snow\n2. heat"));

        assertThat(block.lead()).isEqualTo("Use");
        assertThat(items(block)).containsExactly("ice - or snow", "heat");
        assertThat(block.isNumbered()).isTrue();
    }

    @Test
    void continuesItemsOfItsKind() {
        AnswerBlock bullets = AnswerBlock.of(block("- ice"));
        AnswerBlock two = AnswerBlock.of(block("2. ice"));
        AnswerBlock prose = AnswerBlock.of(block("ice"));

        assertThat(AnswerBlock.of(block("• heat")).continues(bullets)).isTrue();
        assertThat(AnswerBlock.of(block("3. heat")).continues(two)).isTrue();
        assertThat(two.continues(bullets)).isFalse();
        assertThat(prose.continues(bullets)).isFalse();
        assertThat(bullets.continues(prose)).isFalse();
        assertThat(AnswerBlock.of(block("1. heat")).continues(two)).isFalse();
        assertThat(AnswerBlock.of(block("Or:\n- heat")).continues(bullets)).isFalse();
    }
}
