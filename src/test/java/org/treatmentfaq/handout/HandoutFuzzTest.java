package org.treatmentfaq.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.content.Question;

/**
 * Handouts of random fragments: none may raise anything but a refusal, lose a line, or let an
 * element through. {@code -Dfuzz.runs=100000} goes on longer, {@code -Dfuzz.seed=7} from there.
 */
class HandoutFuzzTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/handouts");
    private static final int RUNS = Integer.getInteger("fuzz.runs", 2_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final List<String> FRAGMENTS =
            List.of(
                    "",
                    "",
                    "",
                    "",
                    "\f",
                    "\u00A0",
                    "Massage",
                    "IMS - Intramuscular Stimulation",
                    "What is it?",
                    "Does it hurt",
                    "and for how long?",
                    "Qu’est-ce que c’est\u00A0?",
                    "Combien\u202F?",
                    "¿Duele?",
                    "Was ist das？",
                    "هل يؤلم؟",
                    "何ですか？",
                    "1. Why?",
                    "2) How?",
                    "Q3: When?",
                    "Q: Who?",
                    "A: Nobody.",
                    "F: Wer?",
                    "R : Non.",
                    "**Q:** Why?",
                    "**A:** So.",
                    "## What?",
                    "# ",
                    "**Bold?**",
                    "*",
                    "**",
                    "====",
                    "-----",
                    "* * *",
                    "BENEFITS",
                    "After care",
                    "plain prose of some words",
                    "ends here.",
                    "low-",
                    "level",
                    "so\u00ADft\u00AD",
                    "ness",
                    "Ein-",
                    "und Aus-",
                    "3",
                    "4",
                    "- 3 -",
                    "Page 3 of 4",
                    "3/4",
                    "Seite 3 von 4",
                    "Example Clinic",
                    "Example Clinic",
                    "- ice",
                    "• heat",
                    "1. first",
                    "2. second",
                    "o circle",
                    "Name Surname, pht, M. Sc.",
                    "By N. de Surname and O. Surname",
                    "Reviewed by Dr. Name Surname, PT, March 2024",
                    "© 2018-2024 X",
                    "(c) X",
                    "Tous droits réservés",
                    "When should I call?",
                    "Quand consulter ?",
                    "<script>alert(1)</script>",
                    "<b>bold</b>",
                    "&amp; &lt;",
                    "\u0000\u0001\u001B",
                    "\u202E\u2066bidi\u2069",
                    "\uD800",
                    "\uFEFF",
                    "\t\ttab\tbed\t",
                    "x?y?",
                    "?",
                    "？",
                    "-",
                    "%s %1$d",
                    "$1 \\1");

    @Test
    void keepsWhatHoldsForEveryHandout() {
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            check("seed " + seed, random(seed));
        }
    }

    static List<Path> findings() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }

    @Test
    void hasFindings() throws IOException {
        assertThat(findings()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void keepsWhatHolds_whenFoundOnce(Path finding) throws IOException {
        check(String.valueOf(finding), Files.readString(finding));
    }

    private static String random(long seed) {
        Random random = new Random(seed * 31);
        String text =
                random.ints(2 + random.nextInt(40), 0, FRAGMENTS.size())
                        .mapToObj(FRAGMENTS::get)
                        .map(part -> random.nextInt(2_000) == 0 ? part.repeat(20_000) : part)
                        .collect(Collectors.joining(random.nextInt(3) == 0 ? "\n\n" : "\n"));
        return random.nextInt(4) == 0 ? text : "Title\n\nIs it?\n\n" + text;
    }

    private static void check(String name, String text) {
        assertTimeoutPreemptively(
                LONGEST,
                () -> checkOne(name, text, new HandoutOptions(text.length() % 2 == 0)),
                name);
    }

    private static void checkOne(String name, String text, HandoutOptions options) {
        ParsedHandout handout;
        try {
            handout = HandoutParser.parse(text, options);
        } catch (HandoutRefusedException e) {
            return;
        }
        List<String> expected =
                Stream.of(text.split("\n", -1))
                        .map(WhiteSpace::trim)
                        .filter(line -> !line.isEmpty())
                        .toList();
        assertThat(handout.lines()).as(name).extracting(HandoutLine::text).isEqualTo(expected);
        String html =
                handout.faq().questions().stream()
                        .map(Question::answer)
                        .map(answer -> answer.original())
                        .collect(Collectors.joining("", handout.faq().safety().original(), ""));
        String words = html.replaceAll("</?(?:p|ul|ol|li|strong)>", "");
        assertThat(words).as(name).doesNotContain("<").doesNotContain(">");
        assertThat(lost(handout, words)).as(name).isEmpty();
    }

    /** Every word of an answer's lines, but for markers, occurs in what readers get, in order. */
    private static String lost(ParsedHandout handout, String words) {
        String read =
                letters(words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        int from = 0;
        for (HandoutLine line : handout.lines()) {
            if (line.role() != LineRole.ANSWER) {
                continue;
            }
            String text =
                    letters(
                            line.text()
                                    .replaceFirst(
                                            "^(?:\\*\\*)?[ARar]\\h?:(?:\\*\\*)?|^(?:[•*–-]|o|\\d{1,2}[.)])\\h+",
                                            ""));
            int found = read.indexOf(text, from);
            if (found < 0) {
                return line.number() + ": " + text;
            }
            from = found;
        }
        return "";
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\-‐\u00AD\u00A0\u202F\uFEFF]+", "");
    }
}
