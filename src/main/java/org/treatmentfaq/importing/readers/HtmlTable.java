package org.treatmentfaq.importing.readers;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.treatmentfaq.importing.parse.Block;
import org.treatmentfaq.importing.parse.Finding.Severity;
import org.treatmentfaq.importing.parse.Findings;
import org.treatmentfaq.importing.parse.Form;
import org.treatmentfaq.importing.parse.Line;

/** Reads tables of data; those that only lay a page out are read as text. */
final class HtmlTable {

    /** A cell without text keeps its place: or those behind it would stand in the wrong column. */
    private static final Line EMPTY = new Line(0, 0, "", "", " ", List.of());

    private HtmlTable() {}

    static boolean isOfData(Element table) {
        return table.select("table").size() == 1
                && table.selectFirst("h1, h2, h3, h4, h5, h6") == null
                && table.select("tr").stream().anyMatch(row -> row.children().size() > 1);
    }

    static List<List<Line>> rows(Element table, HtmlInline inline) {
        List<List<Line>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<Line> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                cell.childNodes().forEach(inline::add);
                List<Line> lines = inline.take();
                cells.add(lines.isEmpty() ? EMPTY : new Block(Form.PROSE, lines).flow());
            }
            if (cells.stream().anyMatch(HtmlTable::hasText)) {
                rows.add(cells);
            }
        }
        return rows;
    }

    static boolean hasText(Line cell) {
        return !cell.text().isEmpty();
    }

    static void tell(Element table, List<Line> cells, Findings findings) {
        if (table.selectFirst("[colspan], [rowspan]") != null) {
            List<Integer> numbers = cells.stream().map(Line::number).toList();
            String message =
                    "line %d: the table joins cells, which was lost; compare it with the file"
                            .formatted(numbers.get(0));
            findings.add("table", Severity.DOUBT, numbers, message);
        }
    }
}
