package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Lines that stand together, at least one, what they are and what they are for; none of them is
 * blank. The lines are the block's origin; a list or a table has them in its form as well.
 *
 * @param role {@link LineRole#UNPLACED} until a rule knows better
 * @param reason why it is left out; empty for every other role than {@link LineRole#FURNITURE}
 */
public record Block(Form form, List<Line> lines, LineRole role, String reason) {

    public Block {
        lines = List.copyOf(lines);
    }

    public Block(Form form, List<Line> lines) {
        this(form, lines, LineRole.UNPLACED, "");
    }

    Block(List<Line> lines) {
        this(Form.PROSE, lines);
    }

    /** The runs of lines between blank ones. What a page break cut in two is one again. */
    static List<Block> in(List<Line> lines, NavigableMap<Integer, String> furniture) {
        List<Line> rest =
                lines.stream().filter(line -> !furniture.containsKey(line.number())).toList();
        return new Block(rest)
                .cut(index -> isApart(rest.get(index - 1), rest.get(index), furniture))
                .toList();
    }

    private static boolean isApart(Line above, Line line, NavigableMap<Integer, String> furniture) {
        boolean turned =
                above.page() != line.page()
                        || !furniture.subMap(above.number(), line.number()).isEmpty();
        return turned ? !line.continues(above) : line.number() > above.number() + 1;
    }

    public Block as(LineRole newRole) {
        return new Block(form, lines, newRole, "");
    }

    public Block leftOut(String newReason) {
        return new Block(form, lines, LineRole.FURNITURE, newReason);
    }

    boolean isProse() {
        return form instanceof Form.Prose;
    }

    boolean isTitle() {
        return form instanceof Form.Title;
    }

    /** The level of a heading; the highest number there is for anything else. */
    int level() {
        return form instanceof Form.Title title ? title.level() : Integer.MAX_VALUE;
    }

    /** The number of its first line. */
    int number() {
        return lines.get(0).number();
    }

    List<Integer> numbers() {
        return lines.stream().map(Line::number).toList();
    }

    boolean is(LineRole expected) {
        return role == expected;
    }

    Line line(int index) {
        return lines.get(index);
    }

    int size() {
        return lines.size();
    }

    /** The lines from one index up to another, which is not included. */
    Block part(int from, int to) {
        return new Block(lines.subList(from, to));
    }

    /** The text without the handout's line breaks. */
    String joined() {
        StringBuilder joined = new StringBuilder();
        lines.forEach(line -> joined.append(line.text()).append(line.separator()));
        return WhiteSpace.strip(joined.toString().replace('\n', ' '));
    }

    /** The same as one line, with its markup. */
    public Line flow() {
        StringBuilder joined = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (Line line : lines) {
            int from = joined.length();
            line.marks().forEach(mark -> marks.add(mark.shifted(from)));
            joined.append(line.text()).append(line.separator());
        }
        String text = WhiteSpace.strip(joined.toString());
        Line first = lines.get(0);
        return new Line(first.number(), first.page(), first.raw(), text, " ", marks);
    }

    /** The lines before {@code index} and the lines from there; one block if either is empty. */
    Stream<Block> cutAt(int index) {
        return cut(each -> each == index);
    }

    /** The block in pieces; {@code starts} tells of each index whether a new piece starts there. */
    Stream<Block> cut(IntPredicate starts) {
        List<Block> pieces = new ArrayList<>();
        int start = 0;
        for (int index = 1; index <= size(); index++) {
            if (index == size() || starts.test(index)) {
                pieces.add(part(start, index));
                start = index;
            }
        }
        return pieces.stream();
    }
}
