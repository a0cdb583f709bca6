package org.treatmentfaq.handout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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
    private final List<PlacedBlock> blocks;
    private final List<Section> sections;

    private HandoutParser(String text, List<PlacedBlock> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.sections = Section.in(blocks);
    }

    public static ParsedHandout parse(String text) throws HandoutRefusedException {
        return parse(text, HandoutOptions.PLAIN);
    }

    /** The FAQ in {@code text}, whose lines end in {@code \n} as {@link HandoutFile} reads them. */
    public static ParsedHandout parse(String text, HandoutOptions options)
            throws HandoutRefusedException {
        HandoutParser parser = new HandoutParser(text, Outline.of(text).place());
        return new ParsedHandout(parser.faq(), parser.lines(), parser.warnings());
    }

    private TreatmentFaq faq() {
        TreatmentName name = TreatmentName.read(texts(LineRole.TITLE));
        return TreatmentFaq.titled(LocalizedText.of(name.title()))
                .names(name.abbreviation(), alternateNames(name))
                .summary(LocalizedText.of(texts(LineRole.SUMMARY)))
                .questions(questions())
                .author(author())
                .rights(rights())
                .handout(new Handout(text, hash()))
                .done();
    }

    private List<String> alternateNames(TreatmentName name) {
        return sections.stream()
                .flatMap(section -> AlternateName.in(section.question().text(), name).stream())
                .distinct()
                .toList();
    }

    private List<Question> questions() {
        return Anchors.complete(sections.stream().map(Section::toQuestion).toList());
    }

    private Person author() {
        return the(LineRole.BYLINE)
                .flatMap(block -> Byline.read(block).stream())
                .findFirst()
                .orElse(Person.NOBODY);
    }

    private Rights rights() {
        return the(LineRole.RIGHTS).map(RightsBlock::read).findFirst().orElse(Rights.NONE);
    }

    private List<HandoutLine> lines() {
        return blocks.stream().flatMap(PlacedBlock::lines).toList();
    }

    private List<String> warnings() {
        return sections.stream().filter(Section::isUnanswered).map(HandoutParser::warning).toList();
    }

    private static String warning(Section section) {
        Line question = section.question();
        return "line %d: \"%s\" has no answer; add one, or readers will not see the question"
                .formatted(question.number(), question.text());
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
