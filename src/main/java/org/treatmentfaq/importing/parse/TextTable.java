package org.treatmentfaq.importing.parse;

import static org.treatmentfaq.importing.parse.Finding.Severity.NOTE;
import static org.treatmentfaq.importing.parse.Finding.Severity.STOP;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Finds tables in plain text: lines below each other with the same number of cells, which tabs or
 * wide gaps separate. Blank lines may stand between the rows.
 */
final class TextTable {

    private static final int MIN_ROWS = 2;
    private static final int MAX_CELL = 80;

    private static final Pattern GAP = Pattern.compile("[\\t\\h]{0,9}\\t[\\t\\h]{0,99}+|\\h{3,}+");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private TextTable() {}

    /** The blocks, with tables apart from prose. */
    static List<Block> in(List<Block> blocks, Findings findings) {
        List<Block> found = new ArrayList<>();
        List<Block> rows = new ArrayList<>();
        for (Block block : blocks.stream().flatMap(TextTable::pieces).toList()) {
            boolean row = isRow(block);
            if (!rows.isEmpty() && !(row && isBelow(rows.get(rows.size() - 1), block))) {
                found.addAll(table(rows, findings));
                rows.clear();
            }
            (row ? rows : found).add(block);
        }
        found.addAll(table(rows, findings));
        return found;
    }

    private static Stream<Block> pieces(Block block) {
        if (!block.isProse() || block.is(LineRole.QUESTION)) {
            return Stream.of(block);
        }
        return block.cut(index -> isCut(block, index)).map(piece -> piece.as(block.role()));
    }

    private static boolean isCut(Block block, int index) {
        return isAmongRows(block, index) || isAmongRows(block, index - 1);
    }

    /** One line with a tab in a paragraph is no table. */
    private static boolean isAmongRows(Block block, int index) {
        int cells = cells(block.line(index));
        boolean above = index > 0 && cells(block.line(index - 1)) == cells;
        boolean below = index + 1 < block.size() && cells(block.line(index + 1)) == cells;
        return cells > 1 && (above || below);
    }

    private static boolean isRow(Block block) {
        return block.isProse()
                && !block.is(LineRole.QUESTION)
                && block.size() == 1
                && cells(block.line(0)) > 1;
    }

    private static boolean isBelow(Block above, Block row) {
        return above.role() == row.role() && cells(above.line(0)) == cells(row.line(0));
    }

    /** 1 if the line is no row. */
    private static int cells(Line line) {
        if (!line.kind().isEmpty() || !GAP.matcher(line.raw()).find()) {
            return 1;
        }
        String[] cells = GAP.split(line.raw(), -1);
        for (String cell : cells) {
            if (cell.length() > MAX_CELL) {
                return 1;
            }
        }
        return cells.length;
    }

    private static List<Block> table(List<Block> blocks, Findings findings) {
        if (blocks.size() < MIN_ROWS) {
            return List.copyOf(blocks);
        }
        List<Line> lines = blocks.stream().map(block -> block.line(0)).toList();
        List<List<Line>> rows = lines.stream().map(TextTable::row).toList();
        boolean apart = lines.get(1).number() > lines.get(0).number() + 1;
        boolean named =
                rows.get(0).stream().noneMatch(TextTable::hasDigit)
                        && rows.get(1).stream().anyMatch(TextTable::hasDigit);
        Form form = new Form.Table(apart || named, rows);
        String message =
                "lines %d to %d were taken for a table; compare its columns"
                        .formatted(lines.get(0).number(), lines.get(lines.size() - 1).number());
        Block table = new Block(form, lines).as(blocks.get(0).role());
        findings.add("table", NOTE, table.numbers(), message);
        return List.of(table);
    }

    /** Rows that make no table would be read across their columns. */
    static void findOthers(List<Block> blocks, Findings findings) {
        for (Block block : blocks) {
            List<Integer> rows =
                    block.lines().stream()
                            .filter(line -> cells(line) > 1)
                            .map(Line::number)
                            .toList();
            if (block.isProse() && rows.size() >= MIN_ROWS) {
                String message =
                        "lines %d to %d look like a table whose columns would run together; write each"
                                + " row on a line of its own";
                int last = rows.get(rows.size() - 1);
                findings.add("columns", STOP, rows, message.formatted(rows.get(0), last));
            }
        }
    }

    private static boolean hasDigit(Line cell) {
        return DIGIT.matcher(cell.text()).find();
    }

    private static List<Line> row(Line line) {
        List<Line> cells = new ArrayList<>();
        for (String cell : GAP.split(line.raw(), -1)) {
            String text = WhiteSpace.strip(cell);
            cells.add(new Line(line.number(), line.page(), line.raw(), text, " "));
        }
        return cells;
    }
}
