package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No rule takes a time that grows faster than the handout; 1 MiB is what an import reads at most.
 */
class HandoutSizeTest {

    /** The limits are those of the rules, not of a machine that has yet to compile them. */
    @BeforeAll
    static void warmUp() throws HandoutRefusedException {
        for (int run = 0; run < 300; run++) {
            HandoutParser.parse(HandoutSample.ims());
        }
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(
            strings = {
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
                "Why?\n"
            })
    void readsLargestHandoutInTime(String part) throws HandoutRefusedException {
        String large = part.repeat(1_000_000 / part.length());

        ParsedHandout handout = HandoutParser.parse(HandoutSample.withEnd(large + "end?\n\nEnd."));

        assertThat(HandoutSample.questions(handout.faq())).startsWith("Does it hurt?");
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(
            strings = {"# a%s#b", "© %sX", "%sa", "Amanda%sSin", "What is Massage or%sx", "-%sx"})
    void readsLongestLineOfBlanksInTime(String line) throws HandoutRefusedException {
        String large = line.formatted(" ".repeat(1_000_000));

        ParsedHandout handout = HandoutParser.parse(HandoutSample.withEnd(large + "\n\nEnd."));

        assertThat(handout.lines()).hasSize(5);
    }
}
