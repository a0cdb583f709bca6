package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentfaq.importing.parse.HandoutSample.block;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static List<String> blocks(String text, Integer... furniture) {
        TreeMap<Integer, String> reasons = new TreeMap<>();
        List.of(furniture).forEach(number -> reasons.put(number, "page number"));
        return Block.in(Line.in(text), reasons).stream().map(Block::joined).toList();
    }

    @Test
    void holdsLinesWithoutBlankOnesBetween() {
        assertThat(blocks("a\nb\n\nc\n\n\nd")).containsExactly("a b", "c", "d");
        assertThat(blocks("")).isEmpty();
    }

    @Test
    void goesOnBelowFurniture_whenTheSentenceDoes() {
        assertThat(blocks("It is\n\nPage 1\n\nthere.", 3)).containsExactly("It is there.");
        assertThat(blocks("It is\n\n\fthere.")).containsExactly("It is there.");
        assertThat(blocks("It is.\n\nPage 1\n\nthere.", 3)).containsExactly("It is.", "there.");
        assertThat(blocks("It is.\nPage 1\nThere.", 2)).containsExactly("It is.", "There.");
        assertThat(blocks("It is\n\nthere.")).containsExactly("It is", "there.");
    }

    @Test
    void isCutWhereThePiecesStart() {
        Block block = block("a\nb\nc");

        assertThat(block.cut(index -> index > 1).map(Block::joined)).containsExactly("a b", "c");
        assertThat(block.cutAt(1).map(Block::joined)).containsExactly("a", "b c");
        assertThat(block.cutAt(0).map(Block::joined)).containsExactly("a b c");
        assertThat(block.cutAt(3).map(Block::joined)).containsExactly("a b c");
    }

    @Test
    void keepsItsRole() {
        assertThat(block("a").is(LineRole.UNPLACED)).isTrue();
        assertThat(block("a").as(LineRole.TITLE).is(LineRole.TITLE)).isTrue();
        assertThat(block("a").as(LineRole.TITLE).is(LineRole.ANSWER)).isFalse();
    }
}
