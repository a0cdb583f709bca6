package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;

/**
 * Reads plain text, where nothing says what is a heading or a list: blank lines, marks and the
 * words themselves have to do.
 */
final class PlainText {

    private PlainText() {}

    /** The document in {@code text}, whose lines end in {@code \n}. */
    static Document read(String text) throws HandoutRefusedException {
        Findings findings = new Findings();
        List<Line> lines = Line.in(text);
        NavigableMap<Integer, String> furniture = Furniture.in(lines);
        List<Block> runs = Hyphens.join(Block.in(lines, furniture), findings);
        Columns.find(text, findings);
        List<Block> blocks = TextTable.in(blocks(runs, findings), findings);
        TextTable.findOthers(blocks, findings);
        return new Document(text, lines, Lists.in(blocks), furniture, findings);
    }

    /** Blocks with their questions; {@code runs} are the lines between blank ones. */
    static List<Block> blocks(List<Block> runs, Findings findings) throws HandoutRefusedException {
        if (runs.isEmpty()) {
            throw new HandoutRefusedException(
                    "nothing but blank lines: put the handout's text in.");
        }
        return Questions.in(cut(runs), findings);
    }

    private static List<Block> cut(List<Block> runs) throws HandoutRefusedException {
        Stream<Block> first = TitleBlock.cut(runs.get(0)).flatMap(PlainText::cutPublisher);
        return Stream.concat(first, runs.stream().skip(1))
                .flatMap(Heading::cut)
                .flatMap(PlainText::cutImprint)
                .toList();
    }

    /** Rights, bylines and the like as blocks of their own. */
    static Stream<Block> cutImprint(Block block) {
        return block.isProse()
                ? RightsBlock.cut(block).flatMap(Byline::cut).flatMap(Imprint::cut)
                : Stream.of(block);
    }

    /** Lines right below the title may name the author and the clinic, each in a line. */
    static Stream<Block> cutPublisher(Block block) {
        int end = 0;
        while (end < block.size() && isPublisher(block.line(end))) {
            end++;
        }
        int lines = end;
        return block.cut(index -> index <= lines);
    }

    private static boolean isPublisher(Line line) {
        return Byline.read(line).isPresent()
                || Imprint.isOrganisation(line)
                || Imprint.isDated(line);
    }
}
