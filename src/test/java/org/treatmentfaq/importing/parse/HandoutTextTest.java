package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Nothing of a handout may get lost: handouts of random lines, with the seed in the test's name.
 */
class HandoutTextTest {

    private static final List<String> VOCABULARY =
            List.of(
                    "",
                    "",
                    "",
                    "plain prose",
                    "wrapped,",
                    "Use these:",
                    "• dot",
                    "- dash",
                    "– wrapped",
                    "* star",
                    "o circle",
                    "1. one",
                    "2. two",
                    "2) two",
                    "3. three",
                    "2020. A year.",
                    "Why me?",
                    "<b> & \"x\"",
                    "Amanda Sin MPT",
                    "© 2020 Infinity",
                    "(c) third",
                    "-5",
                    "•",
                    "\u00A0",
                    "Ends here.");

    static Stream<String> handouts() {
        Stream<String> random =
                Stream.iterate(1, seed -> seed + 1).limit(300).map(HandoutTextTest::random);
        return Stream.concat(Stream.of(HandoutSample.ims()), random);
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        return random.ints(5 + seed % 25, 0, VOCABULARY.size())
                .mapToObj(VOCABULARY::get)
                .collect(Collectors.joining("\n", "Title " + seed + "\n\nIs it?\n\n", "\n"));
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void givesEveryLineOneRole(String text) throws HandoutRefusedException {
        ParsedHandout handout = HandoutParser.parse(text);

        List<String> expected =
                text.lines().map(WhiteSpace::strip).filter(line -> !line.isEmpty()).toList();
        assertThat(handout.lines()).extracting(HandoutLine::text).isEqualTo(expected);
        assertThat(handout.lines())
                .allSatisfy(
                        line ->
                                assertThat(
                                                WhiteSpace.strip(
                                                        text.split("\n", -1)[line.number() - 1]))
                                        .isEqualTo(line.text()));
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void keepsEveryCharacterOfAnswers(String text) throws HandoutRefusedException {
        ParsedHandout handout = HandoutParser.parse(text);

        List<String> lines = HandoutSample.texts(handout, LineRole.ANSWER);
        String answers = String.join("", HandoutSample.answers(handout.faq()));
        assertThat(lost(lines, read(answers))).isEmpty();
    }

    @Test
    void findsLostAndAddedText() {
        assertThat(lost(List.of("• a", "b"), "ab")).isEmpty();
        assertThat(lost(List.of("• a", "b"), "•ab")).isEmpty();
        assertThat(lost(List.of("• a", "b"), "a")).containsExactly("b");
        assertThat(lost(List.of("• a"), "ab")).containsExactly("added: b");
    }

    @Test
    void meetsListsAndProse() throws HandoutRefusedException {
        List<String> answers = new ArrayList<>();
        for (String text : handouts().toList()) {
            answers.addAll(HandoutSample.answers(HandoutParser.parse(text).faq()));
        }

        String all = String.join("", answers);
        assertThat(all).contains("<ul>", "<ol>", "<p>• ", "&lt;b&gt; &amp;", "<p>1. one");
    }

    private static String without(String text) {
        return text.replaceAll(WhiteSpace.ANY + "+", "");
    }

    /** What a reader sees, without white space. */
    private static String read(String html) {
        String text = html.replaceAll("<[^>]*>", "");
        String unescaped = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return without(unescaped);
    }

    /** The lines that are not in {@code text} in their order, with or without a list's marker. */
    private static List<String> lost(List<String> lines, String text) {
        List<String> lost = new ArrayList<>();
        String rest = text;
        for (String line : lines) {
            String whole = without(line);
            String item = without(line.replaceFirst("^([•*–-]|o|\\d\\d?[.)])\\s+", ""));
            if (rest.startsWith(whole)) {
                rest = rest.substring(whole.length());
            } else if (rest.startsWith(item)) {
                rest = rest.substring(item.length());
            } else {
                lost.add(line);
            }
        }
        if (!rest.isEmpty()) {
            lost.add("added: " + rest);
        }
        return lost;
    }
}
