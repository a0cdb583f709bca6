package org.treatmentfaq.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Headings in answers keep their order of rank, below the heading they stand under; addresses
 * become absolute, and nothing else changes.
 */
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a.html | https://clinic.example/a.html",
                "/ | https://clinic.example/",
                "/a?b=/c | https://clinic.example/a?b&#61;/c",
                "//example.org/a | //example.org/a",
                "a.html | https://clinic.example/site/a.html",
                "a/b:c | https://clinic.example/site/a/b:c",
                "./a | https://clinic.example/site/a",
                "../a | https://clinic.example/a",
                "../../../a | https://clinic.example/a",
                ". | https://clinic.example/site/",
                ".. | https://clinic.example/",
                "..a | https://clinic.example/site/..a",
                "?a | https://clinic.example/site/?a",
                "'' | https://clinic.example/site/",
                "#a | #a",
                "# | #",
                "https://example.org/a | https://example.org/a",
                "HTTP://example.org | HTTP://example.org",
                "mailto:us@clinic.example | mailto:us&#64;clinic.example",
                "tel:+41 | tel:&#43;41"
            })
    void makesAddressesAbsolute(String stored, String absolute) {
        assertThat(absolute("<p><a href=\"" + stored + "\">x</a></p>"))
                .isEqualTo("<p><a href=\"" + absolute + "\">x</a></p>");
    }

    @Test
    void makesEachAddressAbsolute_andNothingThatLooksLikeOne() {
        String stored =
                "<p> href=\"/a\" <abbr title=' href=\"/b\"'>x</abbr> src=\"c\"</p>"
                        + "<p><a href=\"/d\" lang=\"fr\">d</a><a lang=\"fr\" href=\"e\">e</a></p>"
                        + "<p><img src=\"/f.png\" alt=' src=\"/g\" href=\"h\"' /><a>i</a></p>";
        String sanitized = AnswerSanitizer.sanitize(stored).toString();

        assertThat(absolute(stored))
                .isEqualTo(
                        sanitized
                                .replace("=\"/d\"", "=\"https://clinic.example/d\"")
                                .replace("=\"e\"", "=\"https://clinic.example/site/e\"")
                                .replace("=\"/f.png\"", "=\"https://clinic.example/f.png\""))
                .contains("example/d\"", "site/e\"", "example/f.png\"");
    }

    @Test
    void takesOriginAndFolderAsTheyAre() {
        AnswerHtml links = AnswerSanitizer.sanitize("<a href=\"/a\">x</a><a href=\"b\">y</a>");

        assertThat(links.absolute("https://c$1.example", "/\\$0/").toString())
                .isEqualTo(
                        "<a href=\"https://c$1.example/a\">x</a>"
                                + "<a href=\"https://c$1.example/\\$0/b\">y</a>");
    }

    private static String absolute(String html) {
        return AnswerSanitizer.sanitize(html)
                .absolute("https://clinic.example", "/site/")
                .toString();
    }

    private static String below(int level, String html) {
        return AnswerSanitizer.sanitize(html).withHeadingsBelow(level).toString();
    }
}
