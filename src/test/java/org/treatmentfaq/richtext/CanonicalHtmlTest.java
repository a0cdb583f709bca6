package org.treatmentfaq.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rich text editor writes of the same text, and what it writes of another one. */
class CanonicalHtmlTest {

    static Stream<Arguments> sameTexts() {
        return Stream.of(
                        "<p>Twice a day.</p>|Twice a day.",
                        "<p>Twice a day.</p>|<p>Twice  a\n day.</p>\n",
                        "<p>Twice a day.</p>|<div>Twice a day.</div>",
                        "<p>Twice a day.</p>|<p>Twice a&nbsp;day.<br></p>",
                        "<p>Twice a day.</p>|<p class='x' style='color:red'>Twice <span>a</span> day.</p>",
                        "<p>One.</p><p>Two.</p>|<p>One.</p>\r\n\r\n<p>&nbsp;</p><p>Two.</p>\n",
                        "<p>caf&eacute;, 5 &lt; 6</p>|<p>café, 5 &#60; 6</p>",
                        "<p>café</p>|<p>cafe\u0301</p>",
                        "<p>hypo\u00ADtension</p>|<p>hypotension</p>",
                        "<p><b>Not</b> if <i>pregnant</i></p>|<p><strong>Not</strong> if <em>pregnant</em></p>",
                        "<p><del>5 mg</del></p>|<p><s>5 mg</s></p>",
                        "<p><strong>a</strong><strong>b</strong></p>|<p><strong>ab</strong></p>",
                        "<p>a<strong></strong>b</p>|<p>ab</p>",
                        "<ul><li>one</li><li>two</li></ul>|<ul>\n\t<li><p>one</p></li>\n\t<li>two</li>\n</ul>",
                        "<ul><li>one</li></ul><p>two</p>|<ul><li>one</li></ul>two",
                        "<p>one<br>two</p>|<p>one<br />two</p>",
                        "<a href='/x' title='y'>z</a>|<a title=\"y\" target=\"_blank\" href=\"/x\">z</a>",
                        "<table><tr><td>1</td></tr></table>|<figure class='table'><table><tbody><tr><td>1</td></tr></tbody></table></figure>",
                        "<p>text</p>|<p>text<!-- a remark --></p><style>p { color: red }</style>",
                        "<a href='${link:{uuid:{1},repository:{website},path:{/a}}}#b'>c</a>|"
                                + "<a href='${link:{uuid:{1},repository:{website},path:{/moved/a}}}#b'>c</a>")
                .map(pair -> Arguments.of((Object[]) pair.split("\\|")));
    }

    @ParameterizedTest
    @MethodSource("sameTexts")
    void isTheSame_whateverWroteIt(String one, String other) {
        assertThat(CanonicalHtml.of(other)).isEqualTo(CanonicalHtml.of(one)).isNotEmpty();
    }

    static Stream<Arguments> differentTexts() {
        return Stream.of(
                        "<p>5 mg</p>|<p>50 mg</p>",
                        "<p>Not if pregnant</p>|<p>Not if Pregnant</p>",
                        "<p>10<sup>9</sup></p>|<p>109</p>",
                        "<p>10<sup>9</sup></p>|<p>10<sub>9</sub></p>",
                        "<p><s>5 mg</s> 10 mg</p>|<p>5 mg 10 mg</p>",
                        "<p>a<ins>b</ins></p>|<p>ab</p>",
                        "<p>one</p><p>two</p>|<p>one two</p>",
                        "<p>one<br>two</p>|<p>one two</p>",
                        "<p>every day</p>|<p>everyday</p>",
                        "<ol><li>a</li><li>b</li></ol>|<ul><li>a</li><li>b</li></ul>",
                        "<ol><li>a</li><li>b</li></ol>|<ol start='3'><li>a</li><li>b</li></ol>",
                        "<ul><li>a<ul><li>b</li></ul></li></ul>|<ul><li>a</li><li>b</li></ul>",
                        "<p><a href='/a'>x</a></p>|<p><a href='/b'>x</a></p>",
                        "<p><img src='/a' alt='one'></p>|<p><img src='/a' alt='two'></p>",
                        "<table><tr><td>1</td><td>2</td></tr></table>|<table><tr><td>1 2</td></tr></table>",
                        "<p>&lt;b&gt;x&lt;/b&gt;</p>|<p><b>x</b></p>",
                        "<p>&lt;strong>x&lt;/strong></p>|<p><strong>x</strong></p>",
                        "<a href='${link:{uuid:{1},repository:{website},path:{/a}}}'>c</a>|"
                                + "<a href='${link:{uuid:{2},repository:{website},path:{/a}}}'>c</a>",
                        "<p><strong>Not</strong> if</p>|<p>Not if</p>",
                        "<blockquote>a</blockquote>|<p>a</p>",
                        "<h3>a</h3>|<p>a</p>",
                        "<p><abbr title='a'>x</abbr></p>|<p><abbr title='b'>x</abbr></p>")
                .map(pair -> Arguments.of((Object[]) pair.split("\\|")));
    }

    @ParameterizedTest
    @MethodSource("differentTexts")
    void isAnother_ifAReaderCanTell(String one, String other) {
        assertThat(CanonicalHtml.of(other)).isNotEqualTo(CanonicalHtml.of(one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "<p></p>",
                "<p>&nbsp;</p>\n",
                "<p><br></p>",
                "<script>x</script>"
            })
    void isEmpty_whereThereIsNothingToRead(String stored) {
        assertThat(CanonicalHtml.of(stored)).isEmpty();
    }

    @Test
    void staysAsItIs_sinceHashesOfItAreKept() {
        assertThat(
                        CanonicalHtml.of(
                                "<p>Not <b>if</b> <a href=\"/x\">pregnant</a>:</p><ul><li>a"
                                        + "<li>b</ul><img alt=\"c\" src=\"/d\">"))
                .isEqualTo(
                        "Not <strong>if</strong> <a href=/x>pregnant</a>:\n"
                                + "<ul><li>a\n</li>\n<li>b\n</li>\n</ul>\n<img alt=c src=/d>");
    }
}
