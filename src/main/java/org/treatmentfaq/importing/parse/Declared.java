package org.treatmentfaq.importing.parse;

import static org.treatmentfaq.importing.parse.Finding.Severity.DOUBT;
import static org.treatmentfaq.importing.parse.Finding.Severity.NOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;

/**
 * Finds title and questions in a file that says itself what is a heading. Headings of one level are
 * the questions, whether they ask or not; lower ones are part of an answer, higher ones without
 * text of their own only group.
 */
final class Declared {

    private static final String FOOTER = "footer";

    private final List<Block> blocks;
    private final Findings findings;

    private Declared(List<Block> blocks, Findings findings) {
        this.blocks = new ArrayList<>(blocks);
        this.findings = findings;
    }

    /** The document with a title, questions, and what is left out. */
    static Document place(Document read) throws HandoutRefusedException {
        NavigableMap<Integer, String> furniture = Furniture.in(read.lines());
        List<Block> blocks =
                read.blocks().stream()
                        .map(block -> withoutFurniture(block, furniture))
                        .flatMap(Declared::cut)
                        .toList();
        Declared declared = new Declared(blocks, read.findings());
        declared.leaveOutPictures();
        int title = declared.title();
        declared.placeAround(title);
        return new Document(
                read.source(), read.lines(), declared.blocks, read.furniture(), read.findings());
    }

    private static Block withoutFurniture(Block block, NavigableMap<Integer, String> furniture) {
        boolean all = block.numbers().stream().allMatch(furniture::containsKey);
        if (block.form() instanceof Form.Rule) {
            return block.leftOut("separator");
        }
        boolean text = block.isTitle() || block.is(LineRole.FURNITURE) || !all;
        return text ? block : block.leftOut(furniture.getOrDefault(block.number(), ""));
    }

    /** What the lines of a paragraph say they are; a bold line above others is a heading. */
    private static Stream<Block> cut(Block block) {
        if (block.isProse() && block.reason().equals(FOOTER)) {
            return PlainText.cutImprint(block).map(Declared::ofFooter);
        }
        if (!block.isProse() || block.is(LineRole.FURNITURE)) {
            return Stream.of(block);
        }
        LineRole role = block.role();
        return block.cut(index -> isBold(block.line(index)) || isBold(block.line(index - 1)))
                .flatMap(PlainText::cutImprint)
                .map(piece -> piece.as(role));
    }

    /** A footer often has the rights, and who wrote the text. */
    private static Block ofFooter(Block block) {
        boolean kept =
                RightsBlock.is(block)
                        || Byline.read(block).isPresent()
                        || Imprint.isDated(block.line(0));
        return kept ? block.as(LineRole.UNPLACED) : block.leftOut(FOOTER);
    }

    /** Whether markup makes the whole line a heading. */
    static boolean isBold(Line line) {
        return line.marks().stream()
                        .anyMatch(
                                mark ->
                                        mark.kind() == Mark.Kind.BOLD
                                                && mark.start() == 0
                                                && mark.end() >= line.text().length())
                && line.text().length() <= QuestionBlock.MAX_LENGTH
                && (line.asks() || !line.endsSentence());
    }

    private void leaveOutPictures() {
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (block.form() instanceof Form.Picture picture && !block.is(LineRole.FURNITURE)) {
                blocks.set(index, block.leftOut("picture"));
                String message = "is a picture, which was not imported; add it in the app";
                findings.add("picture", DOUBT, block.line(0), picture.alternative(), message);
            }
        }
    }

    private int title() throws HandoutRefusedException {
        int first = -1;
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (block.is(LineRole.TITLE)) {
                return index;
            }
            boolean heads = block.isTitle() && !block.is(LineRole.FURNITURE);
            if (heads && (first < 0 || (block.level() == 1 && blocks.get(first).level() > 1))) {
                first = index;
            }
        }
        return first < 0 || QuestionBlock.is(blocks.get(first)) ? proseTitle(first) : first;
    }

    /** Without a heading above the first question, the first short paragraph is the title. */
    private int proseTitle(int before) throws HandoutRefusedException {
        int end = before < 0 ? blocks.size() : before;
        for (int index = 0; index < end; index++) {
            Block block = blocks.get(index);
            if (block.isProse() && block.is(LineRole.UNPLACED)) {
                if (block.size() > 1 || !TitleBlock.standsAlone(block.line(0))) {
                    break;
                }
                return index;
            }
        }
        throw new HandoutRefusedException(
                "no title. The first heading must be the treatment's name, for example"
                        + " \"IMS - Intramuscular Stimulation\": add it and import again.");
    }

    private void placeAround(int title) {
        for (int index = 0; index < title; index++) {
            Block block = blocks.get(index);
            if (!block.is(LineRole.FURNITURE)) {
                blocks.set(index, block.leftOut("above the title"));
            }
        }
        blocks.set(title, blocks.get(title).as(LineRole.TITLE));
        leaveOutRepeatedTitle(title);
        foldImprint(title);
        int level = SectionLevel.of(blocks, title);
        for (int index = title + 1; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (block.is(LineRole.UNPLACED)) {
                blocks.set(index, block.as(role(index, level)));
            }
        }
        placeParagraphs(title, level);
    }

    private void leaveOutRepeatedTitle(int title) {
        String name = Contents.key(blocks.get(title).line(0));
        for (int index = title + 1; index < blocks.size() && index < title + 4; index++) {
            Block block = blocks.get(index);
            if (block.size() == 1 && Contents.key(block.line(0)).equals(name)) {
                blocks.set(index, block.leftOut("repeated title"));
            }
        }
    }

    /** Sections of contacts or sources at the end are no questions. */
    private void foldImprint(int title) {
        for (int index = blocks.size() - 1; index > title; index--) {
            Block block = blocks.get(index);
            if (!block.isTitle()) {
                continue;
            }
            if (!Imprint.isHeading(block.line(0)) || index + 1 == blocks.size()) {
                return;
            }
            List<Block> below = blocks.subList(index, blocks.size());
            List<Line> lines = below.stream().flatMap(each -> each.lines().stream()).toList();
            below.clear();
            blocks.add(new Block(Form.PROSE, lines));
        }
    }

    private LineRole role(int index, int level) {
        Block block = blocks.get(index);
        if (!block.isTitle() || block.level() > level) {
            return LineRole.ANSWER;
        }
        if (block.level() < level && !SectionLevel.hasText(blocks, index)) {
            String message = "groups the questions below it and was left out";
            findings.add("group-heading", NOTE, block.line(0), block.joined(), message);
            return LineRole.UNPLACED;
        }
        return LineRole.QUESTION;
    }

    /** Paragraphs that ask, or are bold, are questions where no heading asks. */
    private void placeParagraphs(int title, int level) {
        List<Block> below = blocks.subList(title + 1, blocks.size());
        if (below.stream().anyMatch(block -> block.isTitle() && QuestionBlock.is(block))) {
            return;
        }
        boolean several = below.stream().filter(Declared::asks).count() > 1;
        below.replaceAll(
                block -> {
                    boolean asks = asks(block) && (several || level == 0);
                    boolean heads = asks || (level == 0 && isBoldAlone(block));
                    return heads && block.is(LineRole.ANSWER) ? block.as(LineRole.QUESTION) : block;
                });
    }

    private static boolean isBoldAlone(Block block) {
        return block.isProse() && block.size() == 1 && isBold(block.line(0));
    }

    private static boolean asks(Block block) {
        return block.isProse()
                && QuestionBlock.is(block)
                && !Character.isLowerCase(block.line(0).text().codePointAt(0));
    }
}
