package org.treatmentfaq.handout;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What belongs to the pages and not to the text: page numbers, headers and footers. Nothing is
 * furniture by its form alone; it stands beside a form feed or alone between blank lines, and not
 * below a question, whose answer it may be.
 */
final class Furniture {

    /** Headers and footers have two lines at most. */
    private static final int BESIDE = 2;

    private static final int PAGES = 2;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Without form feeds two equal lines may be chance. */
    private static final int TIMES = 3;

    private final List<Line> lines;
    private final NavigableMap<Integer, String> reasons = new TreeMap<>();

    private Furniture(List<Line> lines) {
        this.lines = lines;
    }

    /** Why each line that is furniture is so, by its number; {@code lines} has no blank ones. */
    static NavigableMap<Integer, String> in(List<Line> lines) {
        Furniture furniture = new Furniture(lines);
        furniture.findPageNumbers();
        furniture.findRepeated();
        return furniture.reasons;
    }

    private void findPageNumbers() {
        List<Integer> bare = places(index -> isAlone(index) && PageNumber.isBare(text(index)));
        boolean counting =
                bare.size() >= PAGES
                        && IntStream.range(1, bare.size())
                                .allMatch(each -> number(bare, each) == number(bare, each - 1) + 1);
        mark(counting ? bare : List.of(), "page number");
        mark(places(this::isPageNumber), "page number");
    }

    private boolean isPageNumber(int index) {
        return PageNumber.isLabelled(text(index))
                ? isEdge(index) || isAlone(index)
                : isEdge(index) && PageNumber.isBare(text(index));
    }

    private void findRepeated() {
        places(index -> !reasons.containsKey(lines.get(index).number())).stream()
                .filter(index -> ListLine.read(text(index)).isEmpty())
                .collect(Collectors.groupingBy(index -> withoutDigits(text(index))))
                .values()
                .forEach(this::findRepeated);
    }

    private void findRepeated(List<Integer> equal) {
        List<Integer> edges = equal.stream().filter(this::isEdge).toList();
        List<Integer> alone = equal.stream().filter(this::isAlone).toList();
        Line line = lines.get(equal.get(0));
        if (edges.size() >= PAGES) {
            mark(spare(edges), "repeated on " + edges.size() + " pages");
        } else if (alone.size() >= TIMES && equal.get(0) > 0 && !line.endsSentence()) {
            mark(spare(alone), "repeated " + alone.size() + " times");
        }
    }

    /** The title stands on the first page as well, a signature on the last. */
    private List<Integer> spare(List<Integer> equal) {
        int last = equal.get(equal.size() - 1);
        boolean signature = RightsBlock.isWhole(text(last)) || Byline.read(text(last)).isPresent();
        int kept = signature ? last : isFollowedByTitle() ? -1 : 0;
        return equal.stream().filter(index -> index != kept).toList();
    }

    private boolean isFollowedByTitle() {
        return lines.size() > 1
                && !lines.get(1).endsSentence()
                && (lines.size() == 2 || !isTogether(1))
                && TitleBlock.standsAlone(text(1));
    }

    private void mark(List<Integer> places, String reason) {
        places.forEach(place -> reasons.put(lines.get(place).number(), reason));
    }

    private List<Integer> places(IntPredicate rule) {
        return IntStream.range(0, lines.size()).filter(rule).boxed().toList();
    }

    private boolean isEdge(int index) {
        boolean paged = lines.get(0).page() != lines.get(lines.size() - 1).page();
        boolean edge = page(index - BESIDE) != page(index) || page(index + BESIDE) != page(index);
        return paged && edge && !isBelowQuestion(index);
    }

    private boolean isAlone(int index) {
        return (index == 0 || !isTogether(index - 1))
                && (index == lines.size() - 1 || !isTogether(index))
                && !isBelowQuestion(index);
    }

    private boolean isTogether(int index) {
        Line below = lines.get(index + 1);
        return lines.get(index).number() + 1 == below.number() && page(index) == below.page();
    }

    private boolean isBelowQuestion(int index) {
        return index > 0 && lines.get(index - 1).asks() && page(index - 1) == page(index);
    }

    private int page(int index) {
        return index < 0 || index >= lines.size() ? -1 : lines.get(index).page();
    }

    private String text(int index) {
        return lines.get(index).text();
    }

    private int number(List<Integer> bare, int index) {
        return Integer.parseInt(text(bare.get(index)));
    }

    private static String withoutDigits(String text) {
        return text.chars().anyMatch(Character::isLetter)
                ? DIGITS.matcher(text).replaceAll("#")
                : text;
    }
}
