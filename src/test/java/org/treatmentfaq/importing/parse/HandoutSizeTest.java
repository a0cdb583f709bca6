package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.LinearTime;

/** No rule takes a time that grows faster than the handout. */
class HandoutSizeTest {

    private static final int SIZE = 100_000;

    /** What an import reads at most: 1 MiB. */
    private static final int MAX_SIZE = 1_000_000;

    private static final List<String> PARTS =
            List.of(
                    "- a\n",
                    "a\n- ",
                    "9. a\n",
                    "a\n\n",
                    "Note:\n- a\n",
                    "- a\nb\nc\nd\ne\nf\n",
                    "b\n",
                    "- a\n\n",
                    "x ",
                    " ",
                    "( ",
                    "What is Massage or or ",
                    "A B ",
                    "© ",
                    "2020 ",
                    "all rights ",
                    "# a ",
                    "A. ",
                    "low-\nlevel\n",
                    "\"?",
                    "Why?\n",
                    "Why?\nSo.\n",
                    "Why? So.\n\n",
                    "Contact us\na\n",
                    "References\n",
                    "Reference: ",
                    "nurse ",
                    ", Registered Nurse",
                    "Review date ",
                    "a) b\n",
                    "■ a\no b\n",
                    "a\tb\n",
                    "a    b\n",
                    "Ask:\nwhy so?\nor not?\n",
                    "cookies ",
                    "Home ",
                    ".",
                    "… ",
                    "**a ",
                    "1. Q: ",
                    "1. a\n\n2. b?\n\n",
                    "WARNING SIGNS:\n",
                    "call if ",
                    "(AB ");

    private static final List<String> LINES_OF_BLANKS =
            List.of(
                    "# a%s#b",
                    "© %sX",
                    "%sa",
                    "Amanda%sSin",
                    "a%s.",
                    "Tel:%sx",
                    "A Bee,%snurse",
                    "What is Massage or%sx",
                    "-%sx");

    static Stream<String> parts() {
        return PARTS.stream();
    }

    /** Every third: all of them have to pass with a tenth of the size, in every build. */
    static Stream<String> someParts() {
        return IntStream.range(0, PARTS.size()).filter(i -> i % 3 == 0).mapToObj(PARTS::get);
    }

    static Stream<String> linesOfBlanks() {
        return LINES_OF_BLANKS.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void takesNoLongerThanTheHandoutIs(String part) {
        LinearTime.assertOf(SIZE, size -> repeated(part, size), HandoutSizeTest::read);
    }

    @ParameterizedTest
    @MethodSource("linesOfBlanks")
    void takesNoLongerThanALineOfBlanksIs(String line) {
        LinearTime.assertOf(SIZE, size -> blanks(line, size), HandoutSizeTest::readLine);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("someParts")
    void takesNoLongerThanTheLargestHandoutIs(String part) {
        LinearTime.assertOf(MAX_SIZE, size -> repeated(part, size), HandoutSizeTest::read);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("linesOfBlanks")
    void takesNoLongerThanTheLongestLineOfBlanksIs(String line) {
        LinearTime.assertOf(MAX_SIZE, size -> blanks(line, size), HandoutSizeTest::readLine);
    }

    private static String repeated(String part, int size) {
        return HandoutSample.withEnd(part.repeat(size / part.length()) + "end?\n\nEnd.");
    }

    private static String blanks(String line, int size) {
        return HandoutSample.withEnd(line.formatted(" ".repeat(size)) + "\n\nEnd.");
    }

    private static void read(String text) throws HandoutRefusedException {
        ParsedHandout handout = HandoutParser.parse(text);

        assertThat(HandoutSample.questions(handout.faq())).startsWith("Does it hurt?");
    }

    private static void readLine(String text) throws HandoutRefusedException {
        assertThat(HandoutParser.parse(text).lines()).hasSize(5);
    }
}
