package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the lists in lines of plain text. Items that make one list may stand in several blocks, and
 * a block may lead to its list with prose.
 */
final class Lists {

    private Lists() {}

    /** The blocks, with lists apart from prose; those that are no prose stay as they are. */
    static List<Block> in(List<Block> blocks) {
        List<Block> found = new ArrayList<>();
        List<ListBlock> run = new ArrayList<>();
        for (Block part : blocks.stream().flatMap(Lists::pieces).toList()) {
            ListBlock block = ListBlock.of(part);
            if (!run.isEmpty() && !block.continues(run.get(run.size() - 1))) {
                found.addAll(blocks(run));
                run.clear();
            }
            run.add(block);
        }
        found.addAll(blocks(run));
        return found;
    }

    private static Stream<Block> pieces(Block block) {
        return block.isProse() && !block.is(LineRole.QUESTION) && !Imprint.isSources(block.line(0))
                ? AskedItems.cut(block).flatMap(Lists::withClosing)
                : Stream.of(block);
    }

    private static Stream<Block> withClosing(Block block) {
        return block.isProse()
                ? ClosingSentence.cut(block).map(piece -> piece.as(block.role()))
                : Stream.of(block);
    }

    /** Blocks whose items make one list stand together. */
    private static List<Block> blocks(List<ListBlock> run) {
        List<Block> items = run.stream().flatMap(block -> block.items().stream()).toList();
        if (items.isEmpty() || (run.get(0).isCounted() && !counts(run))) {
            return run.stream().map(ListBlock::whole).toList();
        }
        LineRole role = run.get(0).whole().role();
        List<Block> blocks = new ArrayList<>();
        run.stream().flatMap(block -> block.lead().stream()).forEach(blocks::add);
        List<Line> lines = items.stream().flatMap(item -> item.lines().stream()).toList();
        boolean counted = run.get(0).isCounted();
        Form form = new Form.Items(counted, 1, items.stream().map(ListBlock::item).toList());
        blocks.add(new Block(form, lines).as(role));
        return blocks;
    }

    /** Numbers that do not count, or a lone one, are prose and must not be counted anew. */
    private static boolean counts(List<ListBlock> run) {
        List<ListLine> markers = run.stream().flatMap(block -> block.markers().stream()).toList();
        return markers.size() > 1
                && IntStream.range(0, markers.size())
                        .allMatch(index -> markers.get(index).isNumber(index + 1));
    }
}
