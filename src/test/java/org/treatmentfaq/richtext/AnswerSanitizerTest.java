package org.treatmentfaq.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSanitizerTest {

    private static final String PAGE = "fa900000-0000-4000-8000-000000000202";
    private static final LinkResolver RESOLVER = link -> Optional.of("/" + link.workspace());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One</p><p>Two</p>",
                "<p><strong>a</strong> <b>b</b> <em>c</em> <i>d</i> <u>e</u></p>",
                "<p>H<sub>2</sub>O, m<sup>2</sup></p>",
                "<ul><li>one</li><li>two</li></ul>",
                "<ol start=\"3\"><li>three<ol><li>deep</li></ol></li></ol>",
                "<blockquote><p>said</p></blockquote>",
                "<h2>a</h2><h3>b</h3><h4>c</h4><h5>d</h5><h6>e</h6>",
                "<p><abbr title=\"Intramuscular Stimulation\">IMS</abbr></p>",
                "<p lang=\"fr-CA\">Oui</p><p dir=\"rtl\">نعم</p><p><span lang=\"ar\">نعم</span></p>",
                "<p><a href=\"https://example.org/a?b&#61;c&amp;d#e\">out</a></p>",
                "<p><a href=\"mailto:desk&#64;example.org\">write</a> <a href=\"tel:5551234\">call</a></p>",
                "<p><a href=\"/clinic.html#hours\">in</a> <a href=\"#top\">up</a></p>",
                "<p><img src=\"/dam/a.png\" alt=\"A needle\" width=\"20\" height=\"10\" /></p>",
            })
    void keepsWhatEveryChannelCanShow(String html) {
        assertThat(AnswerSanitizer.sanitize(html)).hasToString(html);
    }

    @Test
    void keepsTables() {
        String table =
                "<table><caption>Needles</caption><thead><tr><th scope=\"col\">Size</th>"
                        + "<th scope=\"col\">Use</th></tr></thead><tbody><tr>"
                        + "<td colspan=\"2\" rowspan=\"1\">fine</td></tr></tbody></table>";

        assertThat(AnswerSanitizer.sanitize(table)).hasToString(table);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>a<script>alert(1)</script>b</p>                     | <p>ab</p>",
                "<p>a</p><style>p{color:red}</style>                    | <p>a</p>",
                "<p>a<iframe src=\"javascript:x\"></iframe>b</p>       | <p>a b</p>",
                "<p>a<object></object><embed src=\"data:x\">b</p>      | <p>a b</p>",
                "<p onclick=\"x()\" ONLOAD=x()>a</p>                    | <p>a</p>",
                "<p style=\"color:red\" class=\"c\">a</p>                | <p>a</p>",
                "<div>a<section>b</section></div>                       | a<br />b",
                "<font color=\"red\">a</font> <span class=\"x\">b</span> | a b",
                "<form action=\"/x\"><button>a</button></form>          | a",
                "<input value=\"x\"><svg onload=\"x()\"><text>a</text></svg> | x<br />a",
                "<!-- gone --><p>a</p>                                  | <p>a</p>",
                "<p lang=\"x y\" dir=\"up\">a</p>                       | <p>a</p>",
                "<ol start=\"1e9\"><li>a</li></ol>                      | <ol><li>a</li></ol>",
                "<p><abbr onmouseover=x>IMS</abbr></p>                  | <p><abbr>IMS</abbr></p>",
                "<p>a <b>b</p>                                          | <p>a <b>b</b></p>",
                "1 < 2 & 3                                              | 1 &lt; 2 &amp; 3",
            })
    void dropsTheTagsOfEverythingElse(String stored, String safe) {
        assertThat(AnswerSanitizer.sanitize(stored)).hasToString(safe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java&#9;script:alert(1)",
                "java&#10;script:alert(1)",
                "&#1;javascript:alert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "blob:https://x.org/1",
                "file:///etc/passwd",
                "${link:{uuid:{broken",
            })
    void dropsTheAddressAndKeepsTheWords_whenALinkIsDangerous(String address) {
        assertThat(AnswerSanitizer.sanitize("<p><a href=\"" + address + "\">here</a></p>"))
                .hasToString("<p><a>here</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x.png",
                "//evil.example/x.png",
                "/\\evil.example/x.png",
                "data:image/png;base64,AAAA",
                "javascript:alert(1)",
                "x.png",
                "",
            })
    void keepsTheWordsOfPictures_whenTheyAreNotOfThisSite(String source) {
        assertThat(AnswerSanitizer.sanitize("<p>a<img src=\"" + source + "\" alt=\"b\">c</p>"))
                .hasToString("<p>a b c</p>");
    }

    /** Browsers take tabs and line ends out of an address, which would make this one {@code //}. */
    @Test
    void escapesControlCharactersOfAPicture() {
        assertThat(AnswerSanitizer.sanitize("<img src=\"/&#9;/evil.example/x.png\" alt=\"\">"))
                .hasToString("<img src=\"/%09/evil.example/x.png\" alt=\"\" />");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "<p></p>", "<p>&nbsp;</p>", "<p>\u00a0<br></p>", "<p>\u200b</p>"})
    void isBlank_whenNothingIsLeftToRead(String stored) {
        assertThat(AnswerSanitizer.sanitize(stored).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "<p>.</p>", "<p><img src=\"/a.png\" alt=\"\"></p>"})
    void isNotBlank_whenThereAreWordsOrAPicture(String stored) {
        assertThat(AnswerSanitizer.sanitize(stored).isBlank()).isFalse();
    }

    @Test
    void dropsPictures_whenOnlyTheirWordsNameASource() {
        assertThat(AnswerSanitizer.sanitize("<p>a<img alt=\"src\">c</p>"))
                .hasToString("<p>a src c</p>");
    }

    @Test
    void keepsNoBreakSpacesWithinWords() {
        assertThat(AnswerSanitizer.sanitize("<p>&nbsp;Vraiment&nbsp;?</p>\n<p> </p>").text())
                .isEqualTo("Vraiment\u00a0?");
    }

    @Test
    void isBlank_whenItsOnlyPictureIsDropped() {
        assertThat(AnswerSanitizer.sanitize("<p><img src=\"//x.org/a.png\"></p>").isBlank())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"STORED\">page</a>",
                "<a href='STORED'>page</a>",
                "<a href = \"STORED\">page</a>",
                "<a HREF=\"STORED\">page</a>",
                "<A class=\"x\" Href='STORED' target=_blank>page</A>",
                "<a href=STORED>page</a>",
                "<a href=\" STORED \">page</a>",
            })
    void findsStoredLinks(String html) {
        AnswerHtml underTest =
                AnswerSanitizer.sanitize("<p>" + html.replace("STORED", stored("")) + "</p>");

        assertThat(underTest.links()).containsExactly(new InternalLink("website", PAGE, ""));
        assertThat(underTest).hasToString("<p><a>page</a></p>");
        assertThat(underTest.resolve(RESOLVER)).hasToString("<p><a href=\"/website\">page</a></p>");
    }

    @ParameterizedTest
    @CsvSource({
        "#needles,             #needles,       #needles",
        "?a=b&amp;c=d,         ?a=b&c=d,       ?a=b&amp;c=d",
        "?a=b&c=d#e,           ?a=b&c=d#e,     ?a=b&amp;c=d#e",
        "?q=&quot;x&lt;,       '?q=\"x<',      ?q=&quot;x&lt;",
    })
    void keepsWhatFollowsAStoredLink(String suffix, String read, String printed) {
        AnswerHtml underTest = AnswerSanitizer.sanitize(link(suffix, "page"));

        assertThat(underTest.links()).containsExactly(new InternalLink("website", PAGE, read));
        assertThat(underTest.resolve(RESOLVER))
                .hasToString("<a href=\"/website" + printed + "\">page</a>");
    }

    @Test
    void resolvesEachLinkByItself() {
        AnswerHtml underTest =
                AnswerSanitizer.sanitize(
                        "<p>"
                                + link("#a", "one")
                                + " "
                                + link("", "two").replace("website", "gone")
                                + " "
                                + link("", "three").replace("website", "dam")
                                + "</p>");

        AnswerHtml resolved =
                underTest.resolve(
                        link -> RESOLVER.addressOf(link).filter(found -> !found.equals("/gone")));

        assertThat(resolved)
                .hasToString(
                        "<p><a href=\"/website#a\">one</a> <a>two</a> <a href=\"/dam\">three</a></p>");
        assertThat(resolved.links()).isEmpty();
        assertThat(resolved.text()).isEqualTo("one two three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "x.html", "", " /x"})
    void dropsTheAddress_whenTheResolverAnswersNoAddressOfTheWeb(String address) {
        AnswerHtml underTest = AnswerSanitizer.sanitize(link("", "page"));

        assertThat(underTest.resolve(link -> Optional.of(address))).hasToString("<a>page</a>");
    }

    @Test
    void escapesTheAddress_whenTheResolverAnswersMarkup() {
        AnswerHtml underTest = AnswerSanitizer.sanitize(link("", "page"));

        assertThat(underTest.resolve(link -> Optional.of("/a\"><script>x</script>&'")))
                .hasToString(
                        "<a href=\"/a&quot;&gt;&lt;script&gt;x&lt;/script&gt;&amp;'\">page</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See STORED for more",
                "Write href=\"STORED\" in the source",
                "Write href='STORED#x' or /link-0 or data-link=\"0\"",
            })
    void keepsTheWords_whenAStoredLinkStandsInText(String words) {
        String text = words.replace("STORED", stored(""));

        AnswerHtml underTest = AnswerSanitizer.sanitize("<p>" + text + "</p>" + link("", "page"));

        assertThat(underTest.resolve(RESOLVER).text()).isEqualTo(text + " page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "href=\"/link-0\"",
                "href=\"&#47;link-0\"",
                "href='/link-0'",
                "href=/link-0"
            })
    void keepsAnAuthorsOwnAddress_whenItLooksLikeAnInternalMark(String attribute) {
        AnswerHtml alone = AnswerSanitizer.sanitize("<a " + attribute + ">own</a>");
        AnswerHtml besideALink =
                AnswerSanitizer.sanitize(link("", "page") + "<a " + attribute + ">own</a>");

        assertThat(alone.resolve(RESOLVER)).hasToString("<a href=\"/link-0\">own</a>");
        assertThat(besideALink.resolve(RESOLVER))
                .hasToString("<a href=\"/website\">page</a><a href=\"/link-0\">own</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-link", "DATA-LINK", "data-stored-link"})
    void ignoresAnAuthorsAttribute_whenItLooksLikeAnInternalMark(String attribute) {
        String forged = "<a " + attribute + "=\"0\">own</a><p " + attribute + "=\"7\">x</p>";

        AnswerHtml underTest = AnswerSanitizer.sanitize(forged + link("", "page"));

        assertThat(underTest.resolve(RESOLVER))
                .hasToString("<a>own</a><p>x</p><a href=\"/website\">page</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a</p>",
                "<p>{{a}} ${b} @c + `d` = 'e' \"f\"</p>",
                "<p><a href=\"javascript:x\">a</a><a name=\"b\">c</a></p>",
                "<ul>loose<p>a</ul></p><li>b",
                "<table>loose<tr><td>a<table><tr><td>b</table></table>",
                "<a href=\"/a\">a<a href=\"/b\">b</a></a>",
                "<h2>a<h3>b</h2></h3>",
                "<p><li>",
                "<td><a href=\"/a\"><table><li><a href=\"/a\">",
                "a\u0000b\uFFFE <p>\uD83D\uDE00 \uD83D</p>",
            })
    void givesTheSame_whenDoneTwice(String stored) {
        AnswerHtml once = AnswerSanitizer.sanitize(stored);

        assertThat(AnswerSanitizer.sanitize(once.toString())).hasToString(once.toString());
    }

    @Test
    void givesTheSame_whenAnUnresolvedLinkIsSanitizedAgain() {
        AnswerHtml once = AnswerSanitizer.sanitize("<p>" + link("", "page") + "</p>");

        assertThat(AnswerSanitizer.sanitize(once.toString())).hasToString("<p><a>page</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body’s “quoted” – dashed — … ½ ™",
                "5\u00a0mm \u202f% \u00ad",
                "needle \uD83D\uDC89 family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "الوخز بالإبر الجافة",
                "乾針療法 とは？ 드라이 니들링",
                "{{handlebars}} {% twig %} ${el} #{el} &lt;#-- no -->",
                "a@b.org + c = d; `e` 'f' \"g\"",
            })
    void leavesTextAsItIs(String text) {
        String words = text.replace("&lt;", "<");

        assertThat(AnswerSanitizer.sanitize("<p>" + text + "</p>").text()).isEqualTo(words);
    }

    @Test
    void separatesParagraphsAndItemsInText() {
        AnswerHtml underTest =
                AnswerSanitizer.sanitize(
                        "<p>One <b>t</b>wo</p><ul><li>three</li><li>four</li></ul>five<br>six");

        assertThat(underTest.text()).isEqualTo("One two three four five six");
    }

    private static String link(String suffix, String words) {
        return "<a href=\"" + stored(suffix) + "\">" + words + "</a>";
    }

    static String stored(String suffix) {
        return "${link:{uuid:{"
                + PAGE
                + "},repository:{website},handle:{/demo/ims},nodeData:{},extension:{html}}}"
                + suffix;
    }
}
