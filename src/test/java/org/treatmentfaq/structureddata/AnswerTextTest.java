package org.treatmentfaq.structureddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.richtext.AnswerSanitizer;

class AnswerTextTest {

    private static final String PAGE = "https://clinic.example/treatments/ims.html";

    private static final List<String> LISTED =
            List.of(
                    "h1", "h2", "h3", "h4", "h5", "h6", "br", "ol", "ul", "li", "a", "p", "div",
                    "b", "strong", "i", "em");

    private static final String EVERYTHING =
            "<h2 lang='fr'>A</h2><p dir='ltr'>b <u>c</u> <span>d</span> <abbr title='x'>e</abbr><br></p>"
                    + "<ul><li><strong>f</strong> <em>g</em></li></ul><ol start='3'><li>h</li></ol>"
                    + "<blockquote>i</blockquote><img src='/x.png' alt='y'>"
                    + "<table><caption>j</caption><tr><th>k</th><td>l</td></tr></table>";

    @Test
    void keepsTheListedTagsAndEveryWord() {
        Element body = Jsoup.parseBodyFragment(text(EVERYTHING)).body();

        assertThat(body.select("body *")).extracting(Element::tagName).isSubsetOf(LISTED);
        assertThat(body.select("body *:not(ol)"))
                .allMatch(element -> element.attributesSize() == 0);
        assertThat(body.select("ol").eachAttr("start")).containsExactly("3");
        assertThat(body.select("h2, strong, em, li, ul, ol, p, br")).hasSize(9);
        assertThat(body.text()).isEqualTo("A b c d e f g h i y j k l");
    }

    @ParameterizedTest
    @CsvSource({
        "/team.html, https://clinic.example/team.html",
        "other.html, https://clinic.example/treatments/other.html",
        "#pain, https://clinic.example/treatments/ims.html#pain",
        "https://example.org/a?b=c, https://example.org/a?b=c",
        "mailto:us@clinic.example, mailto:us@clinic.example"
    })
    void makesLinksAbsolute(String stored, String absolute) {
        String text = text("<p><a href=\"" + stored + "\">go</a></p>");

        assertThat(Jsoup.parse(text).select("a").attr("href")).isEqualTo(absolute);
    }

    @Test
    void keepsTheWordsOfALinkWithoutAddress() {
        assertThat(text("<p><a href='javascript:x()'>go</a></p>")).isEqualTo("<p>go</p>");
    }

    @Test
    void isTheAlternativeText_whenOnlyAPictureAnswers() {
        assertThat(text("<img src='/x.png' alt='y'>")).isEqualTo("y");
        assertThat(text("<img src='/x.png' alt=''>")).isEmpty();
    }

    private static String text(String stored) {
        return new AnswerText(PAGE, PAGE).of(AnswerSanitizer.sanitize(stored));
    }
}
