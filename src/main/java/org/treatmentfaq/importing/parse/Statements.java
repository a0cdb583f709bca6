package org.treatmentfaq.importing.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.Source;

/** What a handout says of itself: when it was reviewed, and on what it rests. */
final class Statements {

    private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>]+");

    private Statements() {}

    /**
     * The blocks, with dates that the FAQ has no place for as unplaced: a second one of a kind, or
     * one whose day is not clear.
     */
    static List<Block> placed(List<Block> blocks) {
        List<Block> placed = new ArrayList<>();
        boolean reviewed = false;
        boolean due = false;
        for (Block block : blocks) {
            boolean review = block.is(LineRole.REVIEW);
            boolean last = review && !reviewed && isDay(Imprint.lastReview(block.line(0)));
            boolean next = review && !due && isDay(Imprint.nextReview(block.line(0)));
            reviewed |= last;
            due |= next;
            placed.add(review && !last && !next ? block.as(LineRole.UNPLACED) : block);
        }
        return placed;
    }

    private static boolean isDay(Optional<StatedDate> stated) {
        return stated.flatMap(StatedDate::day).isPresent();
    }

    static Review review(List<Block> blocks) {
        @Nullable LocalDate last =
                Stream.concat(days(blocks, Imprint::lastReview), reviewers(blocks))
                        .findFirst()
                        .orElse(null);
        @Nullable LocalDate next = days(blocks, Imprint::nextReview).findFirst().orElse(null);
        return new Review(last, next, Review.DEFAULT_INTERVAL_MONTHS);
    }

    /** Whether a block says who reviewed the text, or when somebody did. */
    static boolean tellsReview(Block block) {
        if (block.is(LineRole.BYLINE)) {
            return Byline.read(block).filter(Byline::reviews).isPresent();
        }
        boolean dated = block.is(LineRole.REVIEW) || block.is(LineRole.UNPLACED);
        return dated
                && block.isProse()
                && block.size() == 1
                && Imprint.lastReview(block.line(0)).isPresent();
    }

    private static Stream<LocalDate> days(
            List<Block> blocks, Function<Line, Optional<StatedDate>> label) {
        return blocks.stream()
                .filter(block -> block.is(LineRole.REVIEW))
                .flatMap(block -> label.apply(block.line(0)).stream())
                .flatMap(date -> date.day().stream());
    }

    /** {@code Reviewed by Name Surname, March 2024} */
    private static Stream<LocalDate> reviewers(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.is(LineRole.BYLINE))
                .flatMap(block -> Byline.read(block).stream())
                .filter(Byline::reviews)
                .flatMap(byline -> StatedDate.read(byline.date()).stream())
                .flatMap(date -> date.day().stream());
    }

    /** A line without a number goes on with the entry above, if those have numbers. */
    static List<Source> sources(List<Block> blocks) {
        List<Source> sources = new ArrayList<>();
        for (Block block : blocks) {
            if (block.is(LineRole.SOURCES)) {
                Block entries = block.part(1, block.size());
                boolean marked = !entries.line(0).kind().isEmpty();
                entries.cut(index -> !marked || !entries.line(index).kind().isEmpty())
                        .forEach(entry -> sources.add(source(entry)));
            }
        }
        return sources;
    }

    private static Source source(Block entry) {
        String joined = entry.joined();
        String text = ListLine.read(joined).map(ListLine::text).orElse(joined);
        Matcher url = URL.matcher(text);
        return new Source(text, url.find() ? url.group() : "");
    }
}
