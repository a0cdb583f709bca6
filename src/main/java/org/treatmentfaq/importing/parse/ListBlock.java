package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A block of plain text: prose, or a list with the prose that leads to it.
 *
 * @param whole the whole block as prose, for a list that turns out to be none
 * @param lead empty if the list begins the block, or the block is prose
 * @param items each with its marker; empty if the block is prose
 */
record ListBlock(Block whole, Optional<Block> lead, List<Block> items) {

    static ListBlock of(Block block) {
        if (!block.isProse() || block.is(LineRole.QUESTION) || Imprint.isSources(block.line(0))) {
            return new ListBlock(block, Optional.empty(), List.of());
        }
        List<String> kinds = block.lines().stream().map(Line::kind).toList();
        int start = 0;
        while (start < block.size() && !startsList(block, kinds, start)) {
            start++;
        }
        if (start == block.size()) {
            return new ListBlock(block, Optional.empty(), List.of());
        }
        Optional<Block> lead =
                Optional.of(start)
                        .filter(index -> index > 0)
                        .map(index -> block.part(0, index).as(block.role()));
        return new ListBlock(block, lead, items(block.part(start, block.size())));
    }

    /** Whether the items go on where another block's stop. */
    boolean continues(ListBlock other) {
        return !items.isEmpty()
                && !other.items.isEmpty()
                && whole.role() == other.whole.role()
                && lead.isEmpty()
                && family().equals(other.family())
                && !markers().get(0).isNumber(1);
    }

    List<ListLine> markers() {
        return items.stream().flatMap(item -> ListLine.read(item.joined()).stream()).toList();
    }

    /** Whether numbers or letters count the items. */
    boolean isCounted() {
        return items.get(0).line(0).isCounted();
    }

    private String family() {
        return isCounted() ? items.get(0).line(0).kind() : "";
    }

    /** Within a block one marker may be a wrapped dash; a second one or a colon makes it a list. */
    private static boolean startsList(Block block, List<String> kinds, int index) {
        String kind = kinds.get(index);
        if (kind.isEmpty() || (ListLine.isLettered(kind) && !isFollowedBy(kinds, index, kind))) {
            return false;
        }
        boolean led = index == 0 || block.line(index - 1).text().endsWith(":");
        return led || kinds.lastIndexOf(kind) > index || isFollowedByBullet(kinds, index);
    }

    private static boolean isFollowedBy(List<String> kinds, int index, String kind) {
        return index + 1 < kinds.size() && kinds.get(index + 1).equals(kind);
    }

    private static boolean isFollowedByBullet(List<String> kinds, int index) {
        return index + 1 < kinds.size()
                && ListLine.isSure(kinds.get(index))
                && ListLine.isSure(kinds.get(index + 1));
    }

    /** A line without a marker of the list goes on with the item above. */
    private static List<Block> items(Block list) {
        Set<String> kinds = Set.of(list.line(0).kind());
        boolean sure = ListLine.isSure(list.line(0).kind());
        return list.cut(index -> startsItem(list, index, kinds, sure)).toList();
    }

    private static boolean startsItem(Block list, int index, Set<String> kinds, boolean sure) {
        String kind = list.line(index).kind();
        boolean between = sure && kind.equals("o") && !list.line(index).isNested();
        return kinds.contains(kind) || (sure && ListLine.isSure(kind)) || between;
    }

    /** The item without its marker; lines of another marker in it are a list below it. */
    static Form.Item item(Block item) {
        List<Block> pieces = item.cut(index -> isBelow(item, index)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(unmarked(pieces.get(0)));
        if (pieces.size() > 1) {
            List<Block> rest = pieces.subList(1, pieces.size());
            List<Line> lines = rest.stream().flatMap(each -> each.lines().stream()).toList();
            List<Form.Item> below =
                    rest.stream().map(each -> new Form.Item(List.of(unmarked(each)))).toList();
            blocks.add(new Block(new Form.Items(false, 1, below), lines));
        }
        return new Form.Item(blocks);
    }

    /** One line of another marker may be wrapped prose; two in a row, or a tab, make a list. */
    private static boolean isBelow(Block item, int index) {
        String kind = item.line(index).kind();
        if (kind.isEmpty() || item.line(index).isCounted()) {
            return false;
        }
        Set<String> beside =
                Stream.of(index - 1, index + 1)
                        .filter(other -> other > 0 && other < item.size())
                        .map(other -> item.line(other).kind())
                        .collect(Collectors.toSet());
        return item.line(index).isNested() || beside.contains(kind);
    }

    private static Block unmarked(Block item) {
        Line joined = item.flow();
        int marker =
                ListLine.read(joined.text())
                        .map(line -> joined.text().length() - line.text().length())
                        .orElse(0);
        return new Block(List.of(joined.from(marker)));
    }
}
