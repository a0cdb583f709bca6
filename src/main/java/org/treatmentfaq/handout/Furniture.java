package org.treatmentfaq.handout;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What belongs to the pages and not to the text: page numbers, headers and footers. Nothing is
 * furniture by its form alone: it stands beside a form feed or, in a handout that has none, alone
 * between blank lines, and not below a question, whose answer it may be.
 */
final class Furniture {

    /** Headers and footers have two lines at most. */
    private static final int BESIDE = 2;

    private final List<Line> lines;

    /** Whether the handout has form feeds. Where it has none, two equal lines may be chance. */
    private final boolean paged;

    private final NavigableMap<Integer, String> reasons = new TreeMap<>();

    private Furniture(List<Line> lines) {
        this.lines = lines;
        paged = page(0) != page(lines.size() - 1);
    }

    /** Why each line that is furniture is so, by its number; {@code lines} has no blank ones. */
    static NavigableMap<Integer, String> in(List<Line> lines) {
        Furniture furniture = new Furniture(lines);
        List<Line> apart =
                IntStream.range(0, lines.size())
                        .filter(furniture::isApart)
                        .mapToObj(lines::get)
                        .toList();
        furniture.findPageNumbers(apart);
        apart.stream()
                .filter(line -> !furniture.reasons.containsKey(line.number()))
                .filter(line -> ListLine.kind(line.text()).isEmpty())
                .collect(Collectors.groupingBy(line -> withoutDigits(line.text())))
                .values()
                .forEach(furniture::findRepeated);
        return furniture.reasons;
    }

    /** Without form feeds digits alone are page numbers only if they count. */
    private void findPageNumbers(List<Line> apart) {
        List<Integer> bare =
                apart.stream()
                        .filter(line -> PageNumber.isBare(line.text()))
                        .map(line -> Integer.valueOf(line.text()))
                        .toList();
        boolean counting = bare.size() > 1;
        for (int index = 1; index < bare.size(); index++) {
            counting &= bare.get(index) == bare.get(index - 1) + 1;
        }
        for (Line line : apart) {
            boolean isBare = PageNumber.isBare(line.text()) && (paged || counting);
            if (isBare || PageNumber.isLabelled(line.text())) {
                reasons.put(line.number(), "page number");
            }
        }
    }

    /** The title stands on the first page as well, a signature on the last. */
    private void findRepeated(List<Line> equal) {
        Line last = equal.get(equal.size() - 1);
        boolean signs = RightsBlock.isWhole(last.text()) || Byline.read(last.text()).isPresent();
        int title = isFollowedByTitle() ? 0 : lines.get(0).number();
        int kept = signs ? last.number() : title;
        boolean chance = equal.size() < (paged ? 2 : 3) || (!paged && last.endsSentence());
        String reason = paged ? "repeated on %d pages" : "repeated %d times";
        for (Line line : equal) {
            if (!chance && line.number() != kept) {
                reasons.put(line.number(), reason.formatted(equal.size()));
            }
        }
    }

    private boolean isFollowedByTitle() {
        return lines.size() > 1 && isGap(2) && TitleBlock.standsAlone(lines.get(1));
    }

    private boolean isApart(int index) {
        boolean edge = page(index - BESIDE) != page(index) || page(index + BESIDE) != page(index);
        boolean alone = isGap(index) && isGap(index + 1);
        boolean answers = page(index - 1) == page(index) && lines.get(index - 1).asks();
        return (paged ? edge : alone) && !answers;
    }

    /** Whether a blank line, or none at all, stands above the line. */
    private boolean isGap(int index) {
        return index == 0
                || index == lines.size()
                || lines.get(index - 1).number() + 1 < lines.get(index).number();
    }

    /** That of no line is -1. */
    private int page(int index) {
        return index < 0 || index >= lines.size() ? -1 : lines.get(index).page();
    }

    /** Page numbers within headers differ. */
    private static String withoutDigits(String text) {
        return text.matches("\\P{L}*") ? text : text.replaceAll("\\d+", "#");
    }
}
