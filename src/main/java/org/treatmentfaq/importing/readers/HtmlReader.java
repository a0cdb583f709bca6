package org.treatmentfaq.importing.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.treatmentfaq.importing.parse.Block;
import org.treatmentfaq.importing.parse.Document;
import org.treatmentfaq.importing.parse.Findings;
import org.treatmentfaq.importing.parse.Form;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.importing.parse.Line;
import org.treatmentfaq.importing.parse.LineRole;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Reads a web page. What the page hides until it is opened is read too, because answers are often
 * hidden; menus, buttons and forms are left out with their reason. Lines are counted as the page
 * shows them.
 */
final class HtmlReader {

    private static final int MAX_DEPTH = 200;

    private final Findings findings = new Findings();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final HtmlInline inline = new HtmlInline(this::nextNumber, findings);
    private int number;

    private HtmlReader() {}

    static Document read(String html) throws HandoutRefusedException {
        HtmlReader reader = new HtmlReader();
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        if (depth(page) > MAX_DEPTH) {
            throw new HandoutRefusedException(
                    "the page nests more than %d elements: simplify it".formatted(MAX_DEPTH));
        }
        reader.titleOf(page);
        reader.walk(page.body(), LineRole.UNPLACED);
        reader.flush(LineRole.UNPLACED);
        return new Document(html, reader.lines, reader.blocks, Map.of(), reader.findings);
    }

    /** Counted without recursion, which what follows is not. */
    private static int depth(Node page) {
        AtomicInteger deepest = new AtomicInteger();
        page.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
        return deepest.get();
    }

    /** A page without a heading has its title in the head only. */
    private void titleOf(org.jsoup.nodes.Document page) {
        String title = page.title();
        if (!WhiteSpace.isBlank(title) && page.selectFirst("h1, h2, h3, h4, h5, h6") == null) {
            Line line = new Line(nextNumber(), 0, title, title, " ", List.of());
            add(new Block(new Form.Title(1, true), List.of(line)));
        }
    }

    private int nextNumber() {
        return ++number;
    }

    private void walk(Element parent, LineRole role) {
        for (Node node : parent.childNodes()) {
            boolean holds = node instanceof Element element && HtmlElements.holdsBlocks(element);
            if (!holds) {
                inline.add(node);
            } else {
                flush(role);
                block((Element) node, role);
            }
        }
    }

    private void block(Element element, LineRole role) {
        String name = element.normalName();
        int level = HtmlElements.level(element);
        if (level > 0) {
            heading(element, level);
        } else if (HtmlElements.isLeftOut(element)) {
            leaveOut(element, HtmlElements.reason(element));
        } else if (!single(element, role)) {
            LineRole below = name.equals("footer") ? LineRole.FURNITURE : role;
            walk(element, below);
            flush(below);
        }
    }

    /** Reads an element that is one block; false if it is none. */
    private boolean single(Element element, LineRole role) {
        switch (element.normalName()) {
            case "ul", "ol" -> list(element, role);
            case "hr" -> {
                Line line = new Line(nextNumber(), 0, "---", "---", " ", List.of());
                add(new Block(new Form.Rule(), List.of(line)));
            }
            case "img" -> picture(element);
            case "table" -> {
                if (!HtmlTable.isOfData(element)) {
                    return false;
                }
                table(element, role);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void leaveOut(Element element, String reason) {
        int from = blocks.size();
        walk(element, LineRole.UNPLACED);
        flush(LineRole.UNPLACED);
        blocks.subList(from, blocks.size()).replaceAll(block -> block.leftOut(reason));
    }

    private void heading(Element element, int level) {
        element.childNodes().forEach(inline::add);
        List<Line> heading = Inline.plain(inline.take());
        if (!heading.isEmpty()) {
            add(new Block(new Form.Title(level, true), heading));
        }
    }

    private void picture(Element element) {
        String alternative = WhiteSpace.strip(element.attr("alt"));
        if (!alternative.isEmpty()) {
            Line line = new Line(nextNumber(), 0, alternative, alternative, " ", List.of());
            add(new Block(new Form.Picture(alternative), List.of(line)));
        }
    }

    private void table(Element element, LineRole role) {
        List<List<Line>> rows = HtmlTable.rows(element, inline);
        List<Line> cells = rows.stream().flatMap(List::stream).filter(HtmlTable::hasText).toList();
        if (!cells.isEmpty()) {
            boolean header = element.selectFirst("th") != null;
            add(new Block(new Form.Table(header, rows), cells).as(role));
            HtmlTable.tell(element, cells, findings);
        }
    }

    /** What an item holds is read as a page of its own, and then taken from it. */
    private void list(Element list, LineRole role) {
        List<Form.Item> items = new ArrayList<>();
        int from = blocks.size();
        for (Element item : list.children()) {
            int start = blocks.size();
            walk(item, role);
            flush(role);
            List<Block> held =
                    blocks.subList(start, blocks.size()).stream()
                            .filter(block -> block.role() != LineRole.FURNITURE)
                            .toList();
            if (!held.isEmpty()) {
                items.add(new Form.Item(held));
            }
        }
        List<Block> all = List.copyOf(blocks.subList(from, blocks.size()));
        if (items.isEmpty() || all.stream().anyMatch(block -> block.form() instanceof Form.Title)) {
            return;
        }
        blocks.subList(from, blocks.size()).clear();
        all.stream().filter(block -> block.role() == LineRole.FURNITURE).forEach(blocks::add);
        List<Line> held =
                all.stream()
                        .filter(block -> block.role() != LineRole.FURNITURE)
                        .flatMap(block -> block.lines().stream())
                        .toList();
        boolean numbered = list.normalName().equals("ol");
        blocks.add(new Block(new Form.Items(numbered, start(list), items), held).as(role));
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }

    private void flush(LineRole role) {
        List<Line> text = inline.take();
        if (!text.isEmpty()) {
            Block block = new Block(Form.PROSE, text);
            add(role == LineRole.FURNITURE ? block.leftOut("footer") : block.as(role));
        }
    }

    private void add(Block block) {
        blocks.add(block);
        lines.addAll(block.lines());
    }
}
