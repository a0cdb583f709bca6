package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the blocks of an answer as rich text. But for the markers of lists no character gets lost,
 * and none is added.
 */
final class AnswerMarkup {

    /** Headings of an answer stand below the question, whose level the page decides. */
    private static final String HEADING = "h3";

    private AnswerMarkup() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(AnswerMarkup::of).collect(Collectors.joining());
    }

    private static String of(Block block) {
        Form form = block.form();
        if (form instanceof Form.Items list) {
            return list(list);
        }
        if (form instanceof Form.Table table) {
            return table(table);
        }
        if (form instanceof Form.Rule) {
            return "";
        }
        String text = LineMarkup.of(block.flow());
        return element(form instanceof Form.Title ? HEADING : "p", text);
    }

    private static String list(Form.Items list) {
        String items = list.items().stream().map(AnswerMarkup::item).collect(Collectors.joining());
        if (!list.numbered()) {
            return "<ul>" + items + "</ul>";
        }
        String start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
        return "<ol" + start + ">" + items + "</ol>";
    }

    /** The first paragraph of an item needs no element of its own. */
    private static String item(Form.Item item) {
        if (item.blocks().isEmpty()) {
            return "";
        }
        Block first = item.blocks().get(0);
        List<Block> rest = item.blocks().subList(1, item.blocks().size());
        String text = first.isProse() ? LineMarkup.of(first.flow()) : of(first);
        return "<li>" + text + of(rest) + "</li>";
    }

    private static String table(Form.Table table) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < table.rows().size(); row++) {
            String cell = table.header() && row == 0 ? "th" : "td";
            String cells =
                    table.rows().get(row).stream()
                            .map(line -> "<%s>%s</%1$s>".formatted(cell, LineMarkup.of(line)))
                            .collect(Collectors.joining());
            rows.append("<tr>").append(cells).append("</tr>");
        }
        return "<table><tbody>" + rows + "</tbody></table>";
    }

    private static String element(String name, String text) {
        return text.isEmpty() ? "" : "<" + name + ">" + text + "</" + name + ">";
    }
}
