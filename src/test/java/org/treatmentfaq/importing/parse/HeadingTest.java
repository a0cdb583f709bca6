package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentfaq.importing.parse.HandoutSample.block;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# What?; What?",
                "#### What? ##; What?",
                "**What?**; What?",
                "__What?__; What?",
                "*What?*; What?",
                "## **What?**; What?",
                "##### What?; ##### What?",
                "#What?; #What?",
                "**a** or **b**; **a** or **b**",
                "* What; * What",
                "** What **; ** What **",
                "What*; What*",
                "\u200F**What?**\u200E; \u200FWhat?\u200E",
                "\u00AD## What? ##; \u00ADWhat?"
            })
    void isPlainWithoutItsMarks(String line, String plain) {
        assertThat(Heading.plain(line)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cupping\n===", "Cupping\n---", "Does it?\n-----"})
    void leavesOutUnderline(String text) {
        Block block = block(text);

        assertThat(Heading.words(block).lines()).hasSize(1);
        assertThat(Heading.text(block)).isEqualTo(text.split("\n", -1)[0]);
        assertThat(Heading.isMarked(block)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It ends.\n---", "Cupping\n--", "Cupping\n-=-", "---\nCupping"})
    void leavesOtherDashesInTheText(String text) {
        assertThat(Heading.words(block(text)).lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BENEFITS", "AFTER CARE 2", "ÜBER", "# Why", "**Why**"})
    void isMarked(String text) {
        assertThat(Heading.isMarked(block(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Benefits", "PT", "BENEFITs", "12 - 3", ""})
    void isNotMarked(String text) {
        assertThat(Heading.isMarked(block("Title\n" + text).part(1, text.isEmpty() ? 1 : 2)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a~# Why~b; a | # Why | b",
                "# Why~b; # Why | b",
                "a.~Why~---~b; a. | Why --- | b",
                "Why~---~b; Why --- | b",
                "What is it~and why?~---~b; What is it and why? --- | b",
                "a~b~Why?~---~b; a b | Why? --- | b",
                "a~b; a b"
            })
    void standsForItself(String text, String pieces) {
        assertThat(Heading.cut(block(text.replace('~', '\n'))).map(Block::joined))
                .containsExactly(pieces.split(" \\| ", -1));
    }
}
