package org.treatmentfaq.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rich text editor writes of the same text, and what it writes of another one. */
class CanonicalHtmlTest {

    private static final List<String> ATTRIBUTES =
            List.of(
                    "href='https://x/5§'",
                    "src='https://x/5§'",
                    "src='/5§'",
                    "data='https://x/5§'",
                    "alt='5§'",
                    "title='5§'",
                    "aria-label='5§'",
                    "lang='f5§'",
                    "value='5§'",
                    "start='5§'",
                    "type='5§'",
                    "colspan='5§'",
                    "rowspan='5§'",
                    "headers='x5§'",
                    "label='5§'",
                    "placeholder='5§'",
                    "content='5§'",
                    "datetime='5§'",
                    "cite='/5§'",
                    "summary='5§'",
                    "open='5§'",
                    "close='5§'",
                    "poster='/5§'",
                    "alttext='5§'",
                    "srcdoc='5§'");

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
                        "<p>one<br>two</p>|<p>one<br />\n\ttwo</p>",
                        "<p>one<br>two</p>|<p>one <br>two</p>",
                        "<ul><li>one</li></ul>|<ul><li> one </li></ul>",
                        "<table><tr><td>5 mg</td></tr></table>|<table><tr>\n<td>\n\t5 mg\n</td></tr></table>",
                        "<table><tr><td></td><td>1</td></tr></table>|"
                                + "<table><tr><td><br data-cke-filler='true'></td><td>1</td></tr></table>",
                        "<table><tr><td></td><td>1</td></tr></table>|"
                                + "<table><tr><td>&nbsp;</td><td>1</td></tr></table>",
                        "<h3>one</h3>|<h3> one</h3>",
                        "<p>one <strong>two</strong></p>|<p>one <strong> two</strong></p>",
                        "<p>one</p><p>two</p>|<p>one</p><p><strong>&nbsp;</strong></p><p>two</p>",
                        "<p><strong>Note:</strong></p>|<p><strong>Note: </strong></p>",
                        "<p>one<br>two</p>|<p>one<br data-cke-filler='true'>two<br data-cke-filler='true'></p>",
                        "<p>patient’s – “x”</p>|<p>patient&rsquo;s &ndash; &ldquo;x&rdquo;</p>",
                        "<p><img src='/a'></p>|<figure class='image'><img alt='' src='/a'></figure>",
                        "<ol reversed><li>a</li></ol>|<ol reversed='reversed'><li>a</li></ol>",
                        "<p>hypotension</p>|<p>hypo<wbr>tension</p>",
                        "<pre>a  b\nc</pre>|<pre>\na  b\r\nc</pre>",
                        "<p>5 <s>6</s></p>|<p>5 <span style='text-decoration:line-through'>6</span></p>",
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

    /** What the answer says is compared, for it is what readers get of any element. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a abbr acronym address applet area article aside audio b bdi bdo big blink blockquote body",
                "br button canvas caption center cite code col colgroup data datalist dd del details dfn",
                "dialog dir div dl dt em embed fieldset figcaption figure font footer form h1 h6 head header",
                "hr i iframe image img input ins kbd label legend li link listing main map mark marquee math",
                "menu meta meter mfrac mi mn mo msup mtext nav nobr noframes noscript object ol optgroup option",
                "output p param picture plaintext portal pre progress q rb rp rt ruby s samp section select slot",
                "small source span strike strong style sub summary sup svg table tbody td template text textarea",
                "tfoot th thead time title tr track tt u ul var video wbr xmp x-own o:p"
            })
    void isAnother_wheneverTheAnswerIs(String elements) {
        List<String> missed = new ArrayList<>();
        for (String element : elements.split(" ", -1)) {
            for (String attribute : ATTRIBUTES) {
                note(
                        "<p>a</p><" + element + " " + attribute + ">5</" + element + ">b",
                        "6",
                        missed);
            }
            note("<p>a</p><" + element + ">5§ mg</" + element + "><p>b</p>", "0", missed);
        }
        assertThat(missed).isEmpty();
    }

    private static void note(String form, String written, List<String> missed) {
        String one = form.replace("§", "");
        String other = form.replace("§", written);
        String shown = AnswerSanitizer.sanitize(one).toString();
        boolean different = !shown.equals(AnswerSanitizer.sanitize(other).toString());
        if (different && CanonicalHtml.of(one).equals(CanonicalHtml.of(other))) {
            missed.add(other);
        }
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
                        "<p><span style='text-decoration:line-through'>5 mg</span></p>|<p><span>5 mg</span></p>",
                        "<p style='text-decoration: line-through'>5 mg</p>|<p>5 mg</p>",
                        "<p>10<span style='vertical-align:super'>9</span></p>|<p>10<span>9</span></p>",
                        "<p>H<span style='vertical-align:sub'>2</span></p>|<p>H<span>2</span></p>",
                        "<ol style='list-style-type:lower-alpha'><li>a</li></ol>|<ol><li>a</li></ol>",
                        "<ol style='list-style-type:lower-alpha'><li>a</li></ol>|"
                                + "<ol style='list-style-type:lower-roman'><li>a</li></ol>",
                        "<p>1<span style='display:block'>0 mg</span></p>|<p>10 mg</p>",
                        "<pre>5 mg\n10 mg</pre>|<pre>5 mg 10 mg</pre>",
                        "<pre>day  dose</pre>|<pre>day dose</pre>",
                        "<p>every 1 <var>0</var> days</p>|<p>every 1<var>0</var> days</p>",
                        "<p>1 <time>0 mg</time></p>|<p>1<time>0 mg</time></p>",
                        "<p>5 &lt; 6</p>|<p>5 &amp;lt; 6</p>",
                        "<p><a href='/x' title='y'>z</a></p>|<p><a href='/x title=y'>z</a></p>",
                        "<p><img src='https://x/a' aria-label='5 mg'></p>|<p><img src='https://x/a' aria-label='50 mg'></p>",
                        "<p><object data='https://x/a'></object></p>|<p><object data='https://x/b'></object></p>",
                        "<ol><li value='3'>a</li></ol>|<ol><li>a</li></ol>",
                        "<ol type='a'><li>a</li></ol>|<ol type='A'><li>a</li></ol>",
                        "<ol reversed><li>a</li></ol>|<ol><li>a</li></ol>",
                        "<p>5 mg</p>|<p>5 µg</p>",
                        "<p dir='rtl'>5–10</p>|<p>5–10</p>",
                        "<p><span dir='rtl'>5–10</span></p>|<p><span>5–10</span></p>",
                        "<p>1<kbd> 0</kbd></p>|<p>1<kbd>0</kbd></p>",
                        "<p>1<q> 0</q></p>|<p>1<q>0</q></p>",
                        "<p>one <br>two</p>|<p>one two</p>",
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
