package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private HandoutParser(List<Block> blocks, HandoutOptions options, Checks checks) {
        this.blocks = blocks;
        sections = Section.in(blocks);
        checks.ofSections(sections);
        checks.ofAnswers(sections);
        checks.ofBlocks(blocks);
        Optional<Section> advice = sections.stream().filter(Section::isAboutSafety).findFirst();
        safety = advice.filter(section -> options.safety());
        safety.ifPresentOrElse(sections::remove, () -> advice.ifPresent(checks::ofSafety));
    }

    /** What {@code parse(text, PLAIN)} gives. */
    public static ParsedHandout parse(String text) throws HandoutRefusedException {
        return parse(text, HandoutOptions.PLAIN);
    }

    /** The FAQ in {@code text}, whose lines end in {@code \n}, without a byte order mark. */
    public static ParsedHandout parse(String text, HandoutOptions options)
            throws HandoutRefusedException {
        return parse(PlainText.read(text), options);
    }

    /** The FAQ in a document of a file that says itself what is a heading or a list. */
    public static ParsedHandout parseDeclared(Document document, HandoutOptions options)
            throws HandoutRefusedException {
        return parse(Declared.place(document), options);
    }

    private static ParsedHandout parse(Document document, HandoutOptions options)
            throws HandoutRefusedException {
        Findings findings = document.findings();
        List<Block> blocks = Statements.placed(Outline.place(document.blocks()));
        HandoutParser parser = new HandoutParser(blocks, options, new Checks(findings));
        TreatmentFaq faq = parser.faq(document.source());
        return new ParsedHandout(faq, parser.lines(document), parser.reported(), findings.list());
    }

    private TreatmentFaq faq(String text) {
        TreatmentName name =
                TreatmentName.read(the(LineRole.TITLE).map(Heading::text).findFirst().orElse(""));
        return TreatmentFaq.titled(LocalizedText.of(name.title()))
                .abbreviation(name.abbreviation())
                .alternateNames(alternateNames(name))
                .summary(LocalizedText.of(text(LineRole.SUMMARY, "\n\n")))
                .questions(Anchors.complete(sections.stream().map(Section::toQuestion).toList()))
                .safety(LocalizedText.of(safety.map(Section::toSafety).orElse("")))
                .author(person(false))
                .reviewer(person(true))
                .review(Statements.review(blocks))
                .sources(Statements.sources(blocks))
                .rights(RightsBlock.read(text(LineRole.RIGHTS, " ").replace('\n', ' ')))
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
        return the(role).map(PlainWords::of).collect(Collectors.joining(between));
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

    private List<HandoutLine> lines(Document document) {
        Map<Integer, Block> places = new HashMap<>();
        for (Block block : reported()) {
            block.lines().forEach(line -> places.putIfAbsent(line.number(), block));
        }
        List<HandoutLine> placed = new ArrayList<>();
        for (Line line : document.lines()) {
            Block block = places.get(line.number());
            LineRole role = block == null ? LineRole.FURNITURE : block.role();
            String reason = block == null ? "" : block.reason();
            String left = document.furniture().getOrDefault(line.number(), reason);
            placed.add(new HandoutLine(line.number(), line.raw(), role, left));
        }
        return placed;
    }

    /** The blocks, those of the safety part with that role. */
    private List<Block> reported() {
        Set<Integer> lines =
                safety.stream().flatMap(Section::lines).collect(Collectors.toUnmodifiableSet());
        return blocks.stream()
                .map(block -> lines.contains(block.number()) ? block.as(LineRole.SAFETY) : block)
                .toList();
    }
}
