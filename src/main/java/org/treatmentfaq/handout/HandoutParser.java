package org.treatmentfaq.handout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.Handout;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.TreatmentFaq;

/**
 * Turns a handout's text into a FAQ: a title, perhaps a summary, questions with their answers,
 * perhaps a byline and a rights line.
 *
 * <p>The same text always gives the same FAQ. No line is dropped: those that fit nowhere are in
 * {@link ParsedHandout#unplaced()}. Refusals do not name the file, which only the caller knows; put
 * its name and a colon in front of the message.
 */
public final class HandoutParser {

    private final String text;
    private final HandoutOptions options;
    private final List<Line> lines;
    private final NavigableMap<Integer, String> furniture;
    private final Hyphens hyphens;
    private final Outline outline;
    private final List<PlacedBlock> blocks;
    private final List<Section> sections;
    private final Optional<Section> safety;

    private HandoutParser(String text, HandoutOptions options) throws HandoutRefusedException {
        this.text = text;
        this.options = options;
        lines = Line.in(text);
        furniture = Furniture.in(lines);
        List<Block> runs = Block.in(lines, furniture);
        hyphens = new Hyphens(runs);
        outline = Outline.of(runs.stream().map(hyphens::joined).toList());
        sections = Section.in(outline.place());
        safety = sections.stream().filter(Section::isAboutSafety).findFirst();
        blocks = outline.place().stream().map(this::withSafety).toList();
    }

    /** What {@code parse(text, PLAIN)} gives. */
    public static ParsedHandout parse(String text) throws HandoutRefusedException {
        return parse(text, HandoutOptions.PLAIN);
    }

    /** The FAQ in {@code text}, whose lines end in {@code \n}, without a byte order mark. */
    public static ParsedHandout parse(String text, HandoutOptions options)
            throws HandoutRefusedException {
        HandoutParser parser = new HandoutParser(text, options);
        return new ParsedHandout(parser.faq(), parser.lines(), parser.warnings());
    }

    private TreatmentFaq faq() {
        TreatmentName name =
                TreatmentName.read(
                        the(LineRole.TITLE).map(Heading::text).collect(Collectors.joining()));
        return TreatmentFaq.titled(LocalizedText.of(name.title()))
                .names(name.abbreviation(), alternateNames(name))
                .summary(LocalizedText.of(texts(LineRole.SUMMARY)))
                .questions(questions())
                .safety(LocalizedText.of(taken().map(Section::toSafety).orElse("")))
                .author(person(false))
                .reviewer(person(true))
                .rights(rights())
                .handout(new Handout(text, hash()))
                .done();
    }

    private List<String> alternateNames(TreatmentName name) {
        return sections.stream()
                .flatMap(section -> AlternateName.in(section.question(), name).stream())
                .distinct()
                .toList();
    }

    private List<Question> questions() {
        return Anchors.complete(
                sections.stream()
                        .filter(section -> taken().stream().noneMatch(section::equals))
                        .map(Section::toQuestion)
                        .toList());
    }

    /** Several authors are one: no name gets lost. */
    private Person person(boolean reviews) {
        return bylines()
                .filter(byline -> byline.reviews() == reviews)
                .map(Byline::person)
                .reduce(Byline::together)
                .orElse(Person.NOBODY);
    }

    private Stream<Byline> bylines() {
        return the(LineRole.BYLINE).flatMap(block -> Byline.read(block).stream());
    }

    private Rights rights() {
        return the(LineRole.RIGHTS).map(RightsBlock::read).findFirst().orElse(Rights.NONE);
    }

    /** The section that is not a question, but the FAQ's safety part. */
    private Optional<Section> taken() {
        return safety.filter(section -> options.safety());
    }

    private PlacedBlock withSafety(PlacedBlock placed) {
        boolean isTaken =
                taken().stream().anyMatch(section -> section.holds(placed.block().first()));
        return isTaken ? new PlacedBlock(placed.block(), LineRole.SAFETY) : placed;
    }

    private List<HandoutLine> lines() {
        Map<Integer, LineRole> roles = new HashMap<>();
        blocks.forEach(
                placed ->
                        placed.block()
                                .lines()
                                .forEach(line -> roles.put(line.number(), placed.role())));
        return lines.stream()
                .map(
                        line ->
                                line.as(
                                        roles.getOrDefault(line.number(), LineRole.FURNITURE),
                                        furniture.getOrDefault(line.number(), "")))
                .toList();
    }

    private List<String> warnings() {
        Warnings warnings = new Warnings(hyphens.warnings());
        warnings.ofQuestions(outline.questions(), sections);
        blocks.forEach(warnings::ofBlock);
        safety.filter(section -> !options.safety()).ifPresent(warnings::ofSafety);
        return warnings.list();
    }

    private Stream<Block> the(LineRole role) {
        return blocks.stream().filter(placed -> placed.is(role)).map(PlacedBlock::block);
    }

    private String texts(LineRole role) {
        return the(role).map(Block::flow).collect(Collectors.joining("\n\n"));
    }

    private String hash() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
