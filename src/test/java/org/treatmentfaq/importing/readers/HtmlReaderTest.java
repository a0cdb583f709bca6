package org.treatmentfaq.importing.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.importing.parse.Finding;
import org.treatmentfaq.importing.parse.HandoutOptions;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.importing.parse.ParsedHandout;

class HtmlReaderTest {

    private static ParsedHandout parse(String body) throws HandoutRefusedException {
        String html = "<html><body>" + body + "</body></html>";
        return Handouts.parse(SourceFormat.HTML, html, HandoutOptions.PLAIN);
    }

    private static String answer(String html) throws HandoutRefusedException {
        return answers(parse("<h1>Cast</h1><h2>Why?</h2>" + html)).get(0);
    }

    private static List<String> answers(ParsedHandout handout) {
        return handout.faq().questions().stream().map(each -> each.answer().original()).toList();
    }

    private static List<String> questions(ParsedHandout handout) {
        return handout.faq().questions().stream()
                .map(Question::question)
                .map(question -> question.original())
                .toList();
    }

    @Test
    void keepsMarkup() throws HandoutRefusedException {
        assertThat(answer("<p>10<sup>9</sup> <b>of <i>H</i><sub>2</sub>O</b> &lt; 5</p>"))
                .isEqualTo(
                        "<p>10<sup>9</sup> <strong>of <em>H</em><sub>2</sub>O</strong> &lt; 5</p>");
        assertThat(answer("<p><a href='javascript:x'>a</a> <a href='https://b.org'>b</a></p>"))
                .isEqualTo("<p>a <a href=\"https://b.org\">b</a></p>");
        assertThat(answer("<div>a<br>b</div>c")).isEqualTo("<p>a<br>b</p><p>c</p>");
    }

    @Test
    void keepsListsAndTables() throws HandoutRefusedException {
        assertThat(answer("<ol start=3><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ol>"))
                .isEqualTo("<ol start=\"3\"><li>a<ul><li>b</li></ul></li><li>c<p>d</p></li></ol>");
        assertThat(answer("<table><tr><th>a<th>b<tr><td><td>1<br>2</table>"))
                .isEqualTo(
                        "<table><tbody><tr><th>a</th><th>b</th></tr><tr><td></td><td>1<br>2</td></tr>"
                                + "</tbody></table>");
    }

    @Test
    void writesRaisedDigitsOfHeadingsAsCharacters() throws HandoutRefusedException {
        ParsedHandout handout =
                parse(
                        "<h1>10<sup>9</sup>/l</h1><p>H<sub>2</sub>O</p><h2>Is 2<sup>3</sup> it?</h2>So.");

        assertThat(handout.faq().title().original()).isEqualTo("10⁹/l");
        assertThat(handout.faq().summary().original()).isEqualTo("H₂O");
        assertThat(questions(handout)).containsExactly("Is 2³ it?");
    }

    @Test
    void readsWhatAPageHidesUntilItIsOpened() throws HandoutRefusedException {
        ParsedHandout handout =
                parse(
                        "<h1>Cast</h1><button>Why?</button><div hidden>So.</div>"
                                + "<details><summary>How long</summary>A week.</details>"
                                + "<dl><dt>Wet?<dd>No.</dl>");

        assertThat(questions(handout)).containsExactly("Why?", "How long", "Wet?");
        assertThat(answers(handout)).containsExactly("<p>So.</p>", "<p>A week.</p>", "<p>No.</p>");
    }

    @Test
    void takesHeadingsOfOneLevelForQuestions() throws HandoutRefusedException {
        ParsedHandout handout =
                parse(
                        "<h1>Cast</h1><h2>FAQ</h2><h3>Why?</h3>So.<h4>More</h4>Yes.<h3>Care</h3>Dry.");

        assertThat(questions(handout)).containsExactly("Why?", "Care");
        assertThat(answers(handout))
                .containsExactly("<p>So.</p><h3>More</h3><p>Yes.</p>", "<p>Dry.</p>");
        assertThat(handout.unplaced()).extracting(line -> line.text()).containsExactly("FAQ");
    }

    @Test
    void stopsAtWordsThatAreStruckOut() throws HandoutRefusedException {
        ParsedHandout handout = parse("<h1>Dose</h1><h2>How much?</h2><p><del>5</del> 10 mg</p>");

        assertThat(handout.findings().stream().filter(Finding::stops))
                .extracting(Finding::kind)
                .containsExactly("struck-out");
        assertThat(answers(handout)).containsExactly("<p>5 10 mg</p>");
    }

    @Test
    void leavesOutWhatBelongsToThePage() throws HandoutRefusedException {
        ParsedHandout handout =
                parse(
                        "<nav><a>Home</a></nav><script>alert(1)</script><form>Search</form>"
                                + "<h1>Cast</h1><h2>Why?</h2><p>So.</p><a>Back to top</a>"
                                + "<footer>Follow us<p>© 2024 X</footer>");

        assertThat(answers(handout)).containsExactly("<p>So.</p>");
        assertThat(handout.faq().rights().statement()).isEqualTo("© 2024 X");
        assertThat(handout.lines().stream().filter(line -> !line.reason().isEmpty()))
                .extracting(line -> line.text() + ": " + line.reason())
                .containsExactly(
                        "Home: navigation",
                        "Search: form",
                        "Back to top: part of the web page",
                        "Follow us: footer");
    }

    @Test
    void refusesPagesThatAreNestedWithoutEnd() {
        for (String element : List.of("<div>", "<span>", "<ul><li>")) {
            String html = "<h1>Cast</h1>" + element.repeat(20_000) + "x";

            assertThatThrownBy(() -> parse(html)).isInstanceOf(HandoutRefusedException.class);
        }
    }
}
