package org.treatmentfaq.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Headings in answers keep their order of rank, below the heading they stand under. */
class AnswerHtmlTest {

    @Test
    void putsHeadingsBelowTheQuestion() {
        assertThat(below(3, "<h2>One</h2><h3>Two</h3><p>x</p><h2>Three</h2>"))
                .isEqualTo("<h4>One</h4><h5>Two</h5><p>x</p><h4>Three</h4>");
    }

    @Test
    void skipsNone_whateverTheAuthorChose() {
        assertThat(below(2, "<h5>One</h5><h2>Two</h2><h6>Three</h6><h4>Four</h4>"))
                .isEqualTo("<h3>One</h3><h3>Two</h3><h4>Three</h4><h4>Four</h4>");
    }

    @Test
    void makesAParagraph_whereHtmlHasNoHeadingLeft() {
        assertThat(below(5, "<h2 lang=\"fr\">Un <em>a</em></h2><h3 lang=\"fr\">Deux</h3>"))
                .isEqualTo(
                        "<h6 lang=\"fr\">Un <em>a</em></h6><p lang=\"fr\"><strong>Deux</strong></p>");
    }

    @Test
    void changesNothingElse() {
        String answer =
                "<p>a &lt; b &amp; \"c\"<br />é</p><ul><li>x<ul><li>y</li></ul></li></ul><h2>z</h2>"
                        + "<table><tbody><tr><td colspan=\"2\"><a href=\"https://example.org/?a&#61;1\">w</a></td></tr></tbody></table>";
        String sanitized = AnswerSanitizer.sanitize(answer).toString();

        assertThat(below(2, answer)).isEqualTo(sanitized.replace("h2>", "h3>"));
    }

    @Test
    void asksForResolvedLinks() {
        AnswerHtml open =
                AnswerSanitizer.sanitize(
                        "<h2>x</h2><p><a href=\"${link:{uuid:{u},repository:{website}}}\">y</a></p>");

        assertThatThrownBy(() -> open.withHeadingsBelow(2))
                .hasMessageContaining("links first: 1 are open");
        assertThat(open.resolve(link -> Optional.of("/y")).withHeadingsBelow(2).toString())
                .isEqualTo("<h3>x</h3><p><a href=\"/y\">y</a></p>");
    }

    private static String below(int level, String html) {
        return AnswerSanitizer.sanitize(html).withHeadingsBelow(level).toString();
    }
}
