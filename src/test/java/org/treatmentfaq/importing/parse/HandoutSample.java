package org.treatmentfaq.importing.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.TreatmentFaq;

/** Handouts for tests, and short ways to look at what became of them. */
final class HandoutSample {

    private HandoutSample() {}

    static Path imsFile() {
        try {
            return Path.of(HandoutSample.class.getResource("/handouts/ims.txt").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String ims() {
        try {
            return Files.readString(imsFile(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A handout with one question and this answer, which is not the end of the handout. */
    static String withAnswer(String answer) {
        return "Massage\n\nDoes it hurt?\n\n" + answer + "\n\nWhat next?\n\nRest a day.\n";
    }

    static String withEnd(String end) {
        return "Massage\n\nDoes it hurt?\n\nNot at all.\n\n" + end;
    }

    /** A handout's only line. */
    static Line line(String text) {
        return Line.in(text).get(0);
    }

    /** Lines that stand together. */
    static Block block(String text) {
        return new Block(Line.in(text));
    }

    static String answer(String answer) throws HandoutRefusedException {
        return answers(HandoutParser.parse(withAnswer(answer)).faq()).get(0);
    }

    static List<String> answers(TreatmentFaq faq) {
        return faq.questions().stream().map(question -> question.answer().original()).toList();
    }

    static List<String> questions(TreatmentFaq faq) {
        return faq.questions().stream().map(question -> question.question().original()).toList();
    }

    static List<String> anchors(TreatmentFaq faq) {
        return faq.questions().stream().map(Question::anchor).toList();
    }

    static List<String> texts(ParsedHandout handout, LineRole role) {
        return handout.lines().stream()
                .filter(line -> line.role() == role)
                .map(HandoutLine::text)
                .toList();
    }
}
