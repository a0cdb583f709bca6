package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What belongs to the pages and not to the text: page numbers, headers and footers. Nothing is
 * furniture by its form alone: it stands beside a form feed or, in a handout that has none, alone
 * between blank lines, and not below a question, whose answer it may be.
 *
 * @param lines without blank ones
 * @param paged whether the handout has form feeds; where it has none, two equal lines may be chance
 * @param reasons why each line that is furniture is so, by its number
 */
record RunningHeads(List<Line> lines, boolean paged, NavigableMap<Integer, String> reasons) {

    /** Headers and footers have two lines at most. */
    private static final int BESIDE = 2;

    private static final String BESIDE_NUMBER = "beside a page number";

    static NavigableMap<Integer, String> in(List<Line> lines) {
        boolean paged = lines.stream().map(Line::page).distinct().count() > 1;
        RunningHeads furniture = new RunningHeads(lines, paged, new TreeMap<>());
        List<Line> apart =
                IntStream.range(0, lines.size())
                        .filter(furniture::isApart)
                        .mapToObj(lines::get)
                        .toList();
        for (Line line : apart) {
            if (PageNumber.isLabelled(line.text()) || (paged && PageNumber.isBare(line.text()))) {
                furniture.reasons.put(line.number(), PageNumber.REASON);
            }
        }
        apart.stream()
                .filter(line -> !furniture.reasons.containsKey(line.number()))
                .filter(line -> line.kind().isEmpty())
                .collect(Collectors.groupingBy(line -> line.text().replaceAll("\\d+", "#")))
                .values()
                .forEach(furniture::findRepeated);
        furniture.findBesideNumbers();
        return furniture.reasons;
    }

    /** Of the clinic's address and the page number at the foot of a page, only one counts. */
    private void findBesideNumbers() {
        Set<Integer> pages =
                IntStream.range(0, lines.size())
                        .filter(index -> isPageNumber(lines.get(index)))
                        .boxed()
                        .collect(Collectors.toSet());
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            boolean beside = pages.contains(index - 1) || pages.contains(index + 1);
            if (beside && isApart(index) && Imprint.isAddressAlone(line)) {
                reasons.putIfAbsent(line.number(), BESIDE_NUMBER);
            }
        }
    }

    private boolean isPageNumber(Line line) {
        return PageNumber.REASON.equals(reasons.get(line.number()));
    }

    private void findRepeated(List<Line> equal) {
        Line last = equal.get(equal.size() - 1);
        if (isChance(equal.size(), last)) {
            return;
        }
        int kept = kept(last);
        String times = paged ? "repeated on %d pages" : "repeated %d times";
        String reason = PageNumber.isBare(last.text()) ? PageNumber.REASON : times;
        for (Line line : equal) {
            if (line.number() != kept) {
                reasons.put(line.number(), reason.formatted(equal.size()));
            }
        }
    }

    private boolean isChance(int times, Line last) {
        return paged ? times < 2 : times < 3 || last.endsSentence();
    }

    /** The title stands on the first page as well, a signature on the last; 0 if no line stays. */
    private int kept(Line last) {
        if (RightsBlock.isWhole(last) || Byline.read(last).isPresent()) {
            return last.number();
        }
        return isFollowedByTitle() ? 0 : lines.get(0).number();
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
        int above = index == 0 ? -1 : lines.get(index - 1).number();
        return index == lines.size() || above + 1 < lines.get(index).number();
    }

    /** That of no line is -1. */
    private int page(int index) {
        return index < 0 || index >= lines.size() ? -1 : lines.get(index).page();
    }
}
