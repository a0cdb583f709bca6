package org.treatmentfaq.importing.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.importing.parse.HandoutLine;
import org.treatmentfaq.importing.parse.HandoutOptions;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.importing.parse.ParsedHandout;

class MarkdownReaderTest {

    private static ParsedHandout parse(String text) throws HandoutRefusedException {
        return Handouts.parse(SourceFormat.MARKDOWN, text, HandoutOptions.PLAIN);
    }

    private static List<String> questions(ParsedHandout handout) {
        return handout.faq().questions().stream().map(each -> each.question().original()).toList();
    }

    private static List<String> answers(ParsedHandout handout) {
        return handout.faq().questions().stream().map(each -> each.answer().original()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "A **b** *c*^d ~ <p>A <strong>b</strong> <em>c</em> d</p>",
                "a\\^b ~ <p>a<br>b</p>",
                "10<sup>9</sup> ~ <p>10<sup>9</sup></p>",
                "[a](https://b.org) [c](d) ~ <p><a href=\"https://b.org\">a</a> c</p>",
                "3. a^4. b ~ <ol start=\"3\"><li>a</li><li>b</li></ol>",
                "- a^  - b^- c ~ <ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
                "<b>a</b> <x> ~ <p><strong>a</strong> &lt;x&gt;</p>",
                "    indented ~ <p>indented</p>",
                "> said ~ <p>said</p>",
                "### Sub^a ~ <h3>Sub</h3><p>a</p>"
            })
    void readsAnswer(String text, String html) throws HandoutRefusedException {
        ParsedHandout handout = parse("# T\n\n## Why?\n\n" + text.replace('^', '\n') + "\n");

        assertThat(answers(handout)).containsExactly(html);
    }

    @Test
    void keepsEveryLine() throws HandoutRefusedException {
        String text =
                """
                ---
                layout: x
                ---
                # T

                Question?
                =====

                ```
                code
                ```

                | a |
                |---|
                | b |

                [x]: https://y.org
                <!-- note -->

                ***

                End.

                ## More?
                So.
                """;

        ParsedHandout handout = parse(text);

        assertThat(handout.lines())
                .extracting(HandoutLine::text)
                .containsExactlyElementsOf(text.lines().filter(line -> !line.isEmpty()).toList());
        assertThat(handout.lines()).filteredOn(line -> line.text().equals("---")).hasSize(2);
    }

    @Test
    void takesTitleOfFrontMatter_whenNoHeadingIsOne() throws HandoutRefusedException {
        ParsedHandout handout = parse("---\ntitle: \"Cast care\"\n---\n## Why?\n\nSo.\n");

        assertThat(handout.faq().title().original()).isEqualTo("Cast care");
        assertThat(questions(handout)).containsExactly("Why?");
    }

    @Test
    void takesBoldLinesForQuestions_whenThereAreNoHeadings() throws HandoutRefusedException {
        ParsedHandout handout = parse("# Cast\n\n**Why?**\nSo.\n\n**Care**\n\nDry.\n");

        assertThat(questions(handout)).containsExactly("Why?", "Care");
        assertThat(answers(handout)).containsExactly("<p>So.</p>", "<p>Dry.</p>");
    }

    @Test
    void refusesTextWithoutTitle() {
        assertThatThrownBy(() -> parse("## Why?\n\nSo.\n"))
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessageStartingWith("no title");
    }
}
