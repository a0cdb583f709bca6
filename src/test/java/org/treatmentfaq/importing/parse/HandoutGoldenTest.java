package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.content.TreatmentFaq;

/**
 * Whole handouts and what becomes of them. Handouts named {@code safety-…} are read with the safety
 * option. {@code -Dgolden.update=true} writes the expected files anew; review them like code.
 */
class HandoutGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/handouts");

    static List<Path> handouts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.endsWith("ims.txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void hasHandoutsOfAllForms() throws IOException {
        assertThat(handouts()).hasSizeGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void givesWhatIsExpected(Path handout) throws Exception {
        String name = String.valueOf(handout.getFileName());
        Path expected = FOLDER.resolve(name.replace(".txt", ".expected.json"));

        String actual = json(Files.readString(handout), name.startsWith("safety"));

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String json(String text, boolean safety) throws Exception {
        ParsedHandout handout = HandoutParser.parse(text, new HandoutOptions(safety));
        TreatmentFaq faq = handout.faq();
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("title", faq.title().original());
        parts.put("abbreviation", faq.abbreviation());
        parts.put("alternateNames", faq.alternateNames());
        parts.put("summary", faq.summary().original());
        parts.put("safety", faq.safety().original());
        parts.put("questions", faq.questions().stream().map(HandoutGoldenTest::parts).toList());
        parts.put("author", faq.author());
        parts.put("reviewer", faq.reviewer());
        parts.put("rightsYear", faq.rights().year());
        parts.put("rightsHolder", faq.rights().holder());
        parts.put("rightsStatement", faq.rights().statement());
        parts.put("lines", handout.lines().stream().map(HandoutGoldenTest::line).toList());
        parts.put("warnings", handout.warnings());
        return new ObjectMapper()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(parts)
                        .replace("\r\n", "\n")
                + "\n";
    }

    private static Map<String, String> parts(org.treatmentfaq.content.Question question) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("question", question.question().original());
        parts.put("anchor", question.anchor());
        parts.put("answerHtml", question.answer().original());
        return parts;
    }

    private static String line(HandoutLine line) {
        String reason = line.reason().isEmpty() ? "" : ": " + line.reason();
        return line.number() + " " + line.role().label() + reason;
    }
}
