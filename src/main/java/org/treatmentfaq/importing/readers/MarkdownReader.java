package org.treatmentfaq.importing.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.treatmentfaq.importing.parse.Block;
import org.treatmentfaq.importing.parse.Document;
import org.treatmentfaq.importing.parse.Findings;
import org.treatmentfaq.importing.parse.Form;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.importing.parse.Line;
import org.treatmentfaq.importing.parse.LineRole;
import org.treatmentfaq.text.WhiteSpace;

/** Reads Markdown with tables and front matter. */
final class MarkdownReader {

    private static final int MAX_DEPTH = 100;
    private static final String FRONT_MATTER = "front matter";

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(
                            List.of(TablesExtension.create(), YamlFrontMatterExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Integer, String> furniture = new HashMap<>();
    private final Map<Integer, Line> source = new HashMap<>();
    private final MarkdownInline inline;

    private MarkdownReader(List<Line> lines) {
        lines.forEach(line -> source.put(line.number(), line));
        inline = new MarkdownInline(this::raw);
    }

    static Document read(String text) throws HandoutRefusedException {
        List<Line> lines = Line.in(text);
        MarkdownReader reader = new MarkdownReader(lines);
        reader.walk(PARSER.parse(text), reader.blocks, 0);
        reader.titleOfFrontMatter(lines);
        reader.leaveOutMarks(lines);
        return new Document(text, lines, reader.blocks, reader.furniture, new Findings());
    }

    private String raw(int number) {
        Line line = source.get(number);
        return line == null ? "" : line.raw();
    }

    private void walk(Node parent, List<Block> into, int depth) throws HandoutRefusedException {
        if (depth > MAX_DEPTH) {
            throw new HandoutRefusedException(
                    "the file nests more than %d lists or quotations: simplify it"
                            .formatted(MAX_DEPTH));
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, into, depth + 1);
        }
    }

    private void block(Node node, List<Block> into, int depth) throws HandoutRefusedException {
        String reason = reason(node);
        if (!reason.isEmpty()) {
            numbers(node).forEach(number -> furniture.put(number, reason));
        } else if (node instanceof ListBlock list) {
            list(list, into, depth);
        } else if (node instanceof TableBlock) {
            table(node, into);
        } else if (node.getFirstChild() == null) {
            add(node instanceof ThematicBreak ? new Form.Rule() : Form.PROSE, literal(node), into);
        } else if (node instanceof Heading heading) {
            add(new Form.Title(heading.getLevel(), true), Inline.plain(lines(node)), into);
        } else if (node instanceof Paragraph) {
            List<Line> lines = lines(node);
            add(isPicture(node) ? new Form.Picture(text(lines)) : Form.PROSE, lines, into);
        } else {
            walk(node, into, depth);
        }
    }

    /** Why a node is no text; empty if it is. */
    private static String reason(Node node) {
        if (node instanceof YamlFrontMatterBlock) {
            return FRONT_MATTER;
        }
        boolean comment = node instanceof HtmlBlock html && html.getLiteral().startsWith("<!--");
        return node instanceof LinkReferenceDefinition
                ? "link definition"
                : comment ? "comment" : "";
    }

    private static boolean isPicture(Node paragraph) {
        Node first = paragraph.getFirstChild();
        return first instanceof Image && first.getNext() == null;
    }

    private static String text(List<Line> lines) {
        return lines.isEmpty() ? "" : lines.get(0).text();
    }

    private static void add(Form form, List<Line> lines, List<Block> into) {
        if (!lines.isEmpty()) {
            into.add(new Block(form, lines));
        }
    }

    private List<Line> lines(Node node) {
        return inline.lines(node, numbers(node).stream().findFirst().orElse(1));
    }

    /** Code and raw HTML are text as it stands in the file, but for fences. */
    private List<Line> literal(Node node) {
        List<Line> lines = new ArrayList<>();
        for (int number : numbers(node)) {
            Line line = source.get(number);
            if (line != null && !line.raw().matches("[`~]{3,}\\S*")) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<Integer> numbers(Node node) {
        return node.getSourceSpans().stream()
                .map(SourceSpan::getLineIndex)
                .map(index -> index + 1)
                .distinct()
                .toList();
    }

    private void list(ListBlock list, List<Block> into, int depth) throws HandoutRefusedException {
        List<Form.Item> items = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> held = new ArrayList<>();
            walk(item, held, depth);
            held.forEach(block -> lines.addAll(block.lines()));
            items.add(new Form.Item(held));
        }
        boolean numbered = list instanceof OrderedList;
        int start = list instanceof OrderedList ordered ? start(ordered) : 1;
        add(new Form.Items(numbered, start, items), lines, into);
    }

    private static int start(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }

    private void table(Node table, List<Block> into) {
        List<List<Line>> rows = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                rows.add(cells(row));
                literal(row).forEach(lines::add);
            }
        }
        add(new Form.Table(true, rows), lines, into);
    }

    private List<Line> cells(Node row) {
        List<Line> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
            List<Line> lines = lines(cell);
            int number = numbers(row).get(0);
            cells.add(lines.isEmpty() ? new Line(number, 0, "", "", " ", List.of()) : lines.get(0));
        }
        return cells;
    }

    /** The title of the front matter counts where the text has no heading of the first level. */
    private void titleOfFrontMatter(List<Line> lines) {
        boolean headed =
                blocks.stream()
                        .anyMatch(
                                block ->
                                        block.form() instanceof Form.Title title
                                                && title.level() == 1);
        for (Line line : lines) {
            boolean titles = line.text().matches("title:\\s*\\S.*");
            if (!headed && titles && FRONT_MATTER.equals(furniture.get(line.number()))) {
                furniture.remove(line.number());
                String text = WhiteSpace.strip(line.text().substring("title:".length()));
                String title = text.replaceAll("^([\"'])(.*)\\1$", "$2");
                Line named = new Line(line.number(), 0, line.raw(), title, " ", List.of());
                blocks.add(
                        0, new Block(new Form.Title(1, true), List.of(named)).as(LineRole.TITLE));
                return;
            }
        }
    }

    /** Lines that only mark others: an underline, the rule of a table, a fence. */
    private void leaveOutMarks(List<Line> lines) {
        Set<Integer> read = new HashSet<>();
        blocks.forEach(block -> block.lines().forEach(line -> read.add(line.number())));
        for (Line line : lines) {
            if (!read.contains(line.number())) {
                furniture.putIfAbsent(line.number(), "Markdown mark");
            }
        }
    }
}
