package org.treatmentfaq.importing.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.importing.parse.Finding;
import org.treatmentfaq.importing.parse.HandoutLine;
import org.treatmentfaq.importing.parse.HandoutOptions;
import org.treatmentfaq.importing.parse.LineRole;
import org.treatmentfaq.importing.parse.ParsedHandout;

/**
 * Small files of many kinds and what becomes of them, as a person would check it. {@code
 * -Dgolden.update=true} writes the expected files anew; review them like code.
 */
class HandoutKindsTest {

    private static final Path FOLDER = Path.of("src/test/resources/handouts/kinds");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
        }
    }

    @Test
    void hasFilesOfAllFormats() throws IOException {
        assertThat(files())
                .hasSizeGreaterThan(30)
                .extracting(file -> SourceFormat.of(name(file), Files.readString(file)))
                .contains(SourceFormat.values());
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesWhatIsExpected(Path file) throws Exception {
        Path expected = FOLDER.resolve(name(file) + ".expected");
        String text = Files.readString(file);

        String actual = describe(parse(file, text));

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesEveryLineARoleAndAReasonIfItIsLeftOut(Path file) throws Exception {
        ParsedHandout handout = parse(file, Files.readString(file));

        assertThat(handout.lines())
                .isNotEmpty()
                .allMatch(line -> line.reason().isEmpty() != (line.role() == LineRole.FURNITURE));
        assertThat(handout.lines()).extracting(HandoutLine::number).doesNotHaveDuplicates();
    }

    private static ParsedHandout parse(Path file, String text) throws Exception {
        return Handouts.parse(SourceFormat.of(name(file), text), text, HandoutOptions.PLAIN);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String describe(ParsedHandout handout) {
        TreatmentFaq faq = handout.faq();
        List<String> lines = new ArrayList<>();
        add(lines, "title", faq.title().original());
        add(lines, "abbreviation", faq.abbreviation());
        add(lines, "summary", faq.summary().original());
        for (Question question : faq.questions()) {
            add(lines, "question", question.question().original());
            add(lines, "label", question.shortHeading().original());
            add(lines, "answer", question.answer().original());
        }
        add(lines, "author", person(faq.author()));
        add(lines, "reviewer", person(faq.reviewer()));
        add(lines, "last reviewed", string(faq.review().lastReviewed()));
        add(lines, "next review", string(faq.review().nextReview()));
        faq.sources()
                .forEach(source -> add(lines, "source", source.title() + " | " + source.url()));
        add(lines, "rights", faq.rights().statement());
        for (HandoutLine line : handout.lines()) {
            boolean left = line.role() == LineRole.FURNITURE || line.role() == LineRole.UNPLACED;
            String reason = line.reason().isEmpty() ? "" : " (" + line.reason() + ")";
            add(lines, line.role().label(), left ? line.number() + " " + line.text() + reason : "");
        }
        for (Finding finding : handout.findings()) {
            String kind = finding.kind() + " " + finding.lines() + " " + finding.message();
            add(lines, finding.severity().label(), kind);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String person(Person person) {
        return person.isKnown() ? person.name() + " | " + person.credentials() : "";
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void add(List<String> lines, String label, String value) {
        if (!value.isEmpty()) {
            lines.add(label + ": " + value.replace("\n", "\\n"));
        }
    }
}
