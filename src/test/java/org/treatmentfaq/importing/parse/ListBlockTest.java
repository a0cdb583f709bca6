package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentfaq.importing.parse.HandoutSample.block;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListBlockTest {

    private static List<String> items(ListBlock block) {
        return block.items().stream()
                .map(ListBlock::item)
                .map(item -> item.blocks().get(0).joined())
                .toList();
    }

    @Test
    void isProse() {
        ListBlock block = ListBlock.of(block("It helps\n- mostly."));

        assertThat(block.whole().joined()).isEqualTo("It helps - mostly.");
        assertThat(block.items()).isEmpty();
    }

    @Test
    void startsListAtAColon() {
        ListBlock block = ListBlock.of(block("Use:\n- ice\nor snow"));

        assertThat(block.lead().map(Block::joined)).contains("Use:");
        assertThat(items(block)).containsExactly("ice or snow");
    }

    @Test
    void startsListAtTheFirstOfTwoItems() {
        ListBlock block = ListBlock.of(block("Use\n1. ice\n- or snow\n2. heat"));

        assertThat(block.lead().map(Block::joined)).contains("Use");
        assertThat(items(block)).containsExactly("ice - or snow", "heat");
        assertThat(block.isCounted()).isTrue();
    }

    @Test
    void continuesItemsOfItsKind() {
        ListBlock bullets = ListBlock.of(block("- ice"));
        ListBlock two = ListBlock.of(block("2. ice"));
        ListBlock prose = ListBlock.of(block("ice"));

        assertThat(ListBlock.of(block("• heat")).continues(bullets)).isTrue();
        assertThat(ListBlock.of(block("3. heat")).continues(two)).isTrue();
        assertThat(two.continues(bullets)).isFalse();
        assertThat(prose.continues(bullets)).isFalse();
        assertThat(bullets.continues(prose)).isFalse();
        assertThat(ListBlock.of(block("1. heat")).continues(two)).isFalse();
        assertThat(ListBlock.of(block("Or:\n- heat")).continues(bullets)).isFalse();
    }
}
