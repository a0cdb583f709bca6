package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Handouts of random fragments: none may raise anything but a refusal, lose a line, or let an
 * element through. {@code -Dfuzz.runs=100000} goes on longer, {@code -Dfuzz.seed=7} from there.
 */
class HandoutFuzzTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/handouts");
    private static final int RUNS = Integer.getInteger("fuzz.runs", 500);
    private static final int MANY_RUNS = 10_000;
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    /** Against a handout that is never done: HandoutSizeTest looks at how long each takes. */
    private static final Duration NEVER = Duration.ofMinutes(10);

    /** Roles whose lines become content, and what of a line is layout there. */
    private static final List<LineRole> ROLES =
            List.of(
                    LineRole.TITLE,
                    LineRole.SUMMARY,
                    LineRole.QUESTION,
                    LineRole.ANSWER,
                    LineRole.SAFETY,
                    LineRole.BYLINE,
                    LineRole.RIGHTS);

    private static final String LETTER =
            "^(?:\\*\\*)?(?:[AFPQRq]|Frage|Antwort|Pregunta|Respuesta)\\h?\\d?\\h?:(?:\\*\\*)?";
    private static final String ITEM = "^(?:[•*–-]|o|(?:\\*\\*)?\\d{1,2}[.)](?:\\*\\*)?)\\h+";
    private static final Map<LineRole, String> MARKERS =
            Map.of(
                    LineRole.QUESTION, LETTER + "|" + ITEM + "|^#+\\h",
                    LineRole.ANSWER, LETTER + "|" + ITEM,
                    LineRole.SAFETY, LETTER + "|" + ITEM + "|^#+\\h",
                    LineRole.BYLINE, "^(?:By|Reviewed by) |, March 2024$");

    /** Names go apart from each other, and titles from their abbreviations. */
    private static final Set<LineRole> IN_ANY_ORDER = Set.of(LineRole.TITLE, LineRole.BYLINE);

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
                    "Frage 1: Wer?",
                    "Antwort: Niemand.",
                    "Pregunta: ¿Qué?",
                    "Respuesta 2: Nada.",
                    "Fragen Sie Ihren Arzt: Er hilft.",
                    "Fragen Sie Ihren Arzt: Wer hilft?",
                    "A. Surname helps.",
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
                    "low-level",
                    "Physio-",
                    "Therapist",
                    "co-",
                    "<i",
                    "</p><p>",
                    "By <b>Name</b> Surname, PT",
                    "© 2020 <script>X</script>",
                    "When should I call <b>us</b>?",
                    "When should I call “us”?",
                    "Amanda Sin (MPT)",
                    "**1.** What?",
                    "“Does it hurt?”",
                    "Is it?\fIs it not?",
                    "%s %1$d",
                    "$1 \\1");

    @Test
    void keepsWhatHoldsForEveryHandout() {
        checkAll(RUNS);
    }

    @Test
    @Tag("slow")
    void keepsWhatHoldsForManyMoreHandouts() {
        checkAll(MANY_RUNS);
    }

    private static void checkAll(int runs) {
        for (long seed = SEED; seed < SEED + runs; seed++) {
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
                        .map(part -> random.nextInt(1_000) == 0 ? part + noise(random) : part)
                        .collect(Collectors.joining(random.nextInt(3) == 0 ? "\n\n" : "\n"));
        return random.nextInt(4) == 0 ? text : "Title\n\nIs it?\n\n" + text;
    }

    /** A long line that repeats nothing. */
    private static String noise(Random random) {
        return random.ints(20_000, ' ', '\u2200')
                .filter(character -> Character.isDefined(character) && character != '\u0085')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void check(String name, String text) {
        assertTimeoutPreemptively(
                NEVER,
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
        List<String> expected = new ArrayList<>();
        String[] whole = text.split("\n", -1);
        for (int index = 0; index < whole.length; index++) {
            if (!WhiteSpace.strip(whole[index]).isEmpty()) {
                expected.add(index + 1 + " " + WhiteSpace.strip(whole[index]));
            }
        }
        assertThat(handout.lines())
                .as(name)
                .extracting(line -> line.number() + " " + line.text())
                .isEqualTo(expected);
        assertThat(handout.lines())
                .as(name)
                .allMatch(line -> line.reason().isEmpty() != (line.role() == LineRole.FURNITURE));
        checkMarkup(name, handout.faq());
        ROLES.forEach(role -> assertThat(lost(handout, role)).as(name + " " + role).isEmpty());
    }

    /** Rich text has no elements but those of lists and paragraphs, and the rest is text. */
    private static void checkMarkup(String name, TreatmentFaq faq) {
        Stream<String> answers = faq.questions().stream().map(each -> each.answer().original());
        String html = answers.collect(Collectors.joining()) + faq.safety().original();
        assertThat(html.replaceAll("</?(?:p|ul|ol|li|strong|table|tbody|tr|th|td|h3)>", ""))
                .as(name)
                .doesNotContain("<")
                .doesNotContain(">")
                .doesNotContainPattern("&(?!amp;|lt;|gt;)");
        assertThat(unclosed(html)).as(name).isEmpty();
    }

    /** What is left of the elements once those without others in them are taken out. */
    private static String unclosed(String html) {
        String rest = html.replaceAll("[^<>]*(</?\\w+>)[^<>]*", "$1");
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = rest.replaceAll("<(\\w+)></\\1>", "");
        }
        return rest;
    }

    /** The words of a role's lines, but for markers, which the FAQ does not have in their order. */
    private static String lost(ParsedHandout handout, LineRole role) {
        String read = letters(content(handout.faq(), role));
        int from = 0;
        for (HandoutLine line : handout.lines()) {
            if (line.role() != role) {
                continue;
            }
            String words = letters(line.text().replaceAll(MARKERS.getOrDefault(role, ""), ""));
            int found = read.indexOf(words, IN_ANY_ORDER.contains(role) ? 0 : from);
            if (found < 0) {
                return line.number() + ": " + words + " is not in " + read;
            }
            from = found;
        }
        return "";
    }

    private static String content(TreatmentFaq faq, LineRole role) {
        return switch (role) {
            case TITLE -> faq.abbreviation() + faq.title().original() + faq.abbreviation();
            case SUMMARY -> faq.summary().original();
            case QUESTION ->
                    faq.questions().stream()
                            .map(each -> each.question().original())
                            .collect(Collectors.joining());
            case ANSWER ->
                    text(
                            faq.questions().stream()
                                    .map(each -> each.answer().original())
                                    .collect(Collectors.joining()));
            case SAFETY -> text(faq.safety().original());
            case BYLINE -> people(faq.author()) + people(faq.reviewer());
            case RIGHTS -> faq.rights().statement();
            default -> "";
        };
    }

    private static String people(Person person) {
        return person.name() + ";" + person.credentials() + ";";
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String letters(String text) {
        return text.replaceAll("[\\p{IsWhite_Space}\\x1C-\\x1F\\-‐\u00AD\uFEFF#*_=.,:;()|]+", "");
    }

    @Test
    void seesWhatGetsLost() throws HandoutRefusedException {
        TreatmentFaq faq = HandoutParser.parse("Title\n\nIs it?\n\nSo.\n\nNot.").faq();
        List<HandoutLine> lines =
                List.of(
                        new HandoutLine(5, "So.", LineRole.ANSWER, ""),
                        new HandoutLine(6, "Gone", LineRole.ANSWER, ""));

        assertThat(lost(new ParsedHandout(faq, lines, List.of(), List.of()), LineRole.ANSWER))
                .isEqualTo("6: Gone is not in SoNot");
        assertThat(unclosed("<p>a</p><ul><li>b</ul>")).isEqualTo("<ul><li></ul>");
        assertThat(unclosed("<p>a</p><ul><li>b</li></ul>")).isEmpty();
    }
}
