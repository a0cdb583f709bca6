package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.ImportedText;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Person;
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

    private final List<Block> blocks;
    private final List<Section> sections;
    private final Optional<Section> safety;

    private HandoutParser(List<Block> blocks, HandoutOptions options, Warnings warnings) {
        this.blocks = blocks;
        sections = Section.in(blocks);
        warnings.ofSections(sections);
        warnings.ofBlocks(blocks);
        Optional<Section> advice = sections.stream().filter(Section::isAboutSafety).findFirst();
        safety = advice.filter(section -> options.safety());
        safety.ifPresentOrElse(sections::remove, () -> advice.ifPresent(warnings::ofSafety));
    }

    /** What {@code parse(text, PLAIN)} gives. */
    public static ParsedHandout parse(String text) throws HandoutRefusedException {
        return parse(text, HandoutOptions.PLAIN);
    }

    /** The FAQ in {@code text}, whose lines end in {@code \n}, without a byte order mark. */
    public static ParsedHandout parse(String text, HandoutOptions options)
            throws HandoutRefusedException {
        Warnings warnings = new Warnings(new ArrayList<>());
        List<Line> lines = Line.in(text);
        NavigableMap<Integer, String> furniture = RunningHeads.in(lines);
        List<Block> runs = Hyphens.join(Block.in(lines, furniture), warnings);
        HandoutParser parser = new HandoutParser(Outline.place(runs), options, warnings);
        return new ParsedHandout(parser.faq(text), parser.lines(lines, furniture), warnings.list());
    }

    /**
     * Who reviewed a handout and when, in its own words; empty if it does not say so or cannot be
     * read.
     */
    public static String reviewOf(String text) {
        try {
            List<Line> lines = Line.in(text);
            List<Block> blocks = Outline.place(Block.in(lines, RunningHeads.in(lines)));
            return blocks.stream()
                    .filter(block -> block.is(LineRole.BYLINE))
                    .flatMap(block -> Byline.read(block).stream())
                    .filter(Byline::reviews)
                    .map(Byline::toString)
                    .collect(Collectors.joining(" "));
        } catch (HandoutRefusedException e) {
            return "";
        }
    }

    private TreatmentFaq faq(String text) {
        TreatmentName name = TreatmentName.read(Heading.text(blocks.get(0)));
        return TreatmentFaq.titled(LocalizedText.of(name.title()))
                .abbreviation(name.abbreviation())
                .alternateNames(alternateNames(name))
                .summary(LocalizedText.of(text(LineRole.SUMMARY, "\n\n")))
                .questions(Anchors.complete(sections.stream().map(Section::toQuestion).toList()))
                .safety(LocalizedText.of(safety.map(Section::toSafety).orElse("")))
                .author(person(false))
                .reviewer(person(true))
                .rights(RightsBlock.read(text(LineRole.RIGHTS, " ")))
                .handout(ImportedText.of(text))
                .build();
    }

    private List<String> alternateNames(TreatmentName name) {
        return sections.stream()
                .flatMap(section -> AlternateName.in(section.question(), name).stream())
                .distinct()
                .toList();
    }

    private String text(LineRole role, String between) {
        return the(role).map(Block::joined).collect(Collectors.joining(between));
    }

    /** Several authors are one: no name gets lost. */
    private Person person(boolean reviews) {
        return the(LineRole.BYLINE)
                .flatMap(block -> Byline.read(block).stream())
                .filter(byline -> byline.reviews() == reviews)
                .map(Byline::person)
                .reduce(Byline::together)
                .orElse(Person.NOBODY);
    }

    private Stream<Block> the(LineRole role) {
        return blocks.stream().filter(block -> block.is(role));
    }

    private List<HandoutLine> lines(List<Line> lines, Map<Integer, String> furniture) {
        Map<Integer, LineRole> roles = new HashMap<>();
        for (Block block : blocks) {
            block.lines().forEach(line -> roles.put(line.number(), block.role()));
        }
        safety.stream().flatMap(Section::lines).forEach(line -> roles.put(line, LineRole.SAFETY));
        List<HandoutLine> placed = new ArrayList<>();
        for (Line line : lines) {
            LineRole role = roles.getOrDefault(line.number(), LineRole.FURNITURE);
            String reason = furniture.getOrDefault(line.number(), "");
            placed.add(new HandoutLine(line.number(), line.raw(), role, reason));
        }
        return placed;
    }
}
